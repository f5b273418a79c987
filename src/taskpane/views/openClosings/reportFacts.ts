import { heldDiscussions } from "../../../core/engagement/customerAnswers";
import type { Closing } from "../../../core/engagement/Closing";
import { knownAddresses } from "../../../core/engagement/knownAddresses";
import { oneLine } from "../../../core/engagement/oneLine";
import { standingPlan } from "../../../core/notes/nextActionPlan";
import { nextStepOf } from "../../../core/pipeline/waitsFor";
import { settledQueue } from "../../../core/routing/queueForTenant";
import type { Tenant } from "../../../core/tenant/Tenant";
import type { EngagementMessages } from "../../../messages/engagement/loadEngagementMessages";
import type { OpenClosingsMessages } from "../../../messages/openClosings/loadOpenClosingsMessages";
import { bracketedCodes } from "../../../messages/reasons/bracketedCodes";
import type { PaneMessages } from "../../../messages/pane";
import type { PaneFormats } from "../paneFormats";

interface ReportWords {
  readonly m: PaneMessages;
  readonly o: OpenClosingsMessages;
  readonly e: EngagementMessages;
  readonly format: PaneFormats;
}

/** More addresses than that are told by their number. */
const ADDRESSES = 2;
const NOTHING = "–";

/** The facts at the head of a closing's report, each with its name; a figure stands with the day it was read in LYNX. */
export function reportFacts(closing: Closing, tenant: Tenant, { m, o, e, format }: ReportWords): readonly (readonly [string, string])[] {
  const plan = standingPlan(closing);
  const users = closing.activeUsers === null ? m.notKnown : format.number(closing.activeUsers);
  const nextStep = [o.next[nextStepOf(closing)], plan?.by ? format.date(plan.by) : "", oneLine(plan?.owner ?? "")];
  const [accountTeam, contacts] = [knownAddresses(tenant, closing, "accountTeamAddresses"), knownAddresses(tenant, closing, "customerContacts")];
  const addresses = (all: readonly string[]): string =>
    m.listed([...all.slice(0, ADDRESSES), ...(all.length > ADDRESSES ? [`+${format.number(all.length - ADDRESSES)}`] : [])]);
  return [
    [m.tenantId, tenant.tenantId ?? m.notKnown],
    [m.tenantName, tenant.tenantName ?? m.notKnown],
    [m.queue, closing.queueRequested?.queue ?? settledQueue(tenant) ?? m.notKnown],
    [m.variant, m.variantName[closing.variant]],
    [o.status, o.statusName[closing.overallStatus]],
    [o.nextStep, nextStep.filter((part) => part !== "").join(" · ")],
    [m.totalSeats, closing.seats === null ? m.notKnown : format.number(closing.seats)],
    [m.activeUsers, closing.activeUsers === null ? users : readIn(users, closing.activeUsersReadOn, e, format)],
    [m.nextActionDate, closing.nextActionDateSet === null ? NOTHING : format.date(closing.nextActionDateSet.date)],
    [m.accountTeam, [closing.accountTeam === null ? m.notKnown : m.accountTeamName[closing.accountTeam], ...(accountTeam.length === 0 ? [] : [addresses(accountTeam)])].join(" · ")],
    [o.customerContacts, contacts.length === 0 ? NOTHING : addresses(contacts)],
    [o.customerAnswer, answerOf(closing, m, e)],
  ];
}

/** A figure with the day it was read in LYNX, where that is known. */
export function readIn(figure: string, readOn: string | null, e: EngagementMessages, format: PaneFormats): string {
  return readOn === null ? figure : e.withNote(figure, e.readOn(format.date(readOn)));
}

/** What the customer answered, and of which workloads where the answers are several. */
function answerOf(closing: Closing, m: PaneMessages, e: EngagementMessages): string {
  const held = heldDiscussions(closing);
  if (held.length === 0) return NOTHING;
  return held
    .map(({ codes, answer }) => {
      const text = answer.anotherWorkload === "no" ? e.notReady : m.listed([e.readyFor(bracketedCodes(answer.which)), ...(answer.rfaDemoed ? [e.rfaShown] : [])]);
      return held.length === 1 ? text : e.labelled(bracketedCodes(codes), text);
    })
    .join(" · ");
}
