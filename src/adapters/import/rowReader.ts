import { cellsTooMany } from "../../core/directory/cellsTooMany";
import { rowToTenant, type DirectoryRow, type RowResult } from "../../core/directory/directoryRows";
import { extraOf } from "../../core/directory/extraCells";
import { extraNames } from "../../core/directory/extraNames";
import { plainCell } from "../../core/directory/formulaCells";
import type { TableRow } from "../../core/directory/readDirectoryRows";
import type { ColumnMap } from "../../ports/DirectoryImport";

export interface RowReader {
  row(row: TableRow): RowResult;
  /** Names of the columns that are kept as they are; of those without a header only what has something in it in the rows read so far. */
  extraColumns(): readonly string[];
}

/** Reads the rows of a table with these columns as tenants, with what is kept of columns that mean nothing here. */
export function rowReader(headers: readonly string[], columns: ColumnMap): RowReader {
  const places = columns.flatMap((column, at) => (column === null ? [] : [[column, at] as const]));
  const names = extraNames(headers.map((header, at) => (columns[at] === null ? plainCell(header) : null)));
  const extras = names.flatMap((name, at) => (name === null ? [] : [[name, at] as const]));
  const shown = new Set(extras.flatMap(([name, at]) => (headers[at]?.trim() === "" ? [] : [name])));
  const headless = extras.filter(([name]) => !shown.has(name));
  return {
    row: ({ cells }) => {
      const tooMany = cellsTooMany(cells, columns);
      if (tooMany !== null) return { tenant: null, faults: [tooMany] };
      const row: DirectoryRow = Object.fromEntries(places.map(([column, at]) => [column, cells[at] ?? ""]));
      const result = rowToTenant(row);
      if (result.tenant === null || extras.length === 0) return result;
      for (const [name, at] of headless) if ((cells[at] ?? "").trim() !== "") shown.add(name);
      return { ...result, tenant: { ...result.tenant, ...extraOf(extras.map(([name, at]) => [name, plainCell(cells[at] ?? "")] as const)) } };
    },
    extraColumns: () => extras.flatMap(([name]) => (shown.has(name) ? [name] : [])),
  };
}
