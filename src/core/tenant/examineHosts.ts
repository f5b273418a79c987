import type { DirectoryKeys } from "./DirectoryKeys";
import { sameButForDoubles } from "./alikeLabels";
import { embeddedDomains, isLookAlike, labelsSeenIn, registeredName } from "./lookAlike";
import { tenantNameOf } from "./domainName";
import { collapseDoubles } from "./readLabel";
import { hasPublicEnding, registrableDomain } from "./registrable";
import type { Tenant } from "./Tenant";

/** What is found out about a host that no tenant lists. */
export interface ExaminedHost {
  /** What one organisation registers, or the tenant name: what is looked up and remembered. */
  readonly domain: string;
  /** A sister of the FM's own host: never the customer. */
  readonly own: boolean;
  /** The known customer's domain or tenant name that it could be mistaken for. */
  readonly lookAlikeOf: string | null;
  /** Worth a look-up: its ending is one under which names are registered. */
  readonly real: boolean;
}

const MOST_HOSTS = 20;

/** What to ask the directory for, to find the known domains that these hosts could be mistaken for. */
export function lookAlikeKeys(hosts: readonly string[]): DirectoryKeys {
  const some = hosts.slice(0, MOST_HOSTS);
  const seenLabels = [...new Set(some.flatMap((host) => labelsSeenIn(registeredName(host))))];
  const embedded = [...new Set(some.flatMap(embeddedDomains))];
  return {
    domains: embedded,
    seenLabels,
    withoutDoubles: [...new Set(seenLabels.map(collapseDoubles).flatMap(sameButForDoubles))],
    tenantIds: [],
    tenantNames: embedded.filter((domain) => tenantNameOf(domain) === domain),
    addresses: [],
    nameKeys: [],
  };
}

/**
 * What the public suffix list and the directory's similar domains say about hosts that no tenant lists.
 *
 * @param hosts  lower-case ASCII
 * @param userHost  the FM's own, null where unknown
 * @param similar  tenants found for lookAlikeKeys(hosts)
 */
export function examineHosts(hosts: readonly string[], userHost: string | null, similar: readonly Tenant[]): ReadonlyMap<string, ExaminedHost> {
  const known = similar.flatMap(({ domains, tenantName }) => (tenantName === null ? domains : [...domains, tenantName]));
  const ownDomain = userHost === null || tenantNameOf(userHost) !== null ? null : registrableDomain(userHost);
  return new Map(
    hosts.map((host) => {
      const registrable = registrableDomain(host);
      const own = ownDomain !== null && registrable === ownDomain;
      return [
        host,
        {
          domain: tenantNameOf(host) ?? registrable ?? host,
          own,
          lookAlikeOf: own ? null : (known.find((domain) => isLookAlike(host, domain)) ?? null),
          // The names reserved for examples and tests (RFC 2606) stand for real ones.
          real: registrable !== null && (hasPublicEnding(host) || /\.(?:example|test)$/.test(host)),
        },
      ];
    }),
  );
}
