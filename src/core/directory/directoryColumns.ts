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
} as const;

export type DirectoryColumn = keyof typeof DIRECTORY_COLUMNS;

const BY_NAME = new Map(Object.entries(DIRECTORY_COLUMNS).map(([column, name]) => [plain(name), column as DirectoryColumn]));

/** Letters and digits alone: "tenant_id", " Tenant  ID " and "TenantId" are one column. */
function plain(header: string): string {
  return header.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Which column a header names; null for one that means nothing here, which is no error. */
export function columnOf(header: string): DirectoryColumn | null {
  return BY_NAME.get(plain(header)) ?? null;
}
