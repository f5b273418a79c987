import { tenantKey, type Tenant } from "./Tenant";
import type { DirectoryKeys } from "./DirectoryKeys";
import { notedDomains, withDomainNotes } from "./notedDomains";

/** What a directory is asked for, to know whether a tenant is in it already: its ID, its tenant name, and the domain where that is all that names it. */
export function identityKeys(tenant: Tenant): DirectoryKeys {
  const { tenantId, tenantName, domains } = tenant;
  const isNamed = tenantId !== null || tenantName !== null;
  return {
    tenantIds: tenantId === null ? [] : [tenantId],
    tenantNames: tenantName === null ? [] : [tenantName],
    domains: isNamed ? [] : domains.slice(0, 1),
    addresses: [],
    nameKeys: [],
    seenLabels: [],
  };
}

/**
 * Which of the directory's tenants a new one is; null: none of them. By its ID; else by its tenant name, unless either has an ID
 * that the other has not, or several have the name: nobody could tell whose it is. As an import tells it (mergeTenants).
 */
export function sameTenant(tenant: Tenant, directory: readonly Tenant[]): Tenant | null {
  const own = directory.find((one) => tenantKey(one) === tenantKey(tenant));
  if (own !== undefined || tenant.tenantName === null) return own ?? null;
  const [named, ...others] = directory.filter(({ tenantName }) => tenantName === tenant.tenantName);
  if (named === undefined || others.length > 0) return null;
  return tenant.tenantId !== null && named.tenantId !== null ? null : named;
}

/** The tenant of the directory with what a new record of it adds: its lists grow, its gaps are filled, and all that it says stays. */
export function withAdded(standing: Tenant, added: Tenant): Tenant {
  const joined = (one: readonly string[], more: readonly string[]): readonly string[] => [...new Set([...one, ...more])];
  const domains = joined(standing.domains, added.domains);
  return {
    ...withDomainNotes(standing, notedDomains(standing, standing, { ...standing, domains })),
    tenantId: standing.tenantId ?? added.tenantId,
    tenantName: standing.tenantName ?? added.tenantName,
    customerName: standing.customerName ?? added.customerName,
    domains,
    country: standing.country ?? added.country,
    seats: standing.seats ?? added.seats,
    activeUsers: standing.activeUsers ?? added.activeUsers,
    workloads: [...new Set([...standing.workloads, ...added.workloads])],
    accountTeam: joined(standing.accountTeam, added.accountTeam),
    customerContacts: joined(standing.customerContacts, added.customerContacts),
    fastTrackManagers: standing.fastTrackManagers ?? added.fastTrackManagers,
    language: standing.language ?? added.language,
    regionScope: standing.regionScope ?? added.regionScope,
    region: standing.region ?? added.region,
    ...(standing.cloud === undefined && added.cloud !== undefined && (standing.tenantId ?? added.tenantId) === added.tenantId ? { cloud: added.cloud } : {}),
  };
}
