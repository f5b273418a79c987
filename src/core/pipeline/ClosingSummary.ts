import { QUEUES, type Queue } from "../../playbook/queues";
import { WORKLOAD_CODES, type WorkloadCode } from "../../playbook/workloads";
import { OVERALL_STATUSES, VARIANTS, type Closing, type OverallStatus, type Variant } from "../engagement/Closing";
import { EMAIL_KINDS, emailsRecorded } from "../engagement/emailsWritten";
import { isIsoDate, type IsoDate } from "../engagement/IsoDate";
import { lastChangedOn } from "../engagement/nextDate";
import { standingPlan } from "../notes/nextActionPlan";
import type { TemplateKind } from "../templates/Email";
import { NEXT_STEPS, nextStepOf, WAITS_OF, type NextStep, type WaitsFor } from "./waitsFor";

/** Raised when summaryOf, or what it asks (nextAction, closingSteps), answers otherwise: what is stored is then derived anew. */
export const SUMMARY_VERSION = 4;

/** What a list of closings shows of one, derived from its record alone: a record holds its whole history, and a list is read at once. */
export interface ClosingSummary {
  readonly version: typeof SUMMARY_VERSION;
  readonly tenantKey: string;
  readonly variant: Variant;
  readonly overallStatus: OverallStatus;
  readonly codes: readonly WorkloadCode[];
  readonly waitsFor: WaitsFor;
  readonly next: NextStep;
  /** The day of the first change, and of the last one that stands; null: none has a day. */
  readonly begunOn: IsoDate | null;
  readonly changedOn: IsoDate | null;
  /** The day by which the FM plans the next action. */
  readonly plannedFor: IsoDate | null;
  /** Whom the FM names for it. */
  readonly nextOwner: string | null;
  /** The last email to anybody that stands recorded, whoever wrote it. */
  readonly lastEmail: { readonly kind: TemplateKind; readonly on: IsoDate } | null;
  /** The next action date that was set in FTOP. */
  readonly nextActionDate: IsoDate | null;
  readonly queue: Queue | null;
}

export function summaryOf(closing: Closing): ClosingSummary {
  const next = nextStepOf(closing);
  const plan = standingPlan(closing);
  const days = closing.history.flatMap(({ on, takenBackOn }) => (takenBackOn === null ? [on] : [])).sort();
  return {
    version: SUMMARY_VERSION,
    tenantKey: closing.tenantKey,
    variant: closing.variant,
    overallStatus: closing.overallStatus,
    codes: closing.workloads.map(({ code }) => code),
    waitsFor: WAITS_OF[next],
    next,
    begunOn: days[0] ?? null,
    changedOn: lastChangedOn(closing),
    plannedFor: plan?.by ?? null,
    nextOwner: plan?.owner ?? null,
    lastEmail: lastEmailOf(closing),
    nextActionDate: closing.nextActionDateSet?.date ?? null,
    queue: closing.queueRequested?.queue ?? null,
  };
}

/** By the day it was sent; of one day's the one recorded last. */
function lastEmailOf(closing: Closing): ClosingSummary["lastEmail"] {
  let last: ClosingSummary["lastEmail"] = null;
  for (const { type, on } of emailsRecorded(closing)) if (last === null || on >= last.on) last = { kind: EMAIL_KINDS[type], on };
  return last;
}

const QUEUE_NAMES: readonly string[] = Object.values(QUEUES);
const dayOrNull = (value: unknown): boolean => value === null || isIsoDate(value);

/** The summary that a stored value holds; null for what is damaged or of another version: it is derived anew. */
export function readSummary(value: unknown): ClosingSummary | null {
  if (typeof value !== "object" || value === null) return null;
  const from = value as ClosingSummary;
  const isWhole =
    from.version === SUMMARY_VERSION &&
    typeof from.tenantKey === "string" &&
    VARIANTS.includes(from.variant) &&
    OVERALL_STATUSES.includes(from.overallStatus) &&
    Array.isArray(from.codes) &&
    from.codes.every((code) => WORKLOAD_CODES.includes(code)) &&
    NEXT_STEPS.includes(from.next) &&
    WAITS_OF[from.next] === from.waitsFor &&
    dayOrNull(from.begunOn) &&
    dayOrNull(from.changedOn) &&
    dayOrNull(from.plannedFor) &&
    (from.nextOwner === null || typeof from.nextOwner === "string") &&
    (from.lastEmail === null || (typeof from.lastEmail === "object" && Object.values(EMAIL_KINDS).includes(from.lastEmail.kind) && isIsoDate(from.lastEmail.on))) &&
    dayOrNull(from.nextActionDate) &&
    (from.queue === null || QUEUE_NAMES.includes(from.queue));
  return isWhole ? from : null;
}
