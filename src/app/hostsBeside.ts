import type { MailSnapshot } from "../core/mail/MailSnapshot";
import type { Mark } from "../core/send-check/mark";
import { hostOfAddress } from "../core/tenant/domainClass";
import { hostAndParents, tenantNameOf } from "../core/tenant/domainName";
import { domainKey } from "../core/tenant/evidence";
import { confirmationFor } from "../core/tenant/judge";
import { ownershipOf } from "../core/tenant/ownership";
import { tenantKey, type Tenant } from "../core/tenant/Tenant";
import type { Confirmations } from "../ports/Confirmations";
import type { Directory } from "../ports/Directory";
import { StorageError } from "../ports/StorageError";

export interface BesideStores {
  readonly directory: Pick<Directory, "find" | "isPartial">;
  readonly confirmations: Pick<Confirmations, "find">;
}

type HostsBeside = Pick<Mark, "others" | "never">;

const NOBODY: HostsBeside = { others: [], never: [] };

/** Whoever stands in a mail, and before them these: the first ones are known longest where a mark has no room for all. */
export function addressesIn({ from, to, cc, bcc }: Pick<MailSnapshot, "from" | "to" | "cc" | "bcc">, besides: readonly string[] = []): readonly string[] {
  return [...besides, ...[...(from === null ? [] : [from]), ...to, ...cc, ...bcc].map(({ address }) => address)];
}

/**
 * What the check before sending, which has no directory, must know of the hosts among these addresses, lower-case ASCII: those that the
 * directory gives to other tenants and not to this one, and those of nobody that the FM called never the customer. The longest listed
 * domain of a host decides, as in detection, and the directory before the FM's word. None where the directory cannot be read, and
 * nobody is called never the customer where it may have more tenants, or what the FM said cannot be read: the email is written all the same.
 */
export async function hostsBeside(addresses: readonly string[], tenant: Tenant, { directory, confirmations }: BesideStores): Promise<HostsBeside> {
  const hosts = [...new Set(addresses.map(hostOfAddress))].filter((host) => host !== null);
  if (hosts.length === 0) return NOBODY;
  try {
    const [found, said] = await Promise.all([findOwners(hosts, directory), confirmations.find([...new Set(hosts.flatMap(hostAndParents).map(domainKey))]).catch(() => [])]);
    const { ownersOf } = ownershipOf(found);
    const isPartial = directory.isPartial?.() === true;
    return {
      others: hosts.filter((host) => ownersOf(host).length > 0 && !ownersOf(host).some((owner) => isSame(owner, tenant))),
      never: hosts.filter((host) => !isPartial && ownersOf(host).length === 0 && confirmationFor(host, said)?.tenantKey === null),
    };
  } catch (error) {
    if (error instanceof StorageError) return NOBODY;
    throw error;
  }
}

/** The tenants of the directory that have one of these hosts. */
export function findOwners(hosts: readonly string[], directory: Pick<Directory, "find">): Promise<readonly Tenant[]> {
  const tenantNames = hosts.map(tenantNameOf).filter((name) => name !== null);
  return directory.find({ domains: [...new Set(hosts.flatMap(hostAndParents))], tenantNames, tenantIds: [], addresses: [], nameKeys: [], seenLabels: [] });
}

const isSame = (one: Tenant, other: Tenant): boolean => tenantKey(one) === tenantKey(other) || (one.tenantId !== null && one.tenantId === other.tenantId);
