import type { LookUpAnswer } from "../lookUp/LookUpAnswer";
import { CandidateList } from "./candidates";
import type { Confirmation } from "./Confirmation";
import type { Detection, Doubt, Place } from "./Detection";
import { domainClass } from "./domainClass";
import { hostAndParents, tenantNameOf } from "./domainName";
import { domainKey, type MailEvidence, type Participant } from "./evidence";
import type { ExaminedHost } from "./examineHosts";
import type { Mention } from "./mentions";
import { foldName, nameKeyOf, namesCustomer, without, withoutName } from "./nameKey";
import { ownershipOf, type Ownership } from "./ownership";
import { tenantKey, UNKNOWN_TENANT, type Tenant } from "./Tenant";
import { DECIDES } from "./weights";

/** What the world knows of a mail's evidence. */
export interface Known {
  /** Everything the directory found for directoryKeys(evidence), and the tenants that confirmations name. */
  readonly tenants: readonly Tenant[];
  readonly confirmations: readonly Confirmation[];
  /** Answers of the sign-in-free look-up by domain or tenant name; empty where nothing was asked. */
  readonly lookUps: ReadonlyMap<string, LookUpAnswer>;
  /** What was found out about each host of unknownHosts(evidence, known). */
  readonly examined: ReadonlyMap<string, ExaminedHost>;
}

interface Case {
  readonly evidence: MailEvidence;
  readonly known: Known;
  readonly owners: Ownership;
  /** The FM's own company, where a directory has it: never the customer, by whatever the mail names it. */
  readonly ownTenants: readonly Tenant[];
  readonly own: Ownership;
  readonly participants: CandidateList;
  readonly text: CandidateList;
  readonly doubts: Doubt[];
  readonly unknownDomains: Set<string>;
  /** Somebody takes part of whom nothing tells who they are: a text alone cannot settle it then, for they can write anybody's tenant. */
  hasStrangers: boolean;
}

/**
 * Whose mail it is: one tenant, a question to the FM, or nobody's. In doubt it asks.
 *
 * Source: evaluation.md, "The rules of the road". Pure: the same evidence and knowledge give the same answer.
 */
export function judge(evidence: MailEvidence, known: Known): Detection {
  const policy = { userHost: evidence.userHost, partnerDomains: [] };
  const ownTenants = known.tenants.filter(({ domains }) => domains.some((domain) => domainClass(domain, policy) === "own"));
  const owners = ownershipOf(known.tenants.filter((tenant) => !ownTenants.includes(tenant)));
  const open: Case = { evidence, known, owners, ownTenants, own: ownershipOf(ownTenants), participants: new CandidateList(), text: new CandidateList(), doubts: [], unknownDomains: new Set(), hasStrangers: evidence.strangers.length > 0 };
  for (const participant of evidence.participants) weighParticipant(open, participant);
  for (const mention of evidence.mentions) weighMention(open, mention);
  weighNames(open);
  weighStrangers(open);
  return confirmedThread(open) ?? (open.participants.size > 0 || open.unknownDomains.size > 0 || hasLookAlike(open) ? judgeByParticipants(open) : judgeByText(open));
}

const hasLookAlike = (open: Case): boolean => open.doubts.some((doubt) => doubt.kind === "lookAlike");

function weighParticipant(open: Case, { host, address, place, automated, service }: Participant): void {
  const { owners, own, participants } = open;
  if (own.ownersOf(host).length > 0) return;
  const contactOf = owners.byAddress(address);
  const owning = owners.ownersOf(host);
  if (owning.length === 1) {
    participants.add(owning[0] as Tenant, "participantDomain", place, address);
    // The people of a group are contacts of its subsidiaries too: the mail may be about either.
    for (const tenant of contactOf) if (tenant !== owning[0]) participants.add(tenant, "participantAddress", place, address);
    return;
  }
  if (owning.length > 1) {
    open.doubts.push({ kind: "domainInTwoTenants", domain: host });
    for (const tenant of owning) participants.add(tenant, "participantDomain", place, address);
    return;
  }
  if (contactOf.length > 0) {
    for (const tenant of contactOf) participants.add(tenant, "participantAddress", place, address);
    return;
  }
  if (service) {
    // Anybody sends by a service, and it tells of anybody's tenant.
    if (place === "from") open.hasStrangers = true;
    return;
  }
  weighUnknownHost(open, host, address, place, automated);
}

/** What the FM has said once of a host that no tenant lists. */
export const confirmationFor = (host: string, confirmations: readonly Confirmation[]): Confirmation | undefined =>
  hostAndParents(host)
    .map((domain) => confirmations.find((confirmation) => confirmation.key === domainKey(domain)))
    .find((confirmation) => confirmation !== undefined);

/** A host that no tenant lists: what the FM said of it once, what it could be mistaken for, what the look-up says. */
function weighUnknownHost(open: Case, host: string, address: string, place: Place, automated: boolean): void {
  const { known, owners, participants } = open;
  const confirmed = confirmationFor(host, known.confirmations);
  if (confirmed?.tenantKey === null) return;
  const confirmedTenant = confirmed && known.tenants.find((tenant) => tenantKey(tenant) === confirmed.tenantKey);
  if (confirmedTenant) return participants.add(confirmedTenant, "confirmedDomain", place, address);

  const examined = known.examined.get(host);
  if (examined?.own === true) return;
  const domain = examined?.domain ?? host;
  const answer = known.lookUps.get(domain);
  const inDirectory = answer?.found === true ? owners.byTenantId(answer.tenantId) : null;
  // The look-up says that the domain is one more of a tenant we know: then it only resembles its own tenant's name.
  if (inDirectory) return participants.add(inDirectory, "lookUp", place, address);
  if (examined && examined.lookAlikeOf !== null) {
    open.doubts.push({ kind: "lookAlike", domain: host, of: examined.lookAlikeOf });
    open.unknownDomains.add(domain);
    return;
  }
  if (automated || (answer?.found === true && isSeller(open))) {
    open.hasStrangers = true;
    return;
  }
  if (answer?.found === true) return participants.add(tenantFromLookUp(domain, answer), "lookUp", place, address);
  open.unknownDomains.add(domain);
}

/** Who sells or bills, alone, is no new customer, although their company has a tenant; of whom the look-up knows nothing the FM is asked. */
function isSeller({ evidence: { participants, plainlyNoCustomer } }: Case): boolean {
  return plainlyNoCustomer === true && participants.length === 1 && participants[0]?.place === "from";
}

function tenantFromLookUp(domain: string, answer: LookUpAnswer & { found: true }): Tenant {
  const isName = tenantNameOf(domain) === domain;
  return { ...UNKNOWN_TENANT, tenantId: answer.tenantId, tenantName: isName ? domain : null, domains: isName ? [] : [domain], regionScope: answer.regionScope, source: "lookUp", ...(answer.cloud === undefined || answer.cloud === "commercial" ? {} : { cloud: answer.cloud }) };
}

function weighMention(open: Case, mention: Mention): void {
  const { known, owners, own, text } = open;
  const { kind, value, shown, place } = mention;
  if (kind === "tenantId" ? own.byTenantId(value) : own.ownersOf(value).length > 0) return;
  if (kind === "tenantId") {
    const tenant = owners.byTenantId(value);
    if (tenant) text.add(tenant, "tenantId", place, shown);
    return;
  }
  const owning = owners.ownersOf(value);
  if (owning.length > 1 && (place === "subject" || place === "newest")) open.doubts.push({ kind: "domainInTwoTenants", domain: value });
  for (const tenant of owning) text.add(tenant, kind, place, shown);
  if (owning.length > 0) return;
  if (place !== "subject" && place !== "newest") return;
  const examined = known.examined.get(value);
  const domain = kind === "tenantName" ? value : (examined?.domain ?? value);
  const answer = known.lookUps.get(domain);
  const inDirectory = answer?.found === true ? owners.byTenantId(answer.tenantId) : null;
  if (!inDirectory && examined && examined.lookAlikeOf !== null) {
    open.doubts.push({ kind: "lookAlike", domain: value, of: examined.lookAlikeOf });
    return;
  }
  if (answer?.found !== true) return;
  text.add(inDirectory ?? tenantFromLookUp(domain, answer), inDirectory || kind === "tenantName" ? "lookUp" : "lookUpOfText", place, shown);
}

/** Customer names in the subject and the newest words; the longest name at a place wins over the ones inside it. */
function weighNames({ evidence, known, owners, ownTenants, text }: Case): void {
  const keys = new Set(evidence.nameKeys);
  const named = known.tenants.filter(({ customerName }) => customerName !== null && keys.has(nameKeyOf(customerName) ?? ""));
  const weigh = (folded: string, place: Place): void => {
    // A domain of somebody's is no name: fabrikam.com.mx does not name Fabrikam.
    const domains = evidence.mentions.filter((mention) => mention.place === place && owners.ownersOf(mention.value).length > 0);
    let rest = domains.reduce((left, { shown }) => without(left, foldName(shown)), folded);
    // The FM's own company's name takes its place in the text too: a customer's that is a part of it is not meant.
    for (const tenant of [...named].sort((a, b) => (b.customerName as string).length - (a.customerName as string).length)) {
      const name = tenant.customerName as string;
      if (!namesCustomer(folded, name)) continue;
      const twins = named.filter((other) => other !== tenant && (other.customerName as string) === name);
      if (!namesCustomer(rest, name) && twins.length === 0) continue;
      if (!ownTenants.includes(tenant)) text.add(tenant, "customerName", place, name);
      rest = withoutName(rest, name);
    }
  };
  weigh(evidence.foldedSubject, "subject");
  weigh(evidence.foldedNewest, "newest");
}

/** A person with a private address who stands in the directory as a tenant's contact: proposed, never taken. */
function weighStrangers({ evidence, owners, text }: Case): void {
  for (const person of evidence.strangers) {
    for (const tenant of owners.byAddress(person.address.trim())) text.add(tenant, "customerName", "newest", person.address);
  }
}

/** The FM has chosen for this thread, and nothing in this mail speaks for somebody else only. */
function confirmedThread(open: Case): Detection | null {
  const { evidence, known, participants, text } = open;
  const confirmation = known.confirmations.find((one) => one.key === evidence.threadKey && one.tenantKey !== null);
  if (!confirmation) return null;
  const tenant = known.tenants.find((one) => tenantKey(one) === confirmation.tenantKey);
  if (!tenant || hasLookAlike(open)) return null;
  if (participants.size > 0 && !participants.has(tenant)) return null;
  const list = participants.has(tenant) ? participants : text;
  list.add(tenant, "confirmedThread", "memory", evidence.threadKey ?? "");
  return { outcome: "detected", candidate: list.get(tenant), doubts: open.doubts };
}

function ask(open: Case, doubts: readonly Doubt[]): Detection {
  // Whom a look-alike copies is not proposed for it: one click too fast would be the fault it hopes for.
  const copied = open.doubts.flatMap((doubt) => (doubt.kind === "lookAlike" ? [doubt.of] : []));
  const candidates = CandidateList.merged(open.participants, open.text).filter(({ tenant }) => open.participants.has(tenant) || ![...tenant.domains, tenant.tenantName ?? ""].some((name) => copied.includes(name)));
  return { outcome: "ask", candidates, doubts: [...doubts, ...open.doubts], unknownDomains: [...open.unknownDomains] };
}

function judgeByParticipants(open: Case): Detection {
  const { evidence, known, owners, participants, text, doubts, unknownDomains } = open;
  const doubtful = [...unknownDomains].filter((domain) => known.lookUps.get(domain)?.found !== false);
  if (evidence.crowd) return ask(open, [{ kind: "twoCustomers" }]);
  if (participants.size > 1) return ask(open, doubts.some((doubt) => doubt.kind === "domainInTwoTenants") ? [] : [{ kind: "twoCustomers" }]);
  if (hasLookAlike(open)) return ask(open, []);
  const only = participants.heaviest();
  // A guest of another customer's: the mail may be about either.
  if (only !== null && evidence.guestsOf.some((name) => owners.ownersOf(name).some((tenant) => tenantKey(tenant) !== tenantKey(only.tenant)))) {
    return ask(open, [{ kind: "textNamesAnother", shown: evidence.guestsOf.join(", ") }]);
  }
  if (only === null) return ask(open, [...unknownDomains].map((domain) => ({ kind: "unknownDomain", domain })));
  if (only.weight < DECIDES) return ask(open, [{ kind: "onlyWeakEvidence" }]);
  if (doubtful.length > 0) return ask(open, doubtful.map((domain) => ({ kind: "unknownDomain", domain })));

  // A text is weaker than a participant; but a tenant ID or tenant name written out says that another tenant is meant too.
  const another = text.others(only.tenant).flatMap((candidate) => candidate.evidence).find((piece) => piece.weight >= DECIDES && (piece.kind === "tenantId" || piece.kind === "tenantName"));
  if (another) return ask(open, [{ kind: "textNamesAnother", shown: another.shown }]);
  const isNew = !known.tenants.some((tenant) => tenantKey(tenant) === tenantKey(only.tenant));
  if (isNew || only.evidence.every(({ kind }) => kind === "participantAddress")) {
    // A tenant that only the look-up knows may be a partner's, a contact at a domain of nobody's a consultant: then the customer is whom the mail names, or one of the writer's.
    const named = text.others(only.tenant).flatMap((candidate) => candidate.evidence).find((piece) => piece.weight >= DECIDES || piece.kind === "customerName");
    if (named) return ask(open, [{ kind: "textNamesAnother", shown: named.shown }]);
    if (isNew && evidence.notAsCustomer === true && only.evidence.some((piece) => piece.place === "from")) return ask(open, [{ kind: "onlyWeakEvidence" }]);
  }
  const foreignId = foreignTenantId(open, only.tenant);
  if (foreignId) return ask(open, [{ kind: "unconfirmedTenantId", tenantId: foreignId.value }]);
  if (text.has(only.tenant)) for (const piece of text.get(only.tenant).evidence) participants.add(only.tenant, piece.kind, piece.place, piece.shown);
  // The text is weaker than who takes part, so the unread rest of it does not overrule them; the FM is told.
  return { outcome: "detected", candidate: participants.get(only.tenant), doubts: evidence.unread === "own" ? [...doubts, { kind: "bodyCut" }] : doubts };
}

/** A GUID that the mail calls its tenant ID, and that is not the one of the tenant found. */
function foreignTenantId({ evidence, owners, own }: Case, tenant: Tenant): Mention | undefined {
  if (tenant.tenantId === null) return undefined;
  return evidence.mentions.find(
    (mention) => mention.kind === "tenantId" && mention.labelled && (mention.place === "subject" || mention.place === "newest") && mention.value !== tenant.tenantId && (owners.byTenantId(mention.value) ?? own.byTenantId(mention.value)) === null,
  );
}

/** No customer takes part: what is written in the subject and in the newest words may decide. */
function judgeByText(open: Case): Detection {
  const { evidence, own, text, doubts } = open;
  if (text.size === 0) {
    const unknown = evidence.mentions.find((mention) => mention.kind === "tenantId" && mention.labelled && (mention.place === "subject" || mention.place === "newest") && own.byTenantId(mention.value) === null);
    if (unknown) return ask(open, [{ kind: "unconfirmedTenantId", tenantId: unknown.value }]);
    if (evidence.unread !== undefined) return ask(open, [{ kind: "bodyCut" }]);
    return { outcome: "none", doubts: evidence.bodyUnread ? [...doubts, { kind: "bodyUnread" }] : doubts };
  }
  const strong = text.weighing(DECIDES);
  if (strong.length === 0) return ask(open, [{ kind: "onlyWeakEvidence" }]);
  if (strong.length > 1 || evidence.crowdedText) return ask(open, doubts.length > 0 ? [] : [{ kind: "twoCustomers" }]);
  const only = strong[0] as (typeof strong)[number];
  // Another's name, not one that both bear, or a link beside the words, that leads to somebody else.
  const namedElse = text.others(only.tenant).find((candidate) => candidate.evidence.some((piece) => (piece.kind === "customerName" && only.evidence.every(({ shown }) => shown !== piece.shown)) || piece.place === "link" || (piece.kind === "tenantId" && piece.place === "signature")));
  if (namedElse) return ask(open, [{ kind: "twoCustomers" }]);
  const foreignId = foreignTenantId(open, only.tenant);
  if (foreignId) return ask(open, [{ kind: "unconfirmedTenantId", tenantId: foreignId.value }]);
  if (open.hasStrangers) return ask(open, [{ kind: "onlyWeakEvidence" }]);
  // What was not read may name a second customer. Older messages would have been a hint only.
  if (evidence.unread === "own") return ask(open, [{ kind: "bodyCut" }]);
  return { outcome: "detected", candidate: only, doubts };
}
