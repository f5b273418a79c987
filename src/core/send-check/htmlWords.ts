// Containers that mail clients put around the older message, or above it.
const OLDER = /divRplyFwdMsg|appendonsend|gmail_quote|yahoo_quoted|moz-cite-prefix|mail-editor-reference-message-container|OutlookMessageHeader/i;
const OUTLOOK_RULE = /border-top\s*:\s*solid\s+#?(?:E1E1E1|B5C4DF)/i;
const SILENT = new Set(["head", "style", "script", "title"]);
const LINES = new Set("address article blockquote br center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul".split(" "));
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const LONGEST_TAG = 4_000;
/** "p class=gmail_quote" */
const SHORTEST_MARKED = 18;

/**
 * The words of an HTML body down to the older message below it, with a line end for each block: enough for the send
 * check, where a parser would not fit. One pass; broken markup ends the words or stays in them, it never fails.
 */
export function htmlWords(html: string): string {
  const words: string[] = [];
  let silent: string | null = null;
  let quotes = 0;
  let at = 0;
  const say = (piece: string): void => {
    if (silent === null && quotes === 0 && piece !== "") words.push(piece);
  };
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) {
      say(decoded(html.slice(at)));
      break;
    }
    say(decoded(html.slice(at, open)));
    if (html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open + 4);
      if (end < 0) break;
      at = end + 3;
      continue;
    }
    const end = html.indexOf(">", open + 1);
    if (end < 0) break;
    at = end + 1;
    const tag = html.slice(open + 1, Math.min(end, open + LONGEST_TAG));
    const closes = tag.charCodeAt(0) === 47;
    const name = nameOf(tag, closes ? 1 : 0);
    if (!closes && silent === null && quotes === 0 && tag.length >= SHORTEST_MARKED && (OLDER.test(tag) || OUTLOOK_RULE.test(tag))) break;
    if (SILENT.has(name)) {
      if (!closes && silent === null) silent = name;
      else if (closes && silent === name) silent = null;
    }
    if (LINES.has(name)) say("\n");
    if (name === "blockquote") quotes = Math.max(0, quotes + (closes ? -1 : 1));
  }
  return words.join("");
}

function nameOf(tag: string, from: number): string {
  let to = from;
  while (to < tag.length && isNameSign(tag.charCodeAt(to))) to++;
  return tag.slice(from, to).toLowerCase();
}

const isNameSign = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

function decoded(piece: string): string {
  if (piece.indexOf("&") < 0) return piece;
  return piece.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,5}));?/gi, (whole: string, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal !== undefined ? parseInt(decimal, 10) : parseInt(hex ?? "", 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
