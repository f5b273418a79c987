import { domainsToLookUp } from "../core/tenant/domainsToLookUp";
import type { MailEvidence } from "../core/tenant/evidence";
import { examineHosts, lookAlikeKeys } from "../core/tenant/examineHosts";
import type { Known } from "../core/tenant/judge";
import { nameKeysIn } from "../core/tenant/nameKey";
import { ownershipOf } from "../core/tenant/ownership";
import { withPhrasesRead } from "../core/tenant/tellingPhrases";
import { eachOnce } from "../core/tenant/Tenant";
import { unknownHosts } from "../core/tenant/unknownHosts";
import type { Directory } from "../ports/Directory";
import type { LookUpAnswer, TenantLookUp } from "../ports/TenantLookUp";

// Of mails with a host that no tenant lists alone: other mails do not load it.

const NO_KEYS = { domains: [], tenantIds: [], tenantNames: [], addresses: [], nameKeys: [], seenLabels: [] };

/** What is found out about hosts that nobody lists: what they could be mistaken for, what the look-up says, what the writer says of themselves. */
export async function examineUnknownHosts(gathered: MailEvidence, known: Known, userHost: string | null, directory: Directory, lookUp: TenantLookUp | null): Promise<readonly [MailEvidence, Known]> {
  const evidence = withPhrasesRead(gathered);
  const unknown = unknownHosts(evidence, known.tenants, known.confirmations);
  const hosts = [...unknown.participants, ...(lookUp === null || lookUp.forParticipantsOnly === true ? [] : unknown.mentioned)];
  if (hosts.length === 0) return withNames(evidence, known, directory);
  const examined = examineHosts(hosts, userHost, await directory.find(lookAlikeKeys(hosts)));
  if (lookUp === null) return withNames(evidence, { ...known, examined }, directory);

  const domains = domainsToLookUp(evidence, unknown, examined);
  const answers = await Promise.all(domains.map((domain) => lookUp.ask(domain)));
  const lookUps = new Map(domains.map((domain, at) => [domain, answers[at] as LookUpAnswer]));
  const tenantIds = answers.flatMap((answer) => (answer.found === true ? [answer.tenantId] : []));
  const owners = tenantIds.length === 0 ? [] : await directory.find({ ...NO_KEYS, tenantIds });
  return withNames(evidence, { ...known, tenants: eachOnce([...known.tenants, ...owners]), examined, lookUps }, directory);
}

/**
 * Names propose where no customer takes part. A machine is none; and whom only the look-up knows may be a partner, and the customer
 * the one they name; so may a contact at a domain that no tenant lists. The directory is asked for names then too.
 */
async function withNames(evidence: MailEvidence, known: Known, directory: Directory): Promise<readonly [MailEvidence, Known]> {
  const owners = ownershipOf(known.tenants);
  const isKnown = evidence.participants.some(({ host }) => owners.ownersOf(host).length > 0);
  const isNew = [...known.lookUps.values()].some((answer) => answer.found === true && owners.byTenantId(answer.tenantId) === null);
  const isImpersonal = evidence.participants.every(({ automated, service }) => automated || service);
  const isContact = evidence.participants.some(({ address }) => owners.byAddress(address).length > 0);
  if (evidence.nameKeys.length > 0 || isKnown || !(isNew || isImpersonal || isContact)) return [evidence, known];
  const nameKeys = nameKeysIn(evidence.ownText);
  return [{ ...evidence, nameKeys }, { ...known, tenants: eachOnce([...known.tenants, ...(await directory.find({ ...NO_KEYS, nameKeys }))]) }];
}
