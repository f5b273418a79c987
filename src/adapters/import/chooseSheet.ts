import { SAMPLE_ROWS } from "../../core/directory/directoryColumns";
import { headerRow, MOST_ROWS_ABOVE, namesTenants } from "../../core/directory/headerRow";
import type { TableRow } from "../../core/directory/readDirectoryRows";
import type { SheetChoice } from "../../ports/DirectoryImport";

/** Those among which the header is, and some below it. */
const ROWS_LOOKED_AT = MOST_ROWS_ABOVE + 1 + SAMPLE_ROWS;

export interface Sheet {
  readonly name: string;
  /** From the beginning as often as it is asked for, without blank ones. */
  rows(): Iterable<TableRow>;
}

/** What a sheet is most likely: blank, a title page, a table, a table of tenants. */
type Likeness = 0 | 1 | 2 | 3;

/** Which sheet of a workbook is read: the first that names tenants, else the first with a table, for a title page or a pivot may stand before it. */
export function chooseSheet(sheets: readonly Sheet[]): { readonly rows: readonly TableRow[]; readonly choice: SheetChoice } {
  const likenesses = sheets.map(likenessOf);
  const best = Math.max(...likenesses);
  const [chosen, ...others] = sheets.filter((_, at) => likenesses[at] === best);
  return { rows: [...(chosen?.rows() ?? [])], choice: { read: chosen?.name ?? "", others: others.map(({ name }) => name) } };
}

/** By its first rows: of a sheet that is not chosen no others are made into text. */
function likenessOf(sheet: Sheet): Likeness {
  const cells: (readonly string[])[] = [];
  for (const row of sheet.rows()) if (cells.push(row.cells) >= ROWS_LOOKED_AT) break;
  const at = headerRow(cells);
  const header = cells[at];
  if (header === undefined) return 0;
  if (namesTenants(header, cells.slice(at + 1, at + 1 + SAMPLE_ROWS))) return 3;
  return header.filter((cell) => cell.trim() !== "").length > 1 ? 2 : 1;
}
