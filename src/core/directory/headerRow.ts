import { columnsOf, SAMPLE_ROWS, type DirectoryColumn } from "./directoryColumns";

/** Titles and the day of an export come to a few rows; what is further below is a tenant's. */
export const MOST_ROWS_ABOVE = 20;

/**
 * Which row holds the headers. People put titles above them, the day of the export, and names for groups of columns, so it is the
 * first one that names the tenant's column and another; where none does, the first that fills more than half of what the widest
 * does, for a title stands alone in its row.
 *
 * @param rows  the first rows of a table, without blank ones
 * @returns its place among them
 */
export function headerRow(rows: readonly (readonly string[])[]): number {
  const first = rows.slice(0, MOST_ROWS_ABOVE + 1);
  const naming = first.findIndex((cells, at) => namesTenants(cells, first.slice(at + 1, at + 1 + SAMPLE_ROWS)));
  if (naming >= 0) return naming;
  const filled = first.map((cells) => filledOf(cells).length);
  return Math.max(0, filled.findIndex((count) => count * 2 > Math.max(...filled)));
}

/** Whether a row's columns say which tenant is meant: a lone known word among others may as well be what a tenant's cell holds. */
export function namesTenants(cells: readonly string[], below: readonly (readonly string[])[]): boolean {
  const known = columnsOf(cells, new Map(), below).filter((column): column is DirectoryColumn => column !== null);
  const isNamed = known.includes("tenant") || known.includes("tenantId");
  return isNamed && (known.length > 1 || known.length === filledOf(cells).length);
}

const filledOf = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell.trim() !== "");
