import { sharedDomains, type DomainPlace, type PlacedTenant, type SharedDomain } from "../core/directory/sharedDomains";
import { tenantKey, type Tenant } from "../core/tenant/Tenant";
import type { Directory } from "../ports/Directory";

const AT_ONCE = 1_000;
/** More are not settled at one sitting; the next search begins with those that are left. */
const MOST_FOUND = 100;

/** Domains that more than one tenant lists, at most 100, looked for page by page. @param onProgress  false stops the search */
export async function findSharedDomains(directory: Directory, onProgress: (domains: number) => boolean): Promise<readonly SharedDomain[]> {
  const found: SharedDomain[] = [];
  let open: readonly PlacedTenant[] = [];
  let after: DomainPlace | null = null;
  let looked = 0;
  do {
    const page = await directory.pageByDomain(after, AT_ONCE);
    const places = [...open, ...page.places];
    // The last domain may go on over the page.
    const last = page.next === null ? null : (places.at(-1)?.domain ?? null);
    open = places.filter(({ domain }) => domain === last);
    found.push(...sharedDomains(places.filter(({ domain }) => domain !== last)));
    looked += page.places.length;
    after = page.next;
    if (!onProgress(looked)) return found;
  } while (after !== null && found.length < MOST_FOUND);
  return found.slice(0, MOST_FOUND);
}

/**
 * Gives a shared domain to one tenant alone.
 *
 * @returns what stood before, to be saved again by an undo
 */
export async function settleDomain(directory: Directory, { domain, tenants }: SharedDomain, owner: Tenant): Promise<readonly Tenant[]> {
  const others = tenants.filter((tenant) => tenantKey(tenant) !== tenantKey(owner));
  for (const other of others) {
    const domains = other.domains.filter((one) => one.toLowerCase() !== domain);
    // One that nothing else identifies was a second record of the same customer.
    if (domains.length === 0 && other.tenantId === null && other.tenantName === null) await directory.remove([tenantKey(other)]);
    else await directory.change(other, { ...other, domains });
  }
  return others;
}
