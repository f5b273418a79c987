import type { Closing } from "../engagement/Closing";
import { tenantKey, type Tenant } from "../tenant/Tenant";
import { decodeMark, decodeMarks, encodeMark, encodeMarks, idEnd, type Mark } from "./mark";
import { factsOf, type MarkSettings } from "./markOf";
import { isOfTenant } from "./recipients";

/** What a mark says again when the closing, the tenant or the settings have changed while its message is not sent. */
export interface MarkSources {
  readonly tenant: Tenant;
  readonly closing: Closing;
  readonly settings: MarkSettings;
  /** The tenant as it stood before somebody changed it, under another key perhaps: what it had and has no more counts no more. */
  readonly before?: Tenant;
  /** Hosts among the message's people that the directory gives to another tenant, or that are never the customer (see Mark); left out: those of the mark. */
  readonly beside?: Pick<Mark, "others" | "never">;
  /** Hosts of all the message's people; left out: not known. */
  readonly hosts?: readonly string[];
}

/**
 * A stored mark as it should be now; null where it is no mark, or as it should be, as another tenant's mostly is. Which email stands in the message
 * stays, the names by which that email is known, which are those that it says, and so do the people and domains that were the tenant's when it was written, but for those that were taken from it by name.
 *
 * @param stored  what was found where a mark is stored, which may be anything
 */
export function refreshedMark(stored: unknown, sources: MarkSources): string | null {
  const mark = decodeMark(stored);
  const now = mark && refreshed(mark, sources);
  const text = now && encodeMark(now);
  return text === stored ? null : text;
}

/** Null where nothing is to be changed in it, as in most that are another tenant's. */
function refreshed(mark: Mark, { tenant, closing, settings, before, beside, hosts }: MarkSources): Mark | null {
  const facts = factsOf({ tenant, evidence: [], weight: 0 }, closing, settings);
  if (mark.tenants.length > 0) return refreshedOfSeveral(mark, facts);
  if (!isOf(mark, tenant) && (before === undefined || !isOf(mark, before))) return withHostsOf(tenant, mark, hosts ?? []);
  const had = before === undefined ? facts : factsOf({ tenant: before, evidence: [], weight: 0 }, closing, settings);
  const still = (marked: readonly string[], then: readonly string[], now: readonly string[]): readonly string[] => union(marked.filter((one) => !then.includes(one) || now.includes(one)), now);
  const { customer, tenantId, tenantName } = mark;
  return { ...mark, ...facts, customer, tenantId, tenantName, domains: still(mark.domains, had.domains, facts.domains), people: still(mark.people, had.people, facts.people), domainsCut: mark.domainsCut, others: mark.others, never: mark.never, ...beside };
}

/**
 * In another tenant's email a host that this tenant has by now is never the customer no more, but another's; so is one that came into
 * the message since, unless it is that other tenant's too.
 */
function withHostsOf(tenant: Tenant, mark: Mark, among: readonly string[]): Mark | null {
  const taken = mark.never.filter((host) => isOfTenant(host, tenant));
  const came = among.filter((host) => isOfTenant(host, tenant) && !isOfTenant(host, mark) && !mark.others.includes(host));
  return taken.length + came.length === 0 ? null : { ...mark, never: mark.never.filter((host) => !taken.includes(host)), others: union(mark.others, [...taken, ...came]) };
}

/** The marks of an item (see encodeMarks) with those of the tenant as they should be now; null where there are none, or all are. */
export function refreshedMarks(stored: unknown, sources: MarkSources): string | null {
  const marks = decodeMarks(stored);
  if (marks.length === 0) return null;
  const text = encodeMarks(marks.map((mark) => refreshed(mark, sources) ?? mark));
  return text === stored ? null : text;
}

/**
 * A mark of several tenants names the last one whose work was opened again, and says what is open until all of these are complete
 * again: of one that is, what it lacked stays said as long as another's is open, for nobody knows which of it was that one's.
 */
function refreshedOfSeveral(mark: Mark, { tenantKey: key, customer, tenantId, tenantName, open, milestoneReached }: Omit<Mark, "kind" | "sentences">): Mark | null {
  if (tenantId === null || !mark.tenants.includes(idEnd(tenantId))) return null;
  const isComplete = open.length === 0 && milestoneReached;
  const { reopened = [], ...rest } = mark;
  const end = idEnd(tenantId);
  const others = reopened.filter((one) => one !== end);
  if (isComplete && mark.tenantKey !== key && others.length === reopened.length) return null;
  if (isComplete && others.length > 0) return { ...rest, reopened: others };
  const named = { ...rest, tenantKey: key, customer, tenantId, tenantName };
  if (isComplete) return { ...named, open, milestoneReached };
  if (others.length === 0) return { ...named, open, milestoneReached, reopened: [end] };
  return { ...named, open: union(mark.open, open), milestoneReached: mark.milestoneReached && milestoneReached, reopened: union(reopened, [end]) };
}

/** The recent marks (see recentMarks) with those of the tenant as they should be now; null where all are. */
export function refreshedRecentMarks(stored: unknown, sources: MarkSources): readonly string[] | null {
  if (!Array.isArray(stored)) return null;
  const marks = stored.filter((text) => typeof text === "string");
  const refreshed = marks.map((text) => refreshedMark(text, sources));
  return refreshed.some((text) => text !== null) ? marks.map((text, index) => refreshed[index] ?? text) : null;
}

/** By its ID too: a tenant that is completed gets a better key. */
const isOf = (mark: Mark, tenant: Tenant): boolean => mark.tenantKey === tenantKey(tenant) || (mark.tenantId !== null && mark.tenantId === tenant.tenantId);

const union = <T>(before: readonly T[], now: readonly T[]): readonly T[] => [...new Set([...before, ...now])];
