import type { MailSnapshot, Person } from "../mail/MailSnapshot";
import { splitBody, type Unread } from "../mail/splitBody";
import type { Place } from "./Detection";
import type { DirectoryKeys } from "./DirectoryKeys";
import { domainClass, guestHost, hostOfAddress, type DomainPolicy } from "./domainClass";
import { hostAndParents, tenantNameOf } from "./domainName";
import { findMentions, type Mention } from "./mentions";
import { foldName, nameKeysIn } from "./nameKey";

/** Somebody outside who takes part in the mail. */
export interface Participant {
  readonly host: string;
  readonly address: string;
  readonly place: Place;
  /** Sends by machine (no-reply, newsletter): says nothing of a customer. Read where no tenant lists the host (tellingPhrases). */
  readonly automated: boolean;
  /** A service's domain: counts only where the directory lists it. */
  readonly service: boolean;
}

export interface MailEvidence {
  /** The FM's own, lower-case ASCII; null where Outlook does not say. */
  readonly userHost: string | null;
  readonly participants: readonly Participant[];
  /** Somebody writes from a consumer provider or an IP address: who that is, a text alone cannot settle. */
  readonly strangers: readonly Person[];
  readonly mentions: readonly Mention[];
  readonly nameKeys: readonly string[];
  /** Subject and newest words, where names stand and what a writer says of themselves: read again where a host is unknown. */
  readonly ownText: string;
  /** What comes after: the end of a long message, and the signature. */
  readonly smallPrint: string;
  /** The writer says that they work for the customer, or nothing that a customer would. Left out where no host is unknown: then nothing asks. */
  readonly notAsCustomer?: boolean;
  /** The writer sells, recruits, bills, and says nothing of the work. Left out as above. */
  readonly plainlyNoCustomer?: boolean;
  readonly foldedSubject: string;
  readonly foldedNewest: string;
  readonly bodyUnread: boolean;
  /** People of more organisations take part than any closing has: a mailing list, or an attempt to hide somebody among many. */
  readonly crowd: boolean;
  /** The subject and the newest words name more than the directory is asked about: one that is found may be one of many. */
  readonly crowdedText: boolean;
  /** What of the mail was too long to be read: nothing found there, or one tenant found elsewhere, settles little. Left out where all was read. */
  readonly unread?: Unread;
  /** Tenant names in which somebody outside takes part as a guest. */
  readonly guestsOf: readonly string[];
  readonly threadKey: string | null;
}

// A name stands in the first lines of a closing mail or nowhere; more text only makes chance hits.
const LONGEST_TEXT_FOR_NAMES = 6_000;
const MOST_PARTICIPANTS = 1_000;

// Each costs the directory a question (0.1 ms): more of a kind than this in one mail settle nothing.
const MOST_HOSTS = 40;
const MOST_ASKED_OF_A_KIND = 40;

/** Everything in a mail by which a tenant could be found; judged later, when the directory has been asked. Never fails. */
export function gatherEvidence(mail: MailSnapshot, policy: DomainPolicy): MailEvidence {
  const parts = splitBody(mail.body);
  const participants: Participant[] = [];
  const strangers: Person[] = [];
  const seen = new Set<string>();
  const guestsOf = new Set<string>();
  const lists: readonly [Place, readonly Person[]][] = [
    ["from", [...(mail.from ? [mail.from] : []), ...(mail.alsoFrom ?? [])]],
    ["to", mail.to],
    ["cc", mail.cc],
    ["bcc", mail.bcc],
    ["replyTo", mail.replyTo ?? []],
  ];
  for (const [place, people] of lists) {
    for (const person of people.slice(0, MOST_PARTICIPANTS)) {
      const address = person.address.trim();
      const host = hostOfAddress(address);
      // At an IP address: nothing tells who writes.
      if (place === "from" && address.includes("@[")) strangers.push(person);
      if (host === null || seen.has(address.toLowerCase())) continue;
      seen.add(address.toLowerCase());
      const kind = domainClass(host, policy);
      if (kind === "consumer") strangers.push(person);
      if (kind !== "open" && kind !== "service") continue;
      participants.push({ host, address, place, automated: false, service: kind === "service" });
      const hosting = guestHost(address);
      if (hosting !== null) guestsOf.add(hosting);
    }
  }
  const written = findMentions(mail.subject, parts);
  const mentions = written.mentions.filter((mention) => {
    if (mention.kind === "tenantId") return true;
    const kind = domainClass(mention.value, policy);
    return kind === "open" || kind === "service";
  });
  const newest = parts.newest.slice(0, LONGEST_TEXT_FOR_NAMES);
  const ownText = `${mail.subject.slice(0, 2_000)}\n${newest}`;
  return {
    userHost: policy.userHost,
    participants,
    strangers,
    mentions,
    crowd: new Set(participants.map(({ host }) => host)).size > MOST_HOSTS,
    crowdedText: new Set(mentions.filter(({ place }) => place === "subject" || place === "newest").map(({ value }) => value)).size > MOST_ASKED_OF_A_KIND,
    // Names only propose where no customer takes part; where somebody does, nothing asks for them.
    nameKeys: participants.some(({ service }) => !service) ? [] : nameKeysIn(ownText),
    ownText,
    smallPrint: `${parts.newest.slice(LONGEST_TEXT_FOR_NAMES, 20_000)}\n${parts.signature.slice(0, 20_000)}`,
    foldedSubject: foldName(mail.subject.slice(0, 2_000)),
    foldedNewest: foldName(newest),
    bodyUnread: mail.body.html === null && mail.body.text === null,
    ...unreadIn(parts.unread, written.unread),
    guestsOf: [...guestsOf],
    threadKey: mail.conversationId === null ? null : `thread:${mail.conversationId}`,
  };
}

function unreadIn(body: Unread | undefined, places: ReadonlySet<Place>): { readonly unread?: Unread } {
  if (body === undefined && places.size === 0) return {};
  return { unread: body === "own" || [...places].some((place) => place !== "quoted") ? "own" : "history" };
}

/** What to ask the directory for, to judge this evidence: a bounded number of keys for any mail. */
export function directoryKeys(evidence: MailEvidence): DirectoryKeys {
  const participantHosts = hostsOf(evidence);
  // The FM is asked anyway: enough that the first ones are named.
  if (evidence.crowd) return { domains: [...new Set(participantHosts.flatMap(hostAndParents))], tenantIds: [], tenantNames: [], addresses: [], nameKeys: [], seenLabels: [] };
  const domains = [...participantHosts, ...valuesOf(evidence, "domain")].flatMap(hostAndParents);
  const tenantNames = participantHosts.map(tenantNameOf).filter((name): name is string => name !== null);
  const addresses = [...evidence.participants.map(({ address }) => address), ...evidence.strangers.map(({ address }) => address.trim())];
  return {
    domains: [...new Set(domains)],
    tenantIds: valuesOf(evidence, "tenantId"),
    tenantNames: [...new Set([...valuesOf(evidence, "tenantName"), ...tenantNames, ...evidence.guestsOf.slice(0, MOST_ASKED_OF_A_KIND)])],
    addresses: [...new Set(addresses.slice(0, MOST_ASKED_OF_A_KIND).map((address) => address.toLowerCase()))],
    nameKeys: evidence.nameKeys,
    seenLabels: [],
  };
}

const hostsOf = (evidence: MailEvidence): readonly string[] => [...new Set(evidence.participants.map(({ host }) => host))].slice(0, MOST_HOSTS);

const valuesOf = (evidence: MailEvidence, kind: Mention["kind"]): readonly string[] =>
  [...new Set(evidence.mentions.filter((mention) => mention.kind === kind).map((mention) => mention.value))].slice(0, MOST_ASKED_OF_A_KIND);

/** The keys under which an earlier confirmation of the FM could be remembered: of the thread, and of each host and what it belongs to. */
export function confirmationKeys(evidence: MailEvidence): readonly string[] {
  const domains = evidence.crowd ? [] : hostsOf(evidence).flatMap(hostAndParents).map(domainKey);
  return [...new Set([...(evidence.threadKey === null ? [] : [evidence.threadKey]), ...domains])];
}

export const domainKey = (domain: string): string => `domain:${domain}`;
