import type { Confirmation } from "./Confirmation";
import { hostAndParents } from "./domainName";
import { domainKey, type MailEvidence } from "./evidence";
import { ownershipOf } from "./ownership";
import type { Tenant } from "./Tenant";

// One mail asks little: more unknown domains than this are a mailing list, not a customer.
const MOST_HOSTS = 20;

export interface UnknownHosts {
  /** Hosts of people who take part and whom no tenant lists: each leaves a doubt. */
  readonly participants: readonly string[];
  /** Tenant names and domains written in the subject or newest words that no tenant lists, where no customer takes part. */
  readonly mentioned: readonly string[];
}

/** What the directory and the FM's earlier answers do not settle. */
export function unknownHosts(evidence: MailEvidence, tenants: readonly Tenant[], confirmations: readonly Confirmation[]): UnknownHosts {
  if (evidence.crowd) return { participants: [], mentioned: [] };
  const owners = ownershipOf(tenants);
  const settled = new Set(confirmations.map((confirmation) => confirmation.key));
  const isKnown = (host: string): boolean => owners.ownersOf(host).length > 0;
  const participants = evidence.participants
    .filter(({ host, address, service }) => !service && !isKnown(host) && owners.byAddress(address).length === 0 && !hostAndParents(host).some((domain) => settled.has(domainKey(domain))))
    .map(({ host }) => host);
  const someoneTakesPart = evidence.participants.some(({ host, automated, service }) => isKnown(host) || (!automated && !service));
  const mentioned = someoneTakesPart
    ? []
    : evidence.mentions.filter(({ kind, value, place }) => kind !== "tenantId" && (place === "subject" || place === "newest") && !isKnown(value)).map(({ value }) => value);
  return { participants: [...new Set(participants)].slice(0, MOST_HOSTS), mentioned: [...new Set(mentioned)].slice(0, MOST_HOSTS) };
}
