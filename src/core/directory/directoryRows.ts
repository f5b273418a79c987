import { CLOUDS } from "../lookUp/LookUpAnswer";
import { REGIONS } from "../../playbook/queues";
import type { Tenant } from "../tenant/Tenant";
import { TENANT_SOURCES, UNKNOWN_TENANT } from "../tenant/Tenant";
import { tenantNameOf } from "../tenant/domainName";
import { domainNotes } from "../tenant/domainNotes";
import { isNeverACustomer } from "../tenant/neverACustomer";
import { countryOf } from "./countryOf";
import { addressOf, cellItems, cellText, domainOf, languageOf, tenantIdOf, wholeNumberOf } from "./directoryCells";
import type { DirectoryColumn } from "./directoryColumns";
import { plainCell } from "./formulaCells";
import { servicesOf } from "./serviceCodes";

/** The cells of one row that mean something here, as they stand in the file. */
export type DirectoryRow = Readonly<Partial<Record<DirectoryColumn, string>>>;

export type FaultReason =
  /** The row names no tenant: no tenant ID, no contoso.onmicrosoft.com, no domain. It is not taken. */
  | "namesNoTenant"
  /** More cells than the table has columns: one of them was cut at a separator, and those behind it stand in others' columns. The row is not taken. */
  | "tooManyCells"
  | "notATenantId"
  | "notADomain"
  /** co.uk is nobody's domain. */
  | "publicSuffix"
  /** gmail.com or microsoft.com: never a customer's. */
  | "neverACustomer"
  /** Two different contoso.onmicrosoft.com names in one row. */
  | "anotherTenantName"
  | "unknownCountry"
  /** None of the regions that have a queue. */
  | "unknownRegion"
  /** None of the clouds by the names that an export has for them. */
  | "unknownCloud"
  | "notAWholeNumber"
  | "unknownService"
  | "notAnAddress"
  | "languageNotOffered"
  /** Another row of the same tenant says otherwise; the first one stands. */
  | "saysOtherwise"
  /** Rows of different customers that only a shared domain names: neither is taken, for nobody could tell them apart. */
  | "sharedDomainOnly"
  /** The FM has given the domain to another tenant; a row that has nothing else to go by is not taken. */
  | "settledDomain"
  /** Two tenant IDs have the one tenant name that the row has to go by: it is not taken, for nobody could tell whose it is. */
  | "sharedTenantName";

/** A cell that was left out, and why; the rest of its row is taken unless the reason says otherwise. */
export interface RowFault {
  readonly column: DirectoryColumn;
  readonly reason: FaultReason;
  /** What stands in the cell. Text, never markup. */
  readonly shown: string;
}

export interface RowResult {
  /** null: the row names no tenant. */
  readonly tenant: Tenant | null;
  readonly faults: readonly RowFault[];
}

/** One row of a directory as a tenant: what cannot be read is left out and said, never guessed. Source: evaluation.md, the columns. */
export function rowToTenant(given: DirectoryRow): RowResult {
  const row: Partial<Record<DirectoryColumn, string>> = {};
  for (const column of Object.keys(given) as DirectoryColumn[]) row[column] = narrowCell(column, plainCell(given[column] ?? ""));
  const faults: RowFault[] = [];
  const fault = (column: DirectoryColumn, reason: FaultReason, shown: string): null => {
    faults.push({ column, reason, shown });
    return null;
  };
  /** A cell's one value: null where it is empty, null and a fault where it cannot be read. */
  const one = <T>(column: DirectoryColumn, read: (text: string) => T | null, reason: FaultReason): T | null => {
    const text = cellText(row[column]);
    return text === null ? null : (read(text) ?? fault(column, reason, text));
  };
  const many = <T>(column: DirectoryColumn, items: readonly string[], read: (text: string) => T | null, reason: FaultReason): readonly T[] =>
    [...new Set(items.flatMap((item) => read(item) ?? fault(column, reason, item) ?? []))];

  const tenantCell = cellText(row.tenant);
  const tenantCellName = tenantCell === null ? null : tenantNameOf(tenantCell.normalize("NFKC").toLowerCase());
  const { domains, tenantName } = readDomains(row.domains, tenantCellName, fault);
  const displayName = tenantCell !== null && tenantCellName === null ? tenantCell : null;

  const noted = (column: "addedDomains" | "givenUpDomains" | "settledDomains"): readonly string[] =>
    many(column, cellItems(row[column]), (text) => {
      const read = domainOf(text);
      return "domain" in read ? read.domain : null;
    }, "notADomain");
  const cloud = one("cloud", (text) => CLOUDS.find((name) => name === text) ?? null, "unknownCloud");

  const tenant: Tenant = {
    ...UNKNOWN_TENANT,
    tenantId: one("tenantId", tenantIdOf, "notATenantId"),
    tenantName,
    customerName: cellText(row.customerName) ?? displayName,
    domains,
    country: one("country", countryOf, "unknownCountry"),
    seats: one("seats", (text) => atLeast(1, wholeNumberOf(text)), "notAWholeNumber"),
    activeUsers: one("activeUsers", wholeNumberOf, "notAWholeNumber"),
    workloads: [...new Set(serviceItems(row.services).flatMap((item) => servicesOf(item) ?? fault("services", "unknownService", item) ?? []))],
    accountTeam: many("accountTeam", addressItems(row.accountTeam), addressOf, "notAnAddress"),
    customerContacts: many("customerContacts", addressItems(row.customerContacts), addressOf, "notAnAddress"),
    fastTrackManagers: cellText(row.fastTrackManagers),
    language: one("language", languageOf, "languageNotOffered"),
    region: one("region", (text) => REGIONS.find((region) => region === text) ?? null, "unknownRegion"),
    regionScope: cellText(row.regionScope),
    source: TENANT_SOURCES.find((source) => source === cellText(row.source)) ?? UNKNOWN_TENANT.source,
    ...(cloud === null || cloud === "commercial" ? {} : { cloud }),
    // What the row lists it does not take off.
    ...domainNotes(noted("addedDomains"), noted("givenUpDomains").filter((domain) => !domains.includes(domain)), noted("settledDomains")),
  };
  if (tenant.tenantId !== null || tenant.tenantName !== null || tenant.domains.length > 0) return { tenant, faults };
  fault("tenant", "namesNoTenant", tenant.customerName ?? "");
  return { tenant: null, faults };
}

/** "m&uuml;ller.de" of a page: its semicolon separates nothing, and ller.de is somebody else's. */
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]+);/i;
/** Alone between two domains: "contoso.com / contoso.de", or a list's bullet. */
const SEPARATORS = "/&+•·–—-";

function readDomains(
  cell: string | undefined,
  ownTenantName: string | null,
  fault: (column: DirectoryColumn, reason: FaultReason, shown: string) => null,
): { readonly domains: readonly string[]; readonly tenantName: string | null } {
  const domains = new Set<string>();
  let tenantName = ownTenantName;
  if (cell?.includes("&") === true && ENTITY.test(cell)) {
    fault("domains", "notADomain", cell);
    return { domains: [], tenantName };
  }
  // People separate domains by spaces too, which no domain has in it.
  for (const item of cellItems(cell).flatMap((items) => items.split(" "))) {
    if (item.length === 1 && SEPARATORS.includes(item)) continue;
    const read = domainOf(item);
    if ("refused" in read) fault("domains", read.refused, item);
    else if ("tenantName" in read) {
      tenantName ??= read.tenantName;
      if (tenantName !== read.tenantName) fault("domains", "anotherTenantName", item);
    } else if (isNeverACustomer(read.domain)) fault("domains", "neverACustomer", item);
    else domains.add(read.domain);
  }
  return { domains: [...domains], tenantName };
}

/** Columns whose cells have no letters of their own: full-width ones, and the comma of Chinese and Japanese, are those of an East Asian keyboard. */
const NARROW: ReadonlySet<DirectoryColumn> = new Set<DirectoryColumn>(["tenantId", "domains", "seats", "activeUsers", "services", "accountTeam", "customerContacts"]);

// Nearly all cells of a million rows.
const ASCII = /^[\0-~]*$/;

function narrowCell(column: DirectoryColumn, cell: string): string {
  return ASCII.test(cell) || !NARROW.has(column) ? cell : cell.normalize("NFKC").replace(/、/g, ";");
}

/** "Hart, Olivia <olivia@contoso.com>": the comma is the name's. */
function addressItems(cell: string | undefined): readonly string[] {
  if (cell === undefined || cell === "") return [];
  return cell.split(/[;|\r\n]+/).flatMap((part) => {
    const items = cellItems(part);
    return items.filter((item, at) => item.includes("@") || items.slice(at).find((next) => next.includes("@"))?.includes("<") !== true);
  });
}

/** "[EXO][TEAMS]" has no separator but the brackets. */
function serviceItems(cell: string | undefined): readonly string[] {
  return cellItems((cell ?? "").replace(/\]\s*(?=[^\s;,|])/g, "];"));
}

function atLeast(least: number, value: number | null): number | null {
  return value !== null && value >= least ? value : null;
}
