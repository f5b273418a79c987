import type { Tenant } from "../tenant/Tenant";
import { DIRECTORY_COLUMNS, type DirectoryColumn } from "./directoryColumns";
import { neutralCell } from "./formulaCells";

const COLUMNS = Object.keys(DIRECTORY_COLUMNS) as readonly DirectoryColumn[];
/** Spreadsheets take a file without it for an old code page. */
export const BYTE_ORDER_MARK = "\ufeff";

/**
 * The first line of an exported directory, with its end.
 *
 * @param extra  headers of columns that mean nothing here, in the order in which tenantCsv is given them
 */
export function csvHeader(extra: readonly string[]): string {
  return csvLine([...COLUMNS.map((column) => DIRECTORY_COLUMNS[column]), ...extra].map(neutralCell));
}

/**
 * A tenant as a line of CSV, with its end, which the import reads back as the same tenant. No cell is a formula to a
 * spreadsheet. Source: RFC 4180 for the quotes; formulaCells for the formulas.
 */
export function tenantCsv(tenant: Tenant, extra: readonly string[] = []): string {
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
    cloud: tenant.cloud ?? "",
    addedDomains: list(tenant.addedDomains ?? []),
    givenUpDomains: list(tenant.givenUpDomains ?? []),
    settledDomains: list(tenant.settledDomains ?? []),
  };
  return csvLine([...COLUMNS.map((column) => cells[column]), ...extra.map((header) => tenant.extra?.[header] ?? "")].map(neutralCell));
}

/** A line of CSV with its end. Source: RFC 4180. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",;\t\r\n]|^\s|\s$|^'/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(",")}\r\n`;
}
