import type { Tenant } from "../tenant/Tenant";

/** A domain that more than one tenant lists: mail of it cannot be told apart until somebody settles whose it is. */
export interface SharedDomain {
  readonly domain: string;
  /** Two or more. */
  readonly tenants: readonly Tenant[];
}

/** Where in the order of domains, and of tenants within a domain, a look through the directory stands. */
export interface DomainPlace {
  readonly domain: string;
  readonly tenantKey: string;
}

/** A tenant at one of its domains. */
export interface PlacedTenant extends DomainPlace {
  readonly tenant: Tenant;
}

/** The domains of the places that more than one tenant has, in the order of the places. */
export function sharedDomains(places: readonly PlacedTenant[]): readonly SharedDomain[] {
  const byDomain = new Map<string, Map<string, Tenant>>();
  for (const { domain, tenantKey: key, tenant } of places) byDomain.set(domain, (byDomain.get(domain) ?? new Map<string, Tenant>()).set(key, tenant));
  return [...byDomain].filter(([, tenants]) => tenants.size > 1).map(([domain, tenants]) => ({ domain, tenants: [...tenants.values()] }));
}
