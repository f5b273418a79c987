import type { AssignmentRequest, ClosingTenant } from "../bulk/assignmentRequests";
import { openReasons } from "../engagement/completion";
import type { Closing } from "../engagement/Closing";
import { knownAddresses } from "../engagement/knownAddresses";
import type { WaitReason } from "../engagement/WaitReason";
import type { LanguageCode } from "../language/LanguageCode";
import { assignmentTeamFor } from "../routing/assignmentTeamFor";
import { settledRegion } from "../routing/queueForTenant";
import type { Email } from "../templates/Email";
import type { Candidate } from "../tenant/Detection";
import { domainClass, hostOfAddress, type DomainClass } from "../tenant/domainClass";
import { asciiHost } from "../tenant/domainName";
import { tenantKey, tenantLabel } from "../tenant/Tenant";
import { idEnd, type Mark } from "./mark";
import { tellingSentences } from "./tellingSentences";
import { QUEUES, REGIONS, type Region } from "../../playbook/queues";

/** What of the FM's settings a mark needs. */
export interface MarkSettings {
  readonly interfaceLanguage: LanguageCode | null;
  readonly assignmentTeamAddress: string | null;
  readonly assignmentTeamOf?: Readonly<Partial<Record<Region, string>>>;
  readonly partnerDomains: readonly string[];
}

/**
 * The mark of an email that the add-in puts into a message, from what it was made from. The pane saves encodeMark of it as
 * the item's custom property MARK_PROPERTY when it inserts, and again when the closing changes (see refreshedMark).
 *
 * @throws {TypeError} if the tenant has no key
 */
export function markOf(email: Email, candidate: Candidate, closing: Closing, settings: MarkSettings): Mark {
  return { kind: email.kind, ...factsOf(candidate, closing, settings), sentences: tellingSentences(email.text) };
}

/**
 * What a mark says of the tenant and its closing, whichever the email.
 *
 * @throws {TypeError} if the tenant has no key
 */
export function factsOf(candidate: Candidate, closing: Closing, settings: MarkSettings): Omit<Mark, "kind" | "sentences"> {
  const { tenant } = candidate;
  const partners = unique(settings.partnerDomains.map(asciiHost).filter(isHost));
  const seen = candidate.evidence.filter(({ place, shown }) => (place === "from" || place === "to" || place === "cc" || place === "bcc") && shown.includes("@"));
  const addresses = unique([...seen.map(({ shown }) => shown), ...knownAddresses(tenant, closing, "customerContacts")].map((address) => address.trim().toLowerCase()));
  const classOf = (address: string): DomainClass | null => {
    const host = hostOfAddress(address);
    return host === null ? null : domainClass(host, { userHost: null, partnerDomains: partners });
  };
  const isOfCompany = (address: string): boolean => COMPANIES.includes(classOf(address));
  const hosts = addresses.filter(isOfCompany).map(hostOfAddress).filter(isHost);
  const region = settledRegion(tenant);
  return {
    tenantKey: tenantKey(tenant),
    customer: tenantLabel(tenant),
    tenantId: tenant.tenantId,
    tenantName: tenant.tenantName,
    tenants: [],
    domains: unique([...hosts, ...tenant.domains]),
    domainsCut: false,
    // A person at a consumer provider is of the tenant; everybody else there is not. Whoever of Microsoft stands among its contacts is Microsoft's.
    people: addresses.filter((address) => !isOfCompany(address) && classOf(address) !== "microsoft"),
    partners,
    partnersCut: false,
    others: [],
    never: [],
    region,
    assignmentTeam: teamAddress(region, settings),
    ...openWork(openReasons(closing)),
    language: settings.interfaceLanguage,
  };
}

/**
 * The mark of one request for several tenants. Who its recipients are is judged by the Assignment team's address alone, so
 * it holds no domains and no people.
 *
 * @param asked  the tenants in it, one or more
 */
export function markOfRequest(request: AssignmentRequest, asked: readonly ClosingTenant[], settings: MarkSettings): Mark {
  const [first] = asked;
  if (first === undefined) throw new RangeError("A request is for one tenant or more.");
  const region = REGIONS.find((one) => QUEUES[one] === request.queue) ?? null;
  const reasons = asked.flatMap(({ closing }) => openReasons(closing));
  return {
    kind: "assignment",
    tenantKey: tenantKey(first.tenant),
    customer: tenantLabel(first.tenant),
    tenantId: first.tenant.tenantId,
    tenantName: first.tenant.tenantName,
    tenants: asked.flatMap(({ tenant }) => (tenant.tenantId === null ? [] : [idEnd(tenant.tenantId)])),
    domains: [],
    domainsCut: true,
    people: [],
    partners: [],
    partnersCut: true,
    others: [],
    never: [],
    region,
    assignmentTeam: teamAddress(region, settings),
    ...openWork(reasons),
    language: settings.interfaceLanguage,
    sentences: tellingSentences(request.email.text),
  };
}

function openWork(reasons: readonly WaitReason[]): Pick<Mark, "open" | "milestoneReached"> {
  return {
    open: unique(reasons.flatMap((reason) => (reason.code === "workloadsOpen" ? reason.codes : []))),
    milestoneReached: !reasons.some(({ code }) => code === "milestoneNotReached" || code === "figuresMissing" || code === "workloadsUnknown"),
  };
}

const COMPANIES: readonly (DomainClass | null)[] = ["open", "service"];
const teamAddress = (region: Region | null, settings: MarkSettings): string | null => assignmentTeamFor(region, settings)?.trim().toLowerCase() ?? null;
const isHost = (host: string | null): host is string => host !== null;
const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
