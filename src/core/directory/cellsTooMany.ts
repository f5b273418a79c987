import type { DirectoryColumn } from "./directoryColumns";
import type { RowFault } from "./directoryRows";

/**
 * The fault of a row with something beyond the table's last column; null for any other row. Where a cell holds the separator without
 * quotes ("1,250"), all cells behind it stand in the next one's column.
 *
 * @param columns  of the table, one of which says which tenant is meant
 */
export function cellsTooMany(cells: readonly string[], columns: readonly (DirectoryColumn | null)[]): RowFault | null {
  if (cells.length <= columns.length) return null;
  const beyond = cells.slice(columns.length).map((cell) => cell.trim()).filter((cell) => cell !== "");
  const last = columns.filter((column) => column !== null).at(-1) ?? "tenant";
  return beyond.length === 0 ? null : { column: last, reason: "tooManyCells", shown: beyond.join("; ") };
}
