import { tenantKey, type Tenant } from "../tenant/Tenant";

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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const isAfter = (place: DomainPlace, other: DomainPlace): boolean => (compare(place.domain, other.domain) || compare(place.tenantKey, other.tenantKey)) > 0;

/**
 * Which domain each tenant stands for, when tenants are given in the order of their domains, each once for each of its
 * domains. An index answers in this order without saying the domain.
 *
 * @param after  the place before the first; null at the beginning
 */
export function placesOf(tenants: readonly Tenant[], after: DomainPlace | null): readonly PlacedTenant[] {
  const places: PlacedTenant[] = [];
  let last = after;
  for (const tenant of tenants) {
    const key = tenantKey(tenant);
    const before = last;
    const domain = tenant.domains
      .map((one) => one.toLowerCase())
      .filter((one) => before === null || isAfter({ domain: one, tenantKey: key }, before))
      .sort(compare)[0];
    if (domain === undefined) continue;
    last = { domain, tenantKey: key };
    places.push({ ...last, tenant });
  }
  return places;
}

/** The domains of the places that more than one tenant has, in the order of the places. */
export function sharedDomains(places: readonly PlacedTenant[]): readonly SharedDomain[] {
  const byDomain = new Map<string, Map<string, Tenant>>();
  for (const { domain, tenantKey: key, tenant } of places) byDomain.set(domain, (byDomain.get(domain) ?? new Map<string, Tenant>()).set(key, tenant));
  return [...byDomain].filter(([, tenants]) => tenants.size > 1).map(([domain, tenants]) => ({ domain, tenants: [...tenants.values()] }));
}
