import { COLUMN_WORDS } from "./columnWords";
import { tenantIdOf } from "./directoryCells";

/** The columns of a directory that mean something here. Source: evaluation.md; playbook, "What FTOP exports look like". */
export const DIRECTORY_COLUMNS = {
  tenantId: "Tenant ID",
  tenant: "Tenant",
  customerName: "Customer Name",
  domains: "Domains",
  country: "Country Name",
  seats: "Total Seats",
  activeUsers: "Active Users",
  services: "Services",
  fastTrackManagers: "FastTrack Managers",
  accountTeam: "Account Team",
  customerContacts: "Customer Contacts",
  language: "Language",
  // What an export carries beside FTOP's columns, so that it comes back as it was; named so that no other table has them by chance.
  region: "Closeout Region",
  regionScope: "Closeout Region Scope",
  source: "Closeout Source",
  cloud: "Closeout Cloud",
  addedDomains: "Closeout Added Domains",
  givenUpDomains: "Closeout Removed Domains",
  settledDomains: "Closeout Settled Domains",
} as const;

export type DirectoryColumn = keyof typeof DIRECTORY_COLUMNS;

const OWN_NAMES = new Map((Object.entries(DIRECTORY_COLUMNS) as [DirectoryColumn, string][]).map(([column, name]) => [plainHeader(name), column]));
const BY_NAME = new Map(
  (Object.entries(DIRECTORY_COLUMNS) as [DirectoryColumn, string][]).flatMap(([column, name]) => [name, ...(COLUMN_WORDS[column] ?? [])].map((word) => [plainHeader(word), column] as const)),
);

/** Source: playbook, "What FTOP exports look like", the tenant summary. Elsewhere it may be anything's. */
const BARE_ID = "id";

function areIds(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return filled.length > 0 && filled.every((cell) => tenantIdOf(cell.trim()) !== null);
}

/** Letters and digits alone, without accents: "tenant_id", " Tenant  ID " and "TenantId" are one column. Voicing marks of Japanese stay. */
export function plainHeader(header: string): string {
  return header.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** What tells each header of a table from the others: its plainHeader, and of several of one name which of them it is. No plainHeader has such a mark in it. */
export function headerKeys(headers: readonly string[]): readonly string[] {
  const met = new Map<string, number>();
  return headers.map((header) => {
    const plain = plainHeader(header);
    const number = (met.get(plain) ?? 0) + 1;
    met.set(plain, number);
    return number === 1 ? plain : `${plain}#${String(number)}`;
  });
}

/** Which column a header names; null for one that means nothing here, which is no error. */
export function columnOf(header: string): DirectoryColumn | null {
  return BY_NAME.get(plainHeader(header)) ?? null;
}

/** Columns that exports of earlier versions have not. */
const LATER: readonly DirectoryColumn[] = ["cloud", "addedDomains", "givenUpDomains", "settledDomains"];

/** Whether a table is what the add-in exports, or an earlier version: it has each column by its own name. */
export function isOwnExport(headers: readonly string[]): boolean {
  const there = new Set(headers.map(plainHeader));
  return [...OWN_NAMES].every(([name, column]) => there.has(name) || LATER.includes(column));
}

/** Whether a column stands among the headers by its own name, somewhere else than under one of them. */
export function hasOwnName(headers: readonly string[], column: DirectoryColumn, beside: string): boolean {
  const own = plainHeader(DIRECTORY_COLUMNS[column]);
  return own !== plainHeader(beside) && headers.some((header) => plainHeader(header) === own);
}

/** Rows below the headers that are looked at, to tell what stands in a column. */
export const SAMPLE_ROWS = 3;

/**
 * Which column each of the headers is. What the FM has said of a header of this table comes first; the first of two headers of one column counts.
 *
 * @param said  by headerKeys; null: the FM keeps it as it is
 * @param sample  the first rows (SAMPLE_ROWS): "ID", as the tenant summary has it, is the tenant ID only where GUIDs stand under it, and
 *   "Tenant" is it where they do and no other column is
 */
export function columnsOf(headers: readonly string[], said: ReadonlyMap<string, DirectoryColumn | null> = new Map(), sample: readonly (readonly string[])[] = []): readonly (DirectoryColumn | null)[] {
  const taken = new Set<DirectoryColumn>();
  const first = (column: DirectoryColumn | null | undefined): DirectoryColumn | null => {
    if (column === null || column === undefined || taken.has(column)) return null;
    taken.add(column);
    return column;
  };
  const keys = headerKeys(headers);
  const isSaid = (at: number): boolean => said.has(keys[at] ?? "");
  const cellsOf = (at: number): readonly string[] => sample.map((cells) => cells[at] ?? "");
  // "Tenant" alone is what FTOP calls its name; people who have nothing but IDs call these so.
  const isIdAlone = !headers.some((header) => columnOf(header) === "tenantId") && ![...said.values()].includes("tenantId");
  const meant = (column: DirectoryColumn | null | undefined, at: number): typeof column => (column === "tenant" && isIdAlone && areIds(cellsOf(at)) ? "tenantId" : column);
  const bySaying = keys.map((key) => first(said.get(key)));
  // FTOP's own name is stronger than a word for it: an export may have both "Customer Name" and "Company".
  const byName = headers.map((header, at) => bySaying[at] ?? (isSaid(at) ? null : first(meant(OWN_NAMES.get(plainHeader(header)), at))));
  const byWord = headers.map((header, at) => byName[at] ?? (isSaid(at) ? null : first(meant(columnOf(header), at))));
  return headers.map((header, at) => byWord[at] ?? (plainHeader(header) === BARE_ID && !isSaid(at) && areIds(cellsOf(at)) ? first("tenantId") : null));
}
