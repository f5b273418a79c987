import { placeOf } from "./placeOf";

// Containers that mail clients put around the older message, or above it.
const OLDER = /divRplyFwdMsg|appendonsend|gmail_quote|yahoo_quoted|moz-cite-prefix|mail-editor-reference-message-container|OutlookMessageHeader/i;
const OUTLOOK_RULE = /border-top\s*:\s*solid\s+#?(?:E1E1E1|B5C4DF)/i;
/** What a tag does to the words; any other does nothing. A quotation is on lines of its own too. */
const TAGS: ReadonlyMap<string, "silent" | "line" | "quote"> = new Map([
  ...("head style script title".split(" ").map((name) => [name, "silent"] as const)),
  ...("address article br center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul".split(" ").map((name) => [name, "line"] as const)),
  ["blockquote", "quote"],
]);
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const SHORTEST_ENTITY = 2;
/** One more than the longest known one. */
const LONGEST_ENTITY = 5;
const LONGEST_DECIMAL = 7;
const LONGEST_HEX = 6;
const LONGEST_TAG = 4_000;
/** One more than the longest of those that matter. */
const LONGEST_NAME = 11;
/** "p class=gmail_quote" */
const SHORTEST_MARKED = 18;

const EXCLAMATION = 33;
const HASH = 35;
const SLASH = 47;
const SEMICOLON = 59;
const SMALL_X = 120;

/**
 * The words of an HTML body down to the older message below it, with a line end for each block: enough for the send
 * check, where a parser would not fit. One pass; broken markup ends the words or stays in them, it never fails.
 */
export function htmlWords(html: string): string {
  const words: string[] = [];
  let silent: string | null = null;
  let quotes = 0;
  let at = 0;
  while (at < html.length) {
    const open = placeOf(html, "<", at);
    if (open > at && silent === null && quotes === 0) words.push(decoded(html.slice(at, open)));
    if (open === html.length) break;
    if (html.charCodeAt(open + 1) === EXCLAMATION && html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open + 4);
      if (end < 0) break;
      at = end + 3;
      continue;
    }
    const end = html.indexOf(">", open + 1);
    if (end < 0) break;
    at = end + 1;
    const closes = html.charCodeAt(open + 1) === SLASH;
    const isSaid = silent === null && quotes === 0;
    if (isSaid && !closes && end - open > SHORTEST_MARKED && startsOlder(html.slice(open + 1, Math.min(end, open + LONGEST_TAG)))) break;
    const name = nameAt(html, closes ? open + 2 : open + 1, end);
    const does = TAGS.get(name);
    if (does === undefined) continue;
    if (does === "silent") {
      if (!closes && silent === null) silent = name;
      else if (closes && silent === name) silent = null;
      continue;
    }
    if (isSaid) words.push("\n");
    if (does === "quote") quotes = Math.max(0, quotes + (closes ? -1 : 1));
  }
  return words.join("");
}

const startsOlder = (tag: string): boolean => OLDER.test(tag) || OUTLOOK_RULE.test(tag);

/** A tag's name in small letters; of one that is longer than any, its beginning. */
function nameAt(html: string, from: number, end: number): string {
  const last = Math.min(end, from + LONGEST_NAME);
  let to = from;
  let hasCapitals = false;
  for (; to < last; to++) {
    const code = html.charCodeAt(to);
    if (code >= 65 && code <= 90) hasCapitals = true;
    else if (!(code >= 97 && code <= 122) && !isDigit(code)) break;
  }
  const name = html.slice(from, to);
  return hasCapitals ? name.toLowerCase() : name;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A piece with its entities read, those of ENTITIES and numbers; any other stays as it is written. */
function decoded(piece: string): string {
  let ampersand = piece.indexOf("&");
  if (ampersand < 0) return piece;
  const parts: string[] = [];
  let from = 0;
  while (ampersand >= 0) {
    const isNumber = piece.charCodeAt(ampersand + 1) === HASH;
    const isHex = isNumber && (piece.charCodeAt(ampersand + 2) | 32) === SMALL_X;
    const start = ampersand + (isHex ? 3 : isNumber ? 2 : 1);
    const end = endOfEntity(piece, start, isNumber, isHex);
    const said = isNumber ? character(piece.slice(start, end), isHex) : named(piece, start, end);
    if (said !== undefined) {
      parts.push(piece.slice(from, ampersand), said);
      from = piece.charCodeAt(end) === SEMICOLON ? end + 1 : end;
    }
    ampersand = piece.indexOf("&", ampersand + 1);
  }
  return parts.join("") + piece.slice(from);
}

function endOfEntity(piece: string, start: number, isNumber: boolean, isHex: boolean): number {
  const last = Math.min(piece.length, start + (isHex ? LONGEST_HEX : isNumber ? LONGEST_DECIMAL : LONGEST_ENTITY));
  let end = start;
  for (; end < last; end++) {
    const code = piece.charCodeAt(end);
    const small = code | 32;
    if (isNumber ? !isDigit(code) && !(isHex && small >= 97 && small <= 102) : small < 97 || small > 122) break;
  }
  return end;
}

/** Names longer than the known ones are not looked up: most entities of a text in another language are such. */
function named(piece: string, start: number, end: number): string | undefined {
  if (end - start < SHORTEST_ENTITY || end - start === LONGEST_ENTITY) return undefined;
  return ENTITIES[piece.slice(start, end).toLowerCase()];
}

function character(digits: string, isHex: boolean): string | undefined {
  const code = parseInt(digits, isHex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
