import type { MailSnapshot } from "../core/mail/MailSnapshot";
import { hostOfAddress } from "../core/tenant/domainClass";
import { tenantNameOf } from "../core/tenant/domainName";
import type { Detection } from "../core/tenant/Detection";
import { confirmationKeys, directoryKeys, gatherEvidence, type MailEvidence } from "../core/tenant/evidence";
import { judge, type Known } from "../core/tenant/judge";
import { ownershipOf } from "../core/tenant/ownership";
import { eachOnce, type Tenant } from "../core/tenant/Tenant";
import { withDirectoryUnread } from "../core/tenant/withDirectoryUnread";
import type { Confirmations } from "../ports/Confirmations";
import type { Directory } from "../ports/Directory";
import type { TenantLookUp } from "../ports/TenantLookUp";

export interface DetectionSources {
  readonly directory: Directory;
  readonly confirmations: Confirmations;
  /** null: nothing is looked up, nothing leaves the machine. */
  readonly lookUp: TenantLookUp | null;
  readonly partnerDomains: readonly string[];
}

/** Whose mail it is: gathers the evidence, asks the directory, the FM's earlier answers and the look-up, and judges. */
export async function detectTenant(mail: MailSnapshot, sources: DetectionSources): Promise<Detection> {
  const userHost = await ownDomain(hostOfAddress(mail.userAddress));
  const evidence = gatherEvidence(mail, { userHost, partnerDomains: sources.partnerDomains });
  const [found, said] = await Promise.all([sources.directory.find(directoryKeys(evidence)), sources.confirmations.find(confirmationKeys(evidence))]);
  const confirmed = await Promise.all(said.map(({ tenantKey: key }) => (key === null ? null : sources.directory.get(key))));
  // An answer that names a tenant which is gone settles nothing: its domain is as unknown as if it had not been given.
  const confirmations = said.filter(({ tenantKey: key }, at) => key === null || confirmed[at] !== null);
  const tenants = eachOnce([...found, ...confirmed.filter((tenant): tenant is Tenant => tenant !== null)]);
  const known: Known = { tenants, confirmations, lookUps: new Map(), examined: new Map() };
  const detection = judge(...(await examineUnknown(evidence, known, userHost, sources)));
  return sources.directory.isPartial?.() === true ? withDirectoryUnread(detection) : detection;
}

/** What the FM's company registers: emea.partner.com makes us.partner.com its own too. Most addresses need no public suffix list for that. */
async function ownDomain(userHost: string | null): Promise<string | null> {
  if (userHost === null || userHost.split(".").length < 3 || userHost.endsWith(".microsoft.com") || tenantNameOf(userHost) !== null) return userHost;
  const { registrableDomain } = await import("../core/tenant/registrable");
  return registrableDomain(userHost) ?? userHost;
}

/** The hosts that nobody lists need the public suffix list, the directory's similar domains and perhaps a look-up; most mails have none. */
async function examineUnknown(evidence: MailEvidence, known: Known, userHost: string | null, { directory, lookUp }: DetectionSources): Promise<readonly [MailEvidence, Known]> {
  const { ownersOf } = ownershipOf(known.tenants);
  const people = evidence.participants.filter(({ service }) => !service).map(({ host }) => host);
  // What is only written says nothing where somebody takes part.
  const hosts = people.length > 0 ? people : evidence.mentions.filter(({ kind, place }) => kind !== "tenantId" && (place === "subject" || place === "newest")).map(({ value }) => value);
  if (evidence.crowd || hosts.every((host) => ownersOf(host).length > 0)) return [evidence, known];
  const { examineUnknownHosts } = await import("./examineUnknownHosts");
  return examineUnknownHosts(evidence, known, userHost, directory, lookUp);
}
