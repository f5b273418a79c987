import type { Closing } from "../../../src/core/engagement/Closing";
import type { ClosingAction, RefusalReason } from "../../../src/core/engagement/ClosingAction";
import { STEP_IDS, type Step, type StepId } from "../../../src/core/engagement/Step";
import { closingSteps } from "../../../src/core/engagement/steps";
import type { Queue } from "../../../src/playbook/queues";

type Workload = Closing["workloads"][number];
type Code = RefusalReason["code"] | null;

const goesOn = ({ customerAnswer }: Workload): boolean => customerAnswer?.anotherWorkload === "yes";
const owesDemo = ({ customerAnswer }: Workload): boolean => customerAnswer?.anotherWorkload === "yes" && !customerAnswer.rfaDemoed;

/** Why a milestone of the tenant's own figures is not reached: 10 % of fewer than 1,000 seats, never rounded down. null: it is, or is none. */
function milestoneFault({ variant, seats, activeUsers }: Closing): Code {
  if (variant === "migration") return null;
  if (seats === null || activeUsers === null) return "figuresMissing";
  return activeUsers * 10 < seats ? "milestoneNotReached" : null;
}

const isSaidOpen = (closing: Closing, { heldOpen, completedOn }: Workload): boolean => heldOpen || (closing.variant === "migration" && completedOn === null);
const isOpen = (closing: Closing, workload: Workload): boolean => isSaidOpen(closing, workload) || milestoneFault(closing) !== null;

/** Why the last workload is not complete; null: it is. */
function openFault(closing: Closing): Code {
  if (closing.workloads.length === 0) return "workloadsUnknown";
  return closing.workloads.some((workload) => isSaidOpen(closing, workload)) ? "workloadsOpen" : milestoneFault(closing);
}

const DATES = ["accountTeamEmailedOn", "discussionHeldOn", "customerEmailedOn", "taskMarkedOn", "ftopNotesUpdatedOn"] as const;

/** The playbook's rules said anew, for figures of the tenant alone: why an action is refused in a state; null: it is accepted. */
export function refusal(closing: Closing, action: ClosingAction): Code {
  const { queueRequested, queueConfirmedOn, unassignedOn, workloads } = closing;
  const needsWorkload: Code = workloads.length === 0 ? "workloadsUnknown" : null;
  switch (action.type) {
    case "setVariant":
      if (action.variant === closing.variant) return null;
      return queueRequested ? "queueRequested" : workloads.some((one) => one.taskMarkedOn !== null) ? "taskMarked" : closing.serviceStatus ? "serviceStatusSet" : null;
    case "setWorkloads":
      return workloads.some((one) => !action.codes.includes(one.code) && DATES.some((date) => one[date] !== null)) ? "workloadsHaveSteps" : null;
    case "setAccountTeam":
      return action.accountTeam !== "known" && workloads.some((one) => one.accountTeamEmailedOn !== null) ? "accountTeamEmailed" : null;
    case "holdDiscussion":
      return action.answer.anotherWorkload === "yes" && action.answer.which.length === 0 ? "anotherWorkloadNotNamed" : needsWorkload;
    case "emailAccountTeam":
    case "emailCustomer":
    case "updateNotes":
      return needsWorkload;
    case "demoRfa":
      return workloads.some(goesOn) ? null : "noAnotherWorkload";
    case "markTask":
      // Once unassigned, a figure that is corrected opens nothing again.
      return unassignedOn !== null ? needsWorkload : workloads.some((workload) => !isOpen(closing, workload)) ? null : openFault(closing);
    case "requestQueue":
      return queueConfirmedOn ? "queueConfirmed" : openFault(closing);
    case "confirmQueue":
      return unassignedOn ? "unassigned" : queueRequested ? null : "queueNotRequested";
    case "unassign":
      return queueRequested ? (queueConfirmedOn ? openFault(closing) : "queueNotConfirmed") : "queueNotRequested";
    case "setServiceStatus":
      return closing.variant === "migration" ? "notInMigration" : null;
    case "undo":
      return undoRefusal(closing, action.step);
    default:
      return null;
  }
}

function undoRefusal(closing: Closing, step: Exclude<StepId, "milestone">): Code {
  const dated = (date: (typeof DATES)[number]): boolean => closing.workloads.some((one) => one[date] !== null);
  const done: Record<Exclude<StepId, "milestone">, boolean> = {
    accountTeamEmail: dated("accountTeamEmailedOn"),
    faqReview: closing.faqReviewedOn !== null,
    discussion: dated("discussionHeldOn"),
    customerEmail: dated("customerEmailedOn"),
    task: dated("taskMarkedOn"),
    notes: dated("ftopNotesUpdatedOn"),
    nextActionDate: closing.nextActionDateSet !== null,
    assignmentRequest: closing.queueRequested !== null,
    queueConfirmed: closing.queueConfirmedOn !== null,
    unassign: closing.unassignedOn !== null,
    serviceStatus: closing.serviceStatus !== null,
  };
  if (!done[step]) return "nothingToUndo";
  if (step === "assignmentRequest" && closing.queueConfirmedOn !== null) return "queueConfirmed";
  if (step === "queueConfirmed" && closing.unassignedOn !== null) return "unassigned";
  return null;
}

/** What a state must show of its steps, with the queue of a region or without one; null: it does, else the rule that it breaks. */
export function wrongStep(closing: Closing, queue: Queue | null): string | null {
  const steps = closingSteps(closing, { queue });
  const find = (id: StepId): Step => steps.find((step) => step.id === id) as Step;
  const status = (id: StepId) => find(id).status;
  const { workloads, accountTeam, queueRequested, queueConfirmedOn, unassignedOn } = closing;
  const isLastComplete = openFault(closing) === null;
  const complete = workloads.filter((workload) => !isOpen(closing, workload));
  const isFaqPath = accountTeam !== null && accountTeam !== "known";
  const rules: readonly (readonly [string, boolean])[] = [
    ["every step, in the playbook's order", steps.map(({ id }) => id).join() === STEP_IDS.join()],
    ["waiting is waiting for something", steps.every((step) => (step.waitsFor.length > 0) === (step.status === "waiting"))],
    ["unassign is locked until the queue is confirmed", queueConfirmedOn !== null || status("unassign") === "waiting"],
    ["unassign is ready once it is, and nothing is open", queueConfirmedOn === null || unassignedOn !== null || (status("unassign") === "ready") === isLastComplete],
    ["the Assignment request waits for the last workload", isLastComplete || queueRequested !== null || status("assignmentRequest") === "waiting"],
    ["the Service Status is set after the last workload, not after the first", isLastComplete || unassignedOn !== null || closing.serviceStatus !== null || status("serviceStatus") !== "ready"],
    ["the Assignment request asks for a region that is not known, and for no other", find("assignmentRequest").waitsFor.some(({ code }) => code === "regionUnknown") === (queue === null && queueRequested === null)],
    ["an account team that is unknown or not managed is not written to", (status("accountTeamEmail") === "notNeeded") === isFaqPath],
    ["the FAQ path, and a concern, ask for next steps", (!isFaqPath && closing.concerns === "") || closing.nextSteps !== "" || status("faqReview") !== "done"],
    ["nobody writes to the customer while the account team is not said", accountTeam !== null || complete.every((one) => one.discussionHeldOn !== null) || status("discussion") === "waiting"],
    ["the RFA path ends no engagement by email", status("customerEmail") !== "notNeeded" || (complete.length > 0 && complete.every(goesOn))],
    ["a customer who does not go on is written to", !complete.some((one) => one.customerAnswer?.anotherWorkload === "no" && one.customerEmailedOn === null) || status("customerEmail") !== "done"],
    ["an RFA that was not demoed keeps the discussion open", !complete.some(owesDemo) || status("discussion") !== "done"],
    ["a migration has neither milestone nor Service Status", (closing.variant === "migration") === (status("milestone") === "notNeeded" && status("serviceStatus") === "notNeeded")],
    ["a milestone is reached, or is waited for until the FM is unassigned", closing.variant === "migration" || (status("milestone") === "done") === (milestoneFault(closing) === null || unassignedOn !== null)],
    ["no figure and no word of a workload opens again what the FM is unassigned from", unassignedOn === null || !steps.some(({ waitsFor }) => waitsFor.some(({ code }) => ["figuresMissing", "milestoneNotReached", "workloadsOpen"].includes(code)))],
  ];
  return rules.find(([, holds]) => !holds)?.[0] ?? null;
}
