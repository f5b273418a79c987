import { sharedDomains, type DomainPlace, type PlacedTenant, type SharedDomain } from "../core/directory/sharedDomains";
import type { Directory } from "../ports/Directory";

const AT_ONCE = 1_000;
/** More are not settled at one sitting; the next search begins with those that are left. */
export const MOST_SHARED = 100;

/** Domains that more than one tenant lists, at most 100, looked for page by page. @param onProgress  told how many domains were looked through, and whether there are more; false stops the search */
export async function findSharedDomains(directory: Directory, onProgress: (domains: number, more: boolean) => boolean): Promise<readonly SharedDomain[]> {
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
    if (!onProgress(looked, after !== null)) return found;
  } while (after !== null && found.length < MOST_SHARED);
  return found.slice(0, MOST_SHARED);
}
