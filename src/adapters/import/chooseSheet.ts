import { SAMPLE_ROWS } from "../../core/directory/directoryColumns";
import { headerRow, MOST_ROWS_ABOVE, namesTenants } from "../../core/directory/headerRow";
import type { TableRow } from "../../core/directory/readDirectoryRows";
import type { SheetChoice } from "../../ports/DirectoryImport";

/** Those among which the header is, and some below it. */
const ROWS_LOOKED_AT = MOST_ROWS_ABOVE + 1 + SAMPLE_ROWS;

export interface Sheet {
  readonly name: string;
  /** Excel shows it to nobody who does not ask for it. */
  readonly isHidden: boolean;
  /** From the beginning as often as it is asked for, without blank ones. */
  rows(): Iterable<TableRow>;
}

/** What a sheet is most likely: blank, a title page, a table, a table of tenants. */
type Likeness = 0 | 1 | 2 | 3;
const A_TABLE: Likeness = 2;

/**
 * Which sheet of a workbook is read: the first that names tenants, else the first with a table, for a title page or a pivot may stand
 * before it. A hidden one only where none that the FM sees has a table: it is what an earlier export left, or a list that another sheet looks up.
 */
export function chooseSheet(sheets: readonly Sheet[]): { readonly rows: readonly TableRow[]; readonly choice: SheetChoice } {
  const rated = sheets.map((sheet) => ({ sheet, likeness: likenessOf(sheet) }));
  const seen = rated.filter(({ sheet, likeness }) => !sheet.isHidden && likeness >= A_TABLE);
  const among = seen.length > 0 ? seen : rated;
  const best = Math.max(...among.map(({ likeness }) => likeness));
  const chosen = among.find(({ likeness }) => likeness === best);
  return { rows: [...(chosen?.sheet.rows() ?? [])], choice: { read: chosen?.sheet.name ?? "", others: rated.filter((one) => one !== chosen && one.likeness >= best).map(({ sheet }) => sheet.name) } };
}

/** By its first rows: of a sheet that is not chosen no others are made into text. */
function likenessOf(sheet: Sheet): Likeness {
  const cells: (readonly string[])[] = [];
  for (const row of sheet.rows()) if (cells.push(row.cells) >= ROWS_LOOKED_AT) break;
  const at = headerRow(cells);
  const header = cells[at];
  if (header === undefined) return 0;
  if (namesTenants(header, cells.slice(at + 1, at + 1 + SAMPLE_ROWS))) return 3;
  return header.filter((cell) => cell.trim() !== "").length > 1 ? A_TABLE : 1;
}
