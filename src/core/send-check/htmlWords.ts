import { writeDecoded } from "./htmlEntities";
import { tagAt } from "./htmlTags";
import { placeNear, placeOf } from "./placeOf";
import { TextWriter } from "./TextWriter";

// Containers that mail clients put around the older message, or above it.
const OLDER = /divRplyFwdMsg|appendonsend|gmail_quote|yahoo_quoted|moz-cite-prefix|mail-editor-reference-message-container|OutlookMessageHeader/i;
const OUTLOOK_RULE = /border-top\s*:\s*solid\s+#?(?:E1E1E1|B5C4DF)/i;
const LONGEST_TAG = 4_000;
/** "p class=gmail_quote" */
const SHORTEST_MARKED = 18;

const LINE_END = 10;
const EXCLAMATION = 33;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;

/**
 * The words of an HTML body down to the older message below it, with a line end for each block: enough for the send
 * check, where a parser would not fit. One pass; broken markup ends the words or stays in them, it never fails.
 */
export function htmlWords(html: string): string {
  const words = new TextWriter();
  let silent: string | null = null;
  let quotes = 0;
  let ampersand = -1;
  let at = 0;
  while (at < html.length) {
    const open = placeNear(html, "<", LESS, at);
    if (open > at && silent === null && quotes === 0) {
      if (ampersand < at) ampersand = placeOf(html, "&", at);
      ampersand = writeDecoded(html, at, open, ampersand, words);
    }
    if (open === html.length) break;
    const first = html.charCodeAt(open + 1);
    if (first === EXCLAMATION && html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open + 4);
      if (end < 0) break;
      at = end + 3;
      continue;
    }
    const end = placeNear(html, ">", GREATER, open + 1);
    if (end === html.length) break;
    at = end + 1;
    const closes = first === SLASH;
    const isSaid = silent === null && quotes === 0;
    if (isSaid && !closes && end - open > SHORTEST_MARKED && startsOlder(html.slice(open + 1, Math.min(end, open + LONGEST_TAG)))) break;
    const tag = tagAt(html, closes ? open + 2 : open + 1);
    if (tag === undefined) continue;
    if (tag.does === "silent") {
      if (!closes && silent === null) silent = tag.name;
      else if (closes && silent === tag.name) silent = null;
      continue;
    }
    if (isSaid) words.unit(LINE_END);
    if (tag.does === "quote") quotes = Math.max(0, quotes + (closes ? -1 : 1));
  }
  return words.written();
}

const startsOlder = (tag: string): boolean => OLDER.test(tag) || OUTLOOK_RULE.test(tag);
