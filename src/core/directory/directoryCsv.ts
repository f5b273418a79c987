import type { Tenant } from "../tenant/Tenant";
import { DIRECTORY_COLUMNS, type DirectoryColumn } from "./directoryColumns";
import { neutralCell } from "./formulaCells";

const COLUMNS = Object.keys(DIRECTORY_COLUMNS) as readonly DirectoryColumn[];
/** Spreadsheets take a file without it for an old code page. */
export const BYTE_ORDER_MARK = "\ufeff";

/** The first line of an exported directory, with its end. */
export const CSV_HEADER = csvLine(COLUMNS.map((column) => DIRECTORY_COLUMNS[column]));

/**
 * A tenant as a line of CSV, with its end, which the import reads back as the same tenant. No cell is a formula to a
 * spreadsheet. Source: RFC 4180 for the quotes; formulaCells for the formulas.
 */
export function tenantCsv(tenant: Tenant): string {
  const list = (items: readonly string[]): string => items.join("; ");
  const cells: Record<DirectoryColumn, string> = {
    tenantId: tenant.tenantId ?? "",
    tenant: tenant.tenantName ?? "",
    customerName: tenant.customerName ?? "",
    domains: list(tenant.domains),
    country: tenant.country ?? "",
    seats: tenant.seats?.toString() ?? "",
    activeUsers: tenant.activeUsers?.toString() ?? "",
    services: list(tenant.workloads),
    fastTrackManagers: tenant.fastTrackManagers ?? "",
    accountTeam: list(tenant.accountTeam),
    customerContacts: list(tenant.customerContacts),
    language: tenant.language ?? "",
    region: tenant.region ?? "",
    regionScope: tenant.regionScope ?? "",
    source: tenant.source,
  };
  return csvLine(COLUMNS.map((column) => neutralCell(cells[column])));
}

/** A line of CSV with its end. Source: RFC 4180. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",;\t\r\n]|^\s|\s$|^'/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(",")}\r\n`;
}
