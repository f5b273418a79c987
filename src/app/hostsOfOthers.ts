import type { MailSnapshot } from "../core/mail/MailSnapshot";
import { hostOfAddress } from "../core/tenant/domainClass";
import { hostAndParents, tenantNameOf } from "../core/tenant/domainName";
import { tenantKey, type Tenant } from "../core/tenant/Tenant";
import type { Directory } from "../ports/Directory";
import { StorageError } from "../ports/StorageError";

/** Whoever stands in a mail, with these besides. */
export function addressesIn({ from, to, cc, bcc }: Pick<MailSnapshot, "from" | "to" | "cc" | "bcc">, besides: readonly string[] = []): readonly string[] {
  return [...(from === null ? [] : [from]), ...to, ...cc, ...bcc].map(({ address }) => address).concat(besides);
}

/**
 * The hosts among these addresses that the directory gives to other tenants and not to this one, lower-case ASCII: what the check
 * before sending, which has no directory, must know. The longest listed domain of a host decides, as in detection. None where
 * the directory cannot be read: the email is written all the same.
 */
export async function hostsOfOthers(addresses: readonly string[], tenant: Tenant, directory: Pick<Directory, "find">): Promise<readonly string[]> {
  const hosts = [...new Set(addresses.map(hostOfAddress))].filter((host) => host !== null);
  if (hosts.length === 0) return [];
  try {
    const tenantNames = hosts.map(tenantNameOf).filter((name) => name !== null);
    const found = await directory.find({ domains: [...new Set(hosts.flatMap(hostAndParents))], tenantNames, tenantIds: [], addresses: [], nameKeys: [], seenLabels: [] });
    return hosts.filter((host) => {
      const owners = ownersOf(host, found);
      return owners.length > 0 && !owners.some((owner) => isSame(owner, tenant));
    });
  } catch (error) {
    if (error instanceof StorageError) return [];
    throw error;
  }
}

function ownersOf(host: string, tenants: readonly Tenant[]): readonly Tenant[] {
  const name = tenantNameOf(host);
  if (name !== null) return tenants.filter(({ tenantName }) => tenantName === name);
  for (const domain of hostAndParents(host)) {
    const owners = tenants.filter(({ domains }) => domains.includes(domain));
    if (owners.length > 0) return owners;
  }
  return [];
}

const isSame = (one: Tenant, other: Tenant): boolean => tenantKey(one) === tenantKey(other) || (one.tenantId !== null && one.tenantId === other.tenantId);
