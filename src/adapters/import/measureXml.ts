import { TableRefused } from "./TableRefused";

/** Twice the 32,767 characters that Excel lets a cell hold, for some of them are written as `&amp;`. */
export const LONGEST_PIECE = 1 << 16;
/** What a workbook's parts may come to when they are inflated, declared or real, and a part when it is made plain for the parser. */
export const MOST_INFLATED = 256 << 20;
const CLOSED_BY: readonly (readonly [string, string])[] = [["<!--", "-->"], ["<![CDATA[", "]]>"], ["<?", "?>"]];

/**
 * Refuses XML with a text, tag or comment that no workbook has. The parser reads in chunks and begins a piece anew with each of them, the
 * shorter the slower it gets: a text of 10 MB keeps it busy for a minute, or for good.
 *
 * @param xml  any part of a workbook
 * @throws {TableRefused}
 */
export function measureXml(xml: string): void {
  let from = 0;
  while (from < xml.length) {
    const to = xml.charAt(from) === "<" ? endOfMarkup(xml, from) : endOf(xml, "<", from, 0);
    if (to - from > LONGEST_PIECE) throw new TableRefused("cellTooLong");
    from = to;
  }
}

/** Where a tag, comment or the like ends; at the end of the text where it is left open. */
function endOfMarkup(xml: string, from: number): number {
  const closed = CLOSED_BY.find(([opens]) => xml.startsWith(opens, from));
  if (closed !== undefined) return endOf(xml, closed[1], from, closed[1].length);
  for (let at = from + 1; at < xml.length; at++) {
    const letter = xml.charAt(at);
    if (letter === ">") return at + 1;
    // As the parser does: a quotation mark that nothing closes is a letter like any other.
    if (letter === '"' || letter === "'") at = Math.max(at, xml.indexOf(letter, at + 1));
    if (at - from > LONGEST_PIECE) break;
  }
  return xml.length;
}

function endOf(xml: string, mark: string, from: number, length: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? xml.length : at + length;
}
