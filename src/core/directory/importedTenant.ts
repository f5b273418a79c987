import { domainsWithNotes, joinedNotes, withDomainNotes } from "../tenant/notedDomains";
import type { Tenant } from "../tenant/Tenant";
import { joinedExtra } from "./extraCells";

const SINGLE = ["tenantId", "tenantName", "customerName", "country", "seats", "activeUsers", "fastTrackManagers", "language", "region", "regionScope"] as const satisfies readonly (keyof Tenant)[];
const LISTS = ["domains", "workloads", "accountTeam", "customerContacts"] as const satisfies readonly (keyof Tenant)[];

/**
 * The tenant that an import leaves: what the newer record says, and where it says nothing what stands.
 *
 * What the FM has confirmed stays: a confirmed tenant stays one and keeps its domains beside the newer ones. So do the domains that the FM
 * has added to a tenant; those taken off it stay off.
 */
export function importedOver(standing: Tenant, newer: Tenant): Tenant {
  const joined: Record<string, unknown> = { ...standing, ...joinedExtra(standing, newer) };
  for (const field of SINGLE) joined[field] = newer[field] ?? standing[field];
  for (const list of LISTS) joined[list] = newer[list].length > 0 ? newer[list] : standing[list];
  if (newer.cloud !== undefined) joined.cloud = newer.cloud;
  const isNamed = joined.tenantId !== null || joined.tenantName !== null;
  const isConfirmed = standing.source === "confirmed";
  if (isConfirmed) joined.domains = [...new Set([...standing.domains, ...newer.domains])];
  const notes = joinedNotes(standing, newer);
  joined.domains = domainsWithNotes(joined.domains as readonly string[], notes, isNamed);
  joined.source = isConfirmed ? "confirmed" : newer.source;
  return withDomainNotes(joined as unknown as Tenant, notes);
}

/** Whether two records say the same, in whatever order their fields stand. */
export function isSameTenant(one: Tenant, other: Tenant): boolean {
  const plain = (tenant: Tenant): string => JSON.stringify(Object.entries(tenant).sort(([a], [b]) => (a < b ? -1 : 1)));
  return plain(one) === plain(other);
}
