import { TASKS } from "../../playbook/tasks";
import type { WorkloadCode } from "../../playbook/workloads";
import type { Closing, WorkloadClosing, WorkloadDates } from "./Closing";
import { completeWorkloads, heldUpReasons, milestoneReasons, openReasons } from "./completion";
import { allGoOn, goesOn, owesDemo } from "./customerAnswers";
import { oneLine } from "./oneLine";
import type { IsoDate } from "./IsoDate";
import type { ClosingContext, Step, StepId } from "./Step";
import type { WaitReason } from "./WaitReason";

const codesOf = (workloads: readonly WorkloadClosing[]): readonly WorkloadCode[] => workloads.map(({ code }) => code);

function latest(days: readonly (IsoDate | null)[]): IsoDate | null {
  return days.reduce((found, day) => (day !== null && (found === null || day > found) ? day : found), null);
}

const done = (id: StepId, on: IsoDate | null, codes: readonly WorkloadCode[] = []): Step => ({ id, status: "done", waitsFor: [], codes, on });
const notNeeded = (id: StepId): Step => ({ id, status: "notNeeded", waitsFor: [], codes: [], on: null });

/** Ready, unless there is something to wait for. */
function toDo(id: StepId, waitsFor: readonly WaitReason[], codes: readonly WorkloadCode[] = []): Step {
  return { id, status: waitsFor.length > 0 ? "waiting" : "ready", waitsFor, codes, on: null };
}

/**
 * A step that belongs to each workload. It is judged over the complete ones, for the process runs for a workload as its
 * onboarding completes; what was done for an open one counts when that one completes.
 */
function eachWorkload(closing: Closing, field: keyof WorkloadDates) {
  const complete = completeWorkloads(closing);
  const judged = complete.length > 0 ? complete : closing.workloads;
  const lacking = judged.filter((workload) => workload[field] === null);
  const dated = closing.workloads.filter((workload) => workload[field] !== null);
  return {
    judged,
    isDone: judged.length > 0 && lacking.length === 0,
    lacking,
    lackingCodes: codesOf(lacking),
    datedCodes: codesOf(dated),
    on: latest(dated.map((workload) => workload[field])),
    /** Why the process has not begun for any workload. */
    notBegun: complete.length > 0 ? [] : heldUpReasons(closing),
  };
}

/** What the review of the FAQ lacks: the review itself, and the next steps that must follow from it. Empty: nothing. */
export function faqReasons(closing: Closing): readonly WaitReason[] {
  const nextStepsDue = oneLine(closing.concerns) !== "" || (closing.accountTeam !== null && closing.accountTeam !== "known");
  const reasons: WaitReason[] = [];
  if (closing.faqReviewedOn === null) reasons.push({ code: "faqNotReviewed" });
  if (nextStepsDue && oneLine(closing.nextSteps) === "") reasons.push({ code: "nextStepsMissing" });
  return reasons;
}

function preparationReasons(closing: Closing, workloads: readonly WorkloadClosing[]): readonly WaitReason[] {
  if (closing.accountTeam === null) return [{ code: "accountTeamNotSaid" }];
  if (closing.accountTeam !== "known") return faqReasons(closing);
  const lacking = workloads.filter((workload) => workload.accountTeamEmailedOn === null);
  return lacking.length > 0 ? [{ code: "accountTeamNotEmailed", codes: codesOf(lacking) }] : [];
}

/** What is still to be done of the discussion and the follow-up (steps 2 and 3) before step 4. */
export function followUpReasons(closing: Closing): readonly WaitReason[] {
  const discussion = eachWorkload(closing, "discussionHeldOn");
  if (!discussion.isDone) return [{ code: "discussionNotHeld", codes: discussion.lackingCodes }];
  const reasons: WaitReason[] = discussion.judged.some(owesDemo) ? [{ code: "rfaNotDemoed" }] : [];
  const unwritten = discussion.judged.filter((workload) => !goesOn(workload) && workload.customerEmailedOn === null);
  return unwritten.length === 0 ? reasons : [...reasons, { code: "customerNotEmailed", codes: codesOf(unwritten) }];
}

function taskReasons(closing: Closing): readonly WaitReason[] {
  const task = eachWorkload(closing, "taskMarkedOn");
  return task.isDone ? [] : [{ code: "taskNotMarked", task: TASKS[closing.variant].number, codes: task.lackingCodes }];
}

const withoutMilestone = (closing: Closing) => closing.variant === "migration";

function milestoneStep(closing: Closing): Step {
  if (withoutMilestone(closing)) return notNeeded("milestone");
  const reasons = milestoneReasons(closing);
  if (reasons.length > 0 && closing.unassignedOn === null) return toDo("milestone", reasons, reasons.flatMap((reason) => ("codes" in reason ? reason.codes : [])));
  return done("milestone", latest([closing.activeUsersReadOn, ...closing.workloads.map((workload) => workload.activeUsersReadOn)]), codesOf(closing.workloads));
}

function accountTeamEmailStep(closing: Closing): Step {
  const id = "accountTeamEmail";
  if (closing.accountTeam !== null && closing.accountTeam !== "known") return notNeeded(id);
  const email = eachWorkload(closing, "accountTeamEmailedOn");
  return email.isDone ? done(id, email.on, email.datedCodes) : toDo(id, email.notBegun, email.lackingCodes);
}

function faqReviewStep(closing: Closing): Step {
  if (faqReasons(closing).length === 0) return done("faqReview", closing.faqReviewedOn);
  return toDo("faqReview", completeWorkloads(closing).length > 0 ? [] : heldUpReasons(closing));
}

function discussionStep(closing: Closing): Step {
  const id = "discussion";
  const held = eachWorkload(closing, "discussionHeldOn");
  const undemoed = held.judged.filter(owesDemo);
  if (held.isDone) return undemoed.length > 0 ? { ...toDo(id, [], codesOf(undemoed)), on: held.on } : done(id, held.on, held.datedCodes);
  return toDo(id, [...held.notBegun, ...preparationReasons(closing, held.lacking)], held.lackingCodes);
}

function customerEmailStep(closing: Closing): Step {
  const id = "customerEmail";
  const email = eachWorkload(closing, "customerEmailedOn");
  const due = email.lacking.filter((workload) => !goesOn(workload));
  if (email.isDone || (due.length === 0 && email.lacking.length < email.judged.length)) return done(id, email.on, email.datedCodes);
  if (allGoOn(closing)) return notNeeded(id);
  const undiscussed = due.filter((workload) => workload.discussionHeldOn === null);
  const waitsFor: WaitReason[] = [...email.notBegun];
  if (undiscussed.length > 0) waitsFor.push({ code: "discussionNotHeld", codes: codesOf(undiscussed) });
  return toDo(id, waitsFor, codesOf(due));
}

function taskStep(closing: Closing): Step {
  const task = eachWorkload(closing, "taskMarkedOn");
  if (task.isDone) return done("task", task.on, task.datedCodes);
  return toDo("task", [...task.notBegun, ...followUpReasons(closing)], task.lackingCodes);
}

function notesStep(closing: Closing): Step {
  const notes = eachWorkload(closing, "ftopNotesUpdatedOn");
  if (notes.isDone) return done("notes", notes.on, notes.datedCodes);
  const undiscussed = notes.lacking.filter((workload) => workload.discussionHeldOn === null);
  const waitsFor: readonly WaitReason[] = undiscussed.length > 0 ? [{ code: "discussionNotHeld", codes: codesOf(undiscussed) }] : [];
  return toDo("notes", [...notes.notBegun, ...waitsFor], notes.lackingCodes);
}

function nextActionDateStep(closing: Closing): Step {
  if (closing.nextActionDateSet !== null) return done("nextActionDate", closing.nextActionDateSet.on);
  return toDo("nextActionDate", [...heldUpReasons(closing), ...followUpReasons(closing)]);
}

function assignmentRequestStep(closing: Closing, context: ClosingContext): Step {
  const id = "assignmentRequest";
  const codes = codesOf(closing.workloads);
  if (closing.queueRequested !== null) return done(id, closing.queueRequested.on, codes);
  const region: readonly WaitReason[] = context.queue === null ? [{ code: "regionUnknown" }] : [];
  return toDo(id, [...heldUpReasons(closing), ...region, ...followUpReasons(closing), ...taskReasons(closing)], codes);
}

function queueConfirmedStep(closing: Closing): Step {
  if (closing.queueConfirmedOn !== null) return done("queueConfirmed", closing.queueConfirmedOn);
  return toDo("queueConfirmed", closing.queueRequested === null ? [{ code: "queueNotRequested" }] : []);
}

/** Why the FM must stay assigned. Source: playbook, "Steps" 6 and "Several workloads in one RFA". */
export function unassignReasons(closing: Closing): readonly WaitReason[] {
  const { queueRequested, queueConfirmedOn } = closing;
  const reasons: WaitReason[] = [...openReasons(closing)];
  if (queueRequested === null) reasons.unshift({ code: "queueNotRequested" });
  else if (queueConfirmedOn === null) reasons.unshift({ code: "queueNotConfirmed", queue: queueRequested.queue });
  return reasons;
}

function unassignStep(closing: Closing): Step {
  return closing.unassignedOn === null ? toDo("unassign", unassignReasons(closing)) : done("unassign", closing.unassignedOn);
}

function serviceStatusStep(closing: Closing): Step {
  if (withoutMilestone(closing)) return notNeeded("serviceStatus");
  return closing.serviceStatus === null ? toDo("serviceStatus", [...heldUpReasons(closing), ...taskReasons(closing)]) : done("serviceStatus", null);
}

/** The playbook's steps of a closing, in its order, each with its status and what it waits for.
 *
 * Steps 1 to 4 and the notes belong to each workload and are judged over the complete ones; the next action date, the
 * Assignment request and what follows belong to the last. Once the FM is unassigned no step waits for a milestone any more. An account team that is unknown or not managed takes the FAQ
 * review in place of its email; a workload after which the customer goes on with another has the RFA form demoed in place of the email.
 * Source: playbook, "Steps".
 */
export function closingSteps(closing: Closing, context: ClosingContext): readonly Step[] {
  return [
    milestoneStep(closing),
    accountTeamEmailStep(closing),
    faqReviewStep(closing),
    discussionStep(closing),
    customerEmailStep(closing),
    taskStep(closing),
    notesStep(closing),
    nextActionDateStep(closing),
    assignmentRequestStep(closing, context),
    queueConfirmedStep(closing),
    unassignStep(closing),
    serviceStatusStep(closing),
  ];
}

/** One step of closingSteps. */
export function closingStep(id: StepId, closing: Closing, context: ClosingContext): Step {
  const step = closingSteps(closing, context).find((one) => one.id === id);
  if (step === undefined) throw new RangeError(`No step ${id}.`);
  return step;
}
