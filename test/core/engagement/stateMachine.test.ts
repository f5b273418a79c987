import { applyAction } from "../../../src/core/engagement/applyAction";
import { newClosing, type Closing } from "../../../src/core/engagement/Closing";
import type { ClosingAction, RefusalReason } from "../../../src/core/engagement/ClosingAction";
import { STEP_IDS, type Step, type StepId } from "../../../src/core/engagement/Step";
import { closingSteps } from "../../../src/core/engagement/steps";
import { readAction } from "../../../src/core/engagement/readAction";
import { DAY, KEY } from "./closings";

/** Every way an action can go, on one day: what differs by day alone has tests of its own. */
const ACTIONS: readonly ClosingAction[] = [
  { type: "setVariant", variant: "enablement" },
  { type: "setVariant", variant: "migration" },
  { type: "setCompletion", code: "EXO", completion: DAY },
  { type: "setCompletion", code: "EXO", completion: "open" },
  { type: "setCompletion", code: "TEAMS", completion: DAY },
  { type: "setCompletion", code: "TEAMS", completion: "open" },
  { type: "setAccountTeam", accountTeam: "known" },
  { type: "setAccountTeam", accountTeam: "unknown" },
  { type: "emailAccountTeam", on: DAY },
  { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "no" } },
  { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "yes", which: ["OD"], rfaDemoed: false } },
  { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "yes", which: [], rfaDemoed: false } },
  { type: "demoRfa" },
  { type: "markTask", on: DAY },
  { type: "requestQueue", queue: "FTCQ Inactive EMEA", on: DAY },
  { type: "confirmQueue", on: DAY },
  { type: "unassign", on: DAY },
  { type: "setServiceStatus", status: "Adoption" },
  { type: "undo", step: "accountTeamEmail" },
  { type: "undo", step: "discussion" },
  { type: "undo", step: "task" },
  { type: "undo", step: "assignmentRequest" },
  { type: "undo", step: "queueConfirmed" },
  { type: "undo", step: "unassign" },
  { type: "undo", step: "serviceStatus" },
];

/** Actions that no state refuses and that no other depends on: tried in every state, and not gone on from. */
const ALWAYS: readonly ClosingAction[] = [
  { type: "reviewFaq", on: DAY },
  { type: "emailCustomer", on: DAY },
  { type: "setOverallStatus", status: "Blocked" },
  { type: "setWorkloads", codes: ["EXO", "TEAMS", "OD"] },
  { type: "setSeats", seats: 200 },
  { type: "setActiveUsers", code: "EXO", activeUsers: 3, readOn: DAY },
  { type: "setNoBlockers", code: null, confirmed: true },
  { type: "setAddresses", of: "customerContacts", addresses: ["anna@contoso.com"], was: [] },
  { type: "setMotion", motion: "other", on: DAY },
  { type: "tick", criterion: "I1", on: DAY },
  { type: "setActivitiesReviewed", activitiesReviewed: "Mail" },
  { type: "setConcerns", concerns: "Hybrid", nextSteps: "Ask" },
  { type: "planNextAction", action: "emailCustomer EXO", by: DAY, owner: "Kim Lee" },
  { type: "updateNotes", on: DAY },
  { type: "setNextActionDate", on: DAY },
];

const BEGUN = newClosing(KEY, { workloads: ["EXO", "TEAMS"], seats: 150, activeUsers: 15 });
/** Complete in both variants. */
const START: Closing = { ...BEGUN, workloads: BEGUN.workloads.map((workload) => ({ ...workload, completedOn: DAY })) };
const goesOn = ({ customerAnswer }: Closing["workloads"][number]) => customerAnswer?.anotherWorkload === "yes";
const owesDemo = ({ customerAnswer }: Closing["workloads"][number]) => customerAnswer?.anotherWorkload === "yes" && !customerAnswer.rfaDemoed;
const any = (closing: Closing, holds: (workload: Closing["workloads"][number]) => boolean) => closing.workloads.some(holds);
const isWorkloadOpen = (closing: Closing, { heldOpen, completedOn }: Closing["workloads"][number]) => heldOpen || (closing.variant === "migration" && completedOn === null);
const hasOpen = (closing: Closing) => any(closing, (workload) => isWorkloadOpen(closing, workload));

/** The playbook's rules said anew: why an action is refused in a state; null: it is accepted. */
function refusal(closing: Closing, action: ClosingAction): RefusalReason["code"] | null {
  const { queueRequested, queueConfirmedOn, unassignedOn } = closing;
  switch (action.type) {
    case "setVariant":
      if (action.variant === closing.variant) return null;
      return queueRequested ? "queueRequested" : any(closing, (one) => one.taskMarkedOn !== null) ? "taskMarked" : closing.serviceStatus ? "serviceStatusSet" : null;
    case "setAccountTeam":
      return action.accountTeam !== "known" && any(closing, (one) => one.accountTeamEmailedOn !== null) ? "accountTeamEmailed" : null;
    case "holdDiscussion":
      return action.answer.anotherWorkload === "yes" && action.answer.which.length === 0 ? "anotherWorkloadNotNamed" : null;
    case "demoRfa":
      return any(closing, goesOn) ? null : "noAnotherWorkload";
    case "markTask":
      return closing.workloads.every((workload) => isWorkloadOpen(closing, workload)) ? "workloadsOpen" : null;
    case "requestQueue":
      return queueConfirmedOn ? "queueConfirmed" : hasOpen(closing) ? "workloadsOpen" : null;
    case "confirmQueue":
      return unassignedOn ? "unassigned" : queueRequested ? null : "queueNotRequested";
    case "unassign":
      return queueRequested ? (queueConfirmedOn ? (hasOpen(closing) ? "workloadsOpen" : null) : "queueNotConfirmed") : "queueNotRequested";
    case "setServiceStatus":
      return closing.variant === "migration" ? "notInMigration" : null;
    case "undo":
      return undoRefusal(closing, action.step);
    default:
      return null;
  }
}

function undoRefusal(closing: Closing, step: StepId): RefusalReason["code"] | null {
  const done = {
    accountTeamEmail: any(closing, (one) => one.accountTeamEmailedOn !== null),
    discussion: any(closing, (one) => one.discussionHeldOn !== null),
    task: any(closing, (one) => one.taskMarkedOn !== null),
    assignmentRequest: closing.queueRequested !== null,
    queueConfirmed: closing.queueConfirmedOn !== null,
    unassign: closing.unassignedOn !== null,
    serviceStatus: closing.serviceStatus !== null,
  } as Partial<Record<StepId, boolean>>;
  if (done[step] !== true) return "nothingToUndo";
  if (step === "assignmentRequest" && closing.queueConfirmedOn !== null) return "queueConfirmed";
  if (step === "queueConfirmed" && closing.unassignedOn !== null) return "unassigned";
  return null;
}

/** What each state must show of its steps. */
function wrongStep(closing: Closing, steps: ReadonlyMap<StepId, Step>): string | null {
  const status = (id: StepId) => steps.get(id)?.status;
  const open = hasOpen(closing);
  const rules: readonly (readonly [string, boolean])[] = [
    ["every step, in the playbook's order", [...steps.keys()].join() === STEP_IDS.join()],
    ["waiting is waiting for something", [...steps.values()].every((step) => (step.waitsFor.length > 0) === (step.status === "waiting"))],
    ["unassign is locked until the queue is confirmed", closing.queueConfirmedOn !== null || status("unassign") === "waiting"],
    ["unassign is ready once it is, and nothing is open", closing.queueConfirmedOn === null || closing.unassignedOn !== null || (status("unassign") === "ready") === !open],
    ["the Assignment request waits for the last workload", !open || closing.queueRequested !== null || status("assignmentRequest") === "waiting"],
    ["an account team that is unknown is not written to", (status("accountTeamEmail") === "notNeeded") === (closing.accountTeam === "unknown")],
    ["the FAQ path asks for next steps", closing.accountTeam !== "unknown" || status("faqReview") !== "done"],
    ["the RFA path ends no engagement by email", status("customerEmail") !== "notNeeded" || closing.workloads.every((one) => goesOn(one) || isWorkloadOpen(closing, one))],
    ["an RFA that was not demoed keeps the discussion open", !any(closing, (one) => owesDemo(one) && !isWorkloadOpen(closing, one)) || status("discussion") !== "done"],
    ["a migration has neither milestone nor Service Status", (closing.variant === "migration") === (status("milestone") === "notNeeded" && status("serviceStatus") === "notNeeded")],
  ];
  return rules.find(([, holds]) => !holds)?.[0] ?? null;
}

it("every state × every action is accepted or refused as the playbook says, and every state shows what it waits for", () => {
  const seen = new Map<string, Closing>([[JSON.stringify(START), START]]);
  const faults = new Set<string>();
  const tried = new Map<string, { accepted: number; refused: number }>();
  for (const closing of seen.values()) {
    const wrong = wrongStep(closing, new Map(closingSteps(closing, { queue: "FTCQ Inactive EMEA" }).map((step) => [step.id, step])));
    if (wrong !== null) faults.add(`${wrong}: ${JSON.stringify(closing)}`);
    for (const action of [...ACTIONS, ...ALWAYS]) {
      const result = applyAction(closing, action);
      const expected = refusal(closing, action);
      const name = action.type === "undo" ? `undo ${action.step}` : action.type;
      const count = tried.get(name) ?? { accepted: 0, refused: 0 };
      tried.set(name, count);
      count[result.ok ? "accepted" : "refused"]++;
      if ((result.ok ? null : result.reasons[0]?.code) !== expected) faults.add(`${name}, expected ${expected ?? "accepted"}`);
      if (result.ok && ACTIONS.includes(action)) seen.set(JSON.stringify(result.closing), result.closing);
    }
  }
  expect([...faults]).toEqual([]);
  // Else the rules above were not tried.
  expect(seen.size).toBeGreaterThan(1_000);
  for (const name of ["requestQueue", "confirmQueue", "unassign", "markTask", "setVariant", "setAccountTeam", "demoRfa", "undo queueConfirmed", "undo assignmentRequest"]) {
    expect(tried.get(name)?.accepted).toBeGreaterThan(0);
    expect(tried.get(name)?.refused).toBeGreaterThan(0);
  }
  expect(new Set([...ACTIONS, ...ALWAYS].map(({ type }) => type)).size).toBe(27);
});

it.each([...ACTIONS, ...ALWAYS].map((action) => [JSON.stringify(action), action] as const))("%s is read as it was stored", (stored, action) => {
  expect(readAction(JSON.parse(stored))).toEqual(action);
});
