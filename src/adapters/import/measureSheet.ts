import { TableRefused } from "./TableRefused";

/** As many as a sheet can have. */
const MOST_ROWS = 1 << 20;
/** The parser fills every row up to the widest one: a word in the last cell of a sheet would come to 17,000,000,000 cells. */
export const MOST_CELLS = 1 << 24;
/** A row or cell of a sheet's XML as it opens. The end is missing where there is something in it that no writer puts there. */
const OPENING = /<(?:[\w.-]+:)?(row|c)(?=[\s/>])((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)(>)?/g;
const PLACE = /\br\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const PLACES = { row: /^()(\d{1,7})$/, c: /^([A-Z]{1,3})(\d{1,7})$/ } as const;

/**
 * Refuses a sheet that would not fit into memory as a table, by the places its rows and cells claim; before it is parsed, for
 * the browser ends a page that runs out of memory, and nobody could say why.
 *
 * @param xml  a worksheet's part
 * @throws {TableRefused}
 */
export function measureSheet(xml: string): void {
  let [lastRow, widest] = [0, 0];
  for (const [, kind, attributes = "", end] of xml.matchAll(OPENING)) {
    if (end === undefined) throw new TableRefused("notATable");
    for (const [, double, single] of attributes.matchAll(PLACE)) {
      const place = PLACES[kind as keyof typeof PLACES].exec(double ?? single ?? "");
      const row = Number(place?.[2]);
      if (place === null || row > MOST_ROWS) throw new TableRefused("notATable");
      lastRow = Math.max(lastRow, row);
      // One that closes at once is empty: a row that is coloured to its end has 16,384 of them.
      if (!attributes.endsWith("/")) widest = Math.max(widest, columnNumber(place[1] ?? ""));
    }
  }
  if (lastRow * widest > MOST_CELLS) throw new TableRefused("tooLarge");
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
