import type { WorkloadCode } from "../../playbook/workloads";
import { newWorkloadClosing } from "./Closing";
import type { Closing, CustomerAnswer, Variant, WorkloadClosing, WorkloadDates } from "./Closing";
import { actionTargets } from "./actionTargets";
import type { ActionResult, ClosingAction, RefusalReason } from "./ClosingAction";
import { isComplete, openReasons } from "./completion";
import { goesOn } from "./customerAnswers";
import { requireIsoDate } from "./IsoDate";
import type { IsoDate } from "./IsoDate";
import { nextActionDate } from "./nextActionDate";
import { unassignReasons } from "./steps";
import { undoStep } from "./undoStep";

const ok = (closing: Closing): ActionResult => ({ ok: true, closing });
const refused = (...reasons: readonly RefusalReason[]): ActionResult => ({ ok: false, reasons });

const DATED_STEPS: readonly (keyof WorkloadDates)[] = ["accountTeamEmailedOn", "discussionHeldOn", "customerEmailedOn", "taskMarkedOn", "ftopNotesUpdatedOn"];

function requireFigure(value: number | null, least: number, name: string): void {
  if (value !== null && (!Number.isSafeInteger(value) || value < least)) throw new RangeError(`${name} must be a whole number of ${least} or more, or null.`);
}

function changeWorkload(closing: Closing, code: WorkloadCode, change: Partial<WorkloadClosing>): Closing {
  if (!closing.workloads.some((workload) => workload.code === code)) throw new RangeError(`${code} is no workload of this closing.`);
  return { ...closing, workloads: closing.workloads.map((workload) => (workload.code === code ? { ...workload, ...change } : workload)) };
}

function changeEach(closing: Closing, targets: readonly WorkloadClosing[], change: (workload: WorkloadClosing) => Partial<WorkloadClosing>): Closing {
  const codes = new Set(targets.map(({ code }) => code));
  return { ...closing, workloads: closing.workloads.map((workload) => (codes.has(workload.code) ? { ...workload, ...change(workload) } : workload)) };
}

function dateWorkloads(closing: Closing, field: keyof WorkloadDates, on: IsoDate, workloads: readonly WorkloadClosing[]): ActionResult {
  requireIsoDate(on, "on");
  if (workloads.length === 0) return refused({ code: "workloadsUnknown" });
  return ok(changeEach(closing, workloads, () => ({ [field]: on })));
}

function setVariant(closing: Closing, variant: Variant): ActionResult {
  if (variant === closing.variant) return ok(closing);
  if (closing.queueRequested !== null) return refused({ code: "queueRequested" });
  if (closing.workloads.some((workload) => workload.taskMarkedOn !== null)) return refused({ code: "taskMarked" });
  if (closing.serviceStatus !== null) return refused({ code: "serviceStatusSet" });
  return ok({ ...closing, variant });
}

function setWorkloads(closing: Closing, codes: readonly WorkloadCode[]): ActionResult {
  const removed = closing.workloads.filter((workload) => !codes.includes(workload.code));
  const dated = removed.filter((workload) => DATED_STEPS.some((field) => workload[field] !== null));
  if (dated.length > 0) return refused({ code: "workloadsHaveSteps", codes: dated.map(({ code }) => code) });
  const workloads = [...new Set(codes)].map((code) => closing.workloads.find((workload) => workload.code === code) ?? newWorkloadClosing(code));
  return ok({ ...closing, workloads });
}

function setCompletion(closing: Closing, code: WorkloadCode, completion: IsoDate | "open" | null): ActionResult {
  const completedOn = completion === "open" ? null : completion;
  if (completedOn !== null) requireIsoDate(completedOn, "completion");
  return ok(changeWorkload(closing, code, { completedOn, heldOpen: completion === "open" }));
}

function holdDiscussion(closing: Closing, action: Extract<ClosingAction, { type: "holdDiscussion" }>): ActionResult {
  const { answer, on } = action;
  if (answer.anotherWorkload === "yes" && answer.which.length === 0) return refused({ code: "anotherWorkloadNotNamed" });
  const targets = actionTargets(closing, action);
  const held = dateWorkloads(closing, "discussionHeldOn", on, targets);
  if (!held.ok) return held;
  const customerAnswer: CustomerAnswer = answer.anotherWorkload === "yes" ? { ...answer, which: [...new Set(answer.which)] } : answer;
  return ok(changeEach(held.closing, targets, () => ({ customerAnswer })));
}

function demoRfa(closing: Closing, action: Extract<ClosingAction, { type: "demoRfa" }>): ActionResult {
  if (!closing.workloads.some(goesOn)) return refused({ code: "noAnotherWorkload" });
  return ok(changeEach(closing, actionTargets(closing, action), ({ customerAnswer }) => (customerAnswer?.anotherWorkload === "yes" ? { customerAnswer: { ...customerAnswer, rfaDemoed: true } } : {})));
}

/** "Disengagement Process is Complete" is marked for complete workloads and no other; all were, once the FM is unassigned. */
function markTask(closing: Closing, action: Extract<ClosingAction, { type: "markTask" }>): ActionResult {
  const workloads = actionTargets(closing, action);
  const open = closing.unassignedOn === null ? workloads.filter((workload) => !isComplete(closing, workload)) : [];
  if (open.length > 0) return refused(...openReasons({ ...closing, workloads: open }));
  return dateWorkloads(closing, "taskMarkedOn", action.on, workloads);
}

function requestQueue(closing: Closing, action: Extract<ClosingAction, { type: "requestQueue" }>): ActionResult {
  requireIsoDate(action.on, "on");
  if (closing.queueConfirmedOn !== null) return refused({ code: "queueConfirmed" });
  const open = openReasons(closing);
  return open.length > 0 ? refused(...open) : ok({ ...closing, queueRequested: { queue: action.queue, on: action.on } });
}

function confirmQueue(closing: Closing, on: IsoDate): ActionResult {
  requireIsoDate(on, "on");
  if (closing.unassignedOn !== null) return refused({ code: "unassigned" });
  if (closing.queueRequested === null) return refused({ code: "queueNotRequested" });
  if (on < closing.queueRequested.on) return refused({ code: "dateTooEarly", earliest: closing.queueRequested.on });
  return ok({ ...closing, queueConfirmedOn: on });
}

function unassign(closing: Closing, on: IsoDate): ActionResult {
  requireIsoDate(on, "on");
  const reasons = unassignReasons(closing);
  if (reasons.length > 0 || closing.queueConfirmedOn === null) return refused(...reasons);
  if (on < closing.queueConfirmedOn) return refused({ code: "dateTooEarly", earliest: closing.queueConfirmedOn });
  return ok({ ...closing, unassignedOn: on });
}

function setAccountTeam(closing: Closing, accountTeam: Closing["accountTeam"]): ActionResult {
  const emailed = closing.workloads.some((workload) => workload.accountTeamEmailedOn !== null);
  return emailed && accountTeam !== "known" ? refused({ code: "accountTeamEmailed" }) : ok({ ...closing, accountTeam });
}

function emailAccountTeam(closing: Closing, action: Extract<ClosingAction, { type: "emailAccountTeam" }>): ActionResult {
  const emailed = dateWorkloads(closing, "accountTeamEmailedOn", action.on, actionTargets(closing, action));
  // Whoever was written to is known: the record must not say both.
  return emailed.ok ? ok({ ...emailed.closing, accountTeam: "known" }) : emailed;
}

/** The record after an action, or why the playbook or the record itself forbids it.
 *
 * The rules alone: recordAction is what dates the change and keeps it in the history.
 * What has happened is recorded in whatever order it happened: closingSteps says what is early. Refused is what the playbook
 * forbids (a queue asked for while a workload is open, unassigning before the queue is confirmed, the mandatory task of an
 * open workload) and what would contradict the record.
 * Source: playbook, "Steps".
 *
 * @throws {RangeError} for a day that does not exist, a figure that is no whole number, or a workload the closing has not
 */
export function applyAction(closing: Closing, action: ClosingAction): ActionResult {
  switch (action.type) {
    case "setVariant":
      return setVariant(closing, action.variant);
    case "setOverallStatus":
      return ok({ ...closing, overallStatus: action.status });
    case "setWorkloads":
      return setWorkloads(closing, action.codes);
    case "setSeats":
      requireFigure(action.seats, 1, "seats");
      return ok({ ...closing, seats: action.seats });
    case "setActiveUsers": {
      requireFigure(action.activeUsers, 0, "activeUsers");
      if (action.readOn !== null) requireIsoDate(action.readOn, "readOn");
      const figures = { activeUsers: action.activeUsers, activeUsersReadOn: action.activeUsers === null ? null : action.readOn };
      return ok(action.code === null ? { ...closing, ...figures } : changeWorkload(closing, action.code, figures));
    }
    case "setNoBlockers": {
      const change = { noBlockersConfirmed: action.confirmed };
      return ok(action.code === null ? { ...closing, ...change } : changeWorkload(closing, action.code, change));
    }
    case "setCompletion":
      return setCompletion(closing, action.code, action.completion);
    case "setAccountTeam":
      return setAccountTeam(closing, action.accountTeam);
    case "setAddresses":
      return ok({ ...closing, [action.of]: action.addresses });
    case "setMotion":
      requireIsoDate(action.on, "on");
      return ok({ ...closing, motion: action.motion, motionCheckedOn: action.on });
    case "tick":
      if (action.on !== null) requireIsoDate(action.on, "on");
      return ok(action.criterion === "I1" ? { ...closing, motion: action.on === null ? null : "rfa", motionCheckedOn: action.on } : { ...closing, contactsCheckedOn: action.on });
    case "emailAccountTeam":
      return emailAccountTeam(closing, action);
    case "emailCustomer":
      return dateWorkloads(closing, "customerEmailedOn", action.on, actionTargets(closing, action));
    case "reviewFaq":
      requireIsoDate(action.on, "on");
      return ok({ ...closing, faqReviewedOn: action.on });
    case "setActivitiesReviewed":
      return ok({ ...closing, activitiesReviewed: action.activitiesReviewed });
    case "setConcerns":
      return ok({ ...closing, concerns: action.concerns, nextSteps: action.nextSteps });
    case "holdDiscussion":
      return holdDiscussion(closing, action);
    case "demoRfa":
      return demoRfa(closing, action);
    case "markTask":
      return markTask(closing, action);
    case "updateNotes":
      return dateWorkloads(closing, "ftopNotesUpdatedOn", action.on, actionTargets(closing, action));
    case "planNextAction": {
      const { action: planned, by, owner } = action;
      if (by !== null) requireIsoDate(by, "by");
      return ok({ ...closing, nextActionPlan: by === null && owner === null ? null : { action: planned, by, owner } });
    }
    case "setNextActionDate":
      return ok({ ...closing, nextActionDateSet: { date: nextActionDate(action.on), on: action.on } });
    case "requestQueue":
      return requestQueue(closing, action);
    case "confirmQueue":
      return confirmQueue(closing, action.on);
    case "unassign":
      return unassign(closing, action.on);
    case "setServiceStatus":
      return closing.variant === "migration" ? refused({ code: "notInMigration" }) : ok({ ...closing, serviceStatus: action.status });
    case "undo":
      return undoStep(closing, action.step);
  }
}
