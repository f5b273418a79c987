import { MOST_INFLATED } from "./measureXml";
import { TableRefused } from "./TableRefused";

/** As many as a sheet can have. */
const MOST_ROWS = 1 << 20;
/** As three letters name. */
const MOST_COLUMNS_OF_A_SHEET = 18_278;
/** The parser fills every row up to the widest one: a word in the last cell of a sheet would come to 17,000,000,000 cells. */
export const MOST_CELLS = 1 << 24;
/** A row or cell of a sheet's XML as it opens. The end is missing where there is something in it that no writer puts there. */
const OPENING = /<(?:[\w.-]+:)?(row|c)(?=[\s/>])((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)(>)?/g;
const PLACE = /\br\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const PLACES = { row: /^()(\d{1,7})$/, c: /^([A-Z]{1,3})(\d{1,7})$/ } as const;

const PIECES_AT_ONCE = 20_000;
/** Behind them nothing is a row, whatever it is called. */
const END_OF_ROWS = "sheetData>";
/** What is in them looks like a cell and is none: where a sheet has them no place is filled in, and the parser refuses it. */
const HIDING = /<!--|<!\[CDATA\[/;

/**
 * Refuses a sheet that would not fit into memory as a table, by the places its rows and cells claim; before it is parsed, for
 * the browser ends a page that runs out of memory, and nobody could say why.
 *
 * @param xml  a worksheet's part
 * @returns the same with a place for each cell: one that says none stands behind the one before (ECMA-376 part 1, 18.3.1.4), and the
 *   parser refuses it
 * @throws {TableRefused}
 */
export function measureSheet(xml: string): string {
  let [lastRow, widest, row, column, copied] = [0, 0, 0, 0, 0];
  let [placed, pieces]: [string, string[]] = ["", []];
  let end: number | null = null;
  for (const opening of xml.matchAll(OPENING)) {
    const [whole, kind, attributes = "", closing] = opening;
    if (closing === undefined) throw new TableRefused("notATable");
    let isPlaced = false;
    const isRow = kind === "row";
    for (const [, double, single] of attributes.matchAll(PLACE)) {
      const place = PLACES[kind as keyof typeof PLACES].exec(double ?? single ?? "");
      if (place === null) throw new TableRefused("notATable");
      row = Number(place[2]);
      column = isRow ? 0 : columnNumber(place[1] ?? "");
      isPlaced = true;
    }
    if (!isPlaced) {
      [row, column] = isRow ? [row + 1, 0] : [row, column + 1];
    }
    if (row > MOST_ROWS || column > MOST_COLUMNS_OF_A_SHEET) throw new TableRefused("notATable");
    lastRow = Math.max(lastRow, row);
    // One that closes at once is empty: a row that is coloured to its end has 16,384 of them.
    if (!isRow && !attributes.endsWith("/")) widest = Math.max(widest, column);
    if (isPlaced || isRow) continue;
    end ??= HIDING.test(xml) ? 0 : xml.lastIndexOf(END_OF_ROWS);
    if (opening.index >= end) continue;
    const at = opening.index + whole.length - attributes.length - closing.length;
    pieces.push(xml.slice(copied, at), ` r="${columnLetters(column)}${String(row)}"`);
    copied = at;
    if (pieces.length < PIECES_AT_ONCE) continue;
    // Millions of pieces would take many times what they come to.
    placed += pieces.join("");
    pieces = [];
    if (placed.length + xml.length - copied > MOST_INFLATED) throw new TableRefused("tooLarge");
  }
  if (lastRow * widest > MOST_CELLS) throw new TableRefused("tooLarge");
  return copied === 0 ? xml : placed + pieces.join("") + xml.slice(copied);
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(column: number): string {
  return column === 0 ? "" : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}
