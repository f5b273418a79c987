import type { Tenant } from "../tenant/Tenant";
import { cellsTooMany } from "./cellsTooMany";
import { columnsOf, SAMPLE_ROWS } from "./directoryColumns";
import type { DirectoryRow, RowFault } from "./directoryRows";
import { rowToTenant } from "./directoryRows";
import type { ReadRow } from "./mergeTenants";
import { mergeTenants } from "./mergeTenants";

/** One row of a table, and the line of the file it begins on, counted from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type DirectoryReading =
  | {
      readonly read: true;
      readonly tenants: readonly Tenant[];
      /** By line. */
      readonly faults: readonly (RowFault & { readonly line: number })[];
      /** Headers that mean nothing here, as they stand in the file. */
      readonly ignoredColumns: readonly string[];
    }
  /** Neither a Tenant nor a Tenant ID column: this is no directory. */
  | { readonly read: false; readonly reason: "noTenantColumn" };

/**
 * A directory's table (an FTOP export, or what a team keeps itself) as tenants; rows of the same tenant become one.
 *
 * Columns stand in any order; those that mean nothing here are ignored and named. Source: evaluation.md.
 */
export function readDirectoryRows(header: readonly string[], rows: readonly TableRow[]): DirectoryReading {
  const columns = columnsOf(header, new Map(), rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells));
  const places = new Map(columns.flatMap((column, at) => (column === null ? [] : [[column, at] as const])));
  if (!places.has("tenant") && !places.has("tenantId")) return { read: false, reason: "noTenantColumn" };

  const faults: (RowFault & { readonly line: number })[] = [];
  const tenants: ReadRow[] = [];
  for (const { line, cells } of rows) {
    const tooMany = cellsTooMany(cells, columns);
    if (tooMany !== null) {
      faults.push({ line, ...tooMany });
      continue;
    }
    const row: DirectoryRow = Object.fromEntries([...places].map(([column, at]) => [column, cells[at] ?? ""]));
    const { tenant, faults: ofRow } = rowToTenant(row);
    if (tenant !== null) tenants.push({ line, tenant });
    faults.push(...ofRow.map((fault) => ({ line, ...fault })));
  }
  const merged = mergeTenants(tenants);
  return {
    read: true,
    tenants: merged.tenants,
    faults: [...faults, ...merged.faults].sort((a, b) => a.line - b.line),
    ignoredColumns: header.filter((name, at) => name.trim() !== "" && columns[at] === null),
  };
}
