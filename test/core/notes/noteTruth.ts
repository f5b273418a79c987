import type { Closing, WorkloadClosing } from "../../../src/core/engagement/Closing";
import { checkMilestone } from "../../../src/core/engagement/milestone";
import { oneLine } from "../../../src/core/engagement/oneLine";
import { nextAction, type NextActionKey } from "../../../src/core/notes/nextAction";
import { nextActionId, withPlan } from "../../../src/core/notes/nextActionPlan";
import type { NoteStatement, StatementKey, StatementParams } from "../../../src/core/notes/NoteStatement";
import { noteStatements } from "../../../src/core/notes/noteStatements";
import { NOTE_TYPES } from "../../../src/core/notes/checklist";
import { noteText, statementText, type NoteFacts } from "../../../src/core/notes/noteText";
import { openClosing } from "../../../src/core/pipeline/OpenClosing";
import { summaryOf } from "../../../src/core/pipeline/ClosingSummary";
import { en } from "../../../src/messages/notes/en";

type Codes = readonly WorkloadClosing["code"][];
const each = (closing: Closing, codes: Codes, holds: (workload: WorkloadClosing) => boolean) =>
  codes.length > 0 && codes.every((code) => closing.workloads.some((workload) => workload.code === code && holds(workload)));

function figuresHold(closing: Closing, p: StatementParams["milestoneReached"], reached: boolean): boolean {
  return each(closing, p.codes, (workload) => {
    const [activeUsers, readOn] = workload.activeUsers === null ? [closing.activeUsers, closing.activeUsersReadOn] : [workload.activeUsers, workload.activeUsersReadOn];
    const milestone = checkMilestone(p.seats, p.activeUsers);
    return closing.variant === "enablement" && closing.seats === p.seats && activeUsers === p.activeUsers && readOn === p.readOn && milestone.needed === p.needed && milestone.reached === reached;
  });
}

/** Where none is named, it is said of all that were discussed. */
const said = (closing: Closing, of: Codes): Codes => (of.length > 0 ? of : closing.workloads.filter(({ discussionHeldOn }) => discussionHeldOn !== null).map(({ code }) => code));

/** What the record must hold for each sentence to be true, said anew. */
export const HOLDS: { readonly [K in StatementKey]: (closing: Closing, p: StatementParams[K]) => boolean } = {
  motionRfa: (closing, p) => closing.variant === "enablement" && closing.motion === "rfa" && closing.motionCheckedOn === p.on,
  motionOther: (closing, p) => closing.variant === "enablement" && closing.motion === "other" && closing.motionCheckedOn === p.on,
  milestoneReached: (closing, p) => figuresHold(closing, p, true),
  milestoneNotReached: (closing, p) => figuresHold(closing, p, false) && each(closing, p.codes, (workload) => !workload.noBlockersConfirmed && !closing.noBlockersConfirmed),
  noBlockersConfirmed: (closing, p) => closing.variant === "enablement" && each(closing, p.codes, (workload) => workload.noBlockersConfirmed || closing.noBlockersConfirmed),
  migrationComplete: (closing, p) => closing.variant === "migration" && each(closing, p.codes, (workload) => workload.completedOn === p.on && !workload.heldOpen),
  heldOpen: (closing, p) => each(closing, p.codes, (workload) => workload.heldOpen),
  contactsChecked: (closing, p) => closing.contactsCheckedOn === p.on && closing.accountTeam !== "unknown" && closing.accountTeam !== "unknownAndNotManaged",
  accountTeamEmailed: (closing, p) => closing.accountTeam === "known" && each(closing, p.codes, (workload) => workload.accountTeamEmailedOn === p.on),
  accountTeamUnknown: (closing) => closing.accountTeam === "unknown",
  accountNotManaged: (closing) => closing.accountTeam === "notManaged",
  accountTeamUnknownAndNotManaged: (closing) => closing.accountTeam === "unknownAndNotManaged",
  faqReviewed: (closing, p) => closing.faqReviewedOn === p.on,
  noConcerns: (closing) => closing.faqReviewedOn !== null && closing.concerns.replace(/[\s\u202E]/g, "") === "",
  concerns: (closing, p) => p.text !== "" && p.text.replace(/ /g, "") === closing.concerns.replace(/[\s\u202E]/g, ""),
  nextSteps: (closing, p) => p.text !== "" && p.text.replace(/ /g, "") === closing.nextSteps.replace(/[\s\u202E]/g, ""),
  discussionHeld: (closing, p) => each(closing, p.codes, (workload) => workload.discussionHeldOn === p.on),
  activitiesReviewed: (closing, p) => p.text !== "" && p.text.replace(/ /g, "") === closing.activitiesReviewed.replace(/[\s\u202E]/g, ""),
  engagementComplete: (closing, p) => each(closing, p.codes, (workload) => workload.customerAnswer?.anotherWorkload === "no" && workload.discussionHeldOn !== null && !workload.heldOpen),
  readyForAnother: (closing, p) => p.codes.length > 0 && each(closing, said(closing, p.of), ({ customerAnswer: answer }) => answer?.anotherWorkload === "yes" && answer.which.join() === p.codes.join()),
  rfaDemoed: (closing, p) => each(closing, said(closing, p.of), ({ customerAnswer: answer }) => answer?.anotherWorkload === "yes" && answer.rfaDemoed),
  customerEmailed: (closing, p) => each(closing, p.codes, (workload) => workload.customerEmailedOn === p.on),
  taskMarked: (closing, p) => p.task === (closing.variant === "enablement" ? 4058 : 4060) && each(closing, p.codes, (workload) => workload.taskMarkedOn === p.on),
  nextActionDateSet: (closing, p) => closing.nextActionDateSet?.date === p.date && p.date.endsWith("-12-31"),
  queueRequested: (closing, p) => closing.queueRequested?.queue === p.queue && closing.queueRequested.on === p.on,
  queueConfirmed: (closing, p) => closing.queueRequested?.queue === p.queue && closing.queueConfirmedOn === p.on,
  unassigned: (closing, p) => closing.unassignedOn === p.on && closing.queueConfirmedOn !== null && closing.queueConfirmedOn <= p.on,
  serviceStatusSet: (closing, p) => closing.variant === "enablement" && closing.serviceStatus === p.status,
};

/** Whether a sentence of a note is true of the record. */
export function holds(closing: Closing, statement: NoteStatement): boolean {
  const check = HOLDS[statement.key] as (closing: Closing, params: NoteStatement["params"]) => boolean;
  return check(closing, statement.params);
}


/** Complete, said anew: by the FM, by the milestone, by the customer's word. */
function isComplete(closing: Closing, workload: WorkloadClosing): boolean {
  if (workload.heldOpen) return false;
  if (closing.variant === "migration") return workload.completedOn !== null;
  if (workload.noBlockersConfirmed || closing.noBlockersConfirmed) return true;
  const activeUsers = workload.activeUsers ?? closing.activeUsers;
  return closing.seats !== null && activeUsers !== null && checkMilestone(closing.seats, activeUsers).reached;
}

/** What the record must not hold yet for an action to be the next one, and what it must. */
const IS_NEXT: { readonly [K in NextActionKey]: (closing: Closing, complete: readonly WorkloadClosing[]) => boolean } = {
  nameWorkloads: (closing) => closing.workloads.length === 0,
  readFigures: (closing) => closing.unassignedOn === null && closing.variant === "enablement" && (closing.seats === null || closing.activeUsers === null),
  // Without workloads it is the tenant's own.
  reachMilestone: (closing, complete) => closing.unassignedOn === null && closing.variant === "enablement" && (closing.workloads.length === 0 || complete.length < closing.workloads.length),
  completeWorkloads: (closing, complete) => closing.unassignedOn === null && complete.length < closing.workloads.length,
  identifyAccountTeam: (closing) => closing.accountTeam === null,
  emailAccountTeam: (closing, complete) => closing.accountTeam === "known" && complete.some((one) => one.accountTeamEmailedOn === null),
  reviewFaq: (closing) => closing.faqReviewedOn === null,
  writeNextSteps: (closing) => closing.nextSteps.replace(/[\s\u202E]/g, "") === "",
  holdDiscussion: (_, complete) => complete.some((one) => one.discussionHeldOn === null),
  // Also of a discussion that was held before any workload is complete.
  demoRfa: (closing, complete) => (complete.length > 0 ? complete : closing.workloads).some(({ customerAnswer: answer }) => answer?.anotherWorkload === "yes" && !answer.rfaDemoed),
  emailCustomer: (_, complete) => complete.some((one) => one.customerEmailedOn === null && one.customerAnswer?.anotherWorkload === "no"),
  markTask: (_, complete) => complete.some((one) => one.taskMarkedOn === null),
  setNextActionDate: (closing) => closing.nextActionDateSet === null,
  requestQueue: (closing, complete) => closing.queueRequested === null && complete.length === closing.workloads.length,
  confirmQueue: (closing) => closing.queueRequested !== null && closing.queueConfirmedOn === null,
  unassign: (closing) => closing.queueConfirmedOn !== null && closing.unassignedOn === null,
  setServiceStatus: (closing) => closing.variant === "enablement" && closing.serviceStatus === null,
  newRfa: (closing) => closing.variant === "enablement" && closing.unassignedOn !== null && closing.serviceStatus !== null,
  successReview: (closing) => closing.variant === "migration" && closing.unassignedOn !== null,
};

/** The day of the next action, said anew: the list's, unless it has passed. The list still follows up a closing whose notes alone are open; the note does not. */
function dayOfList(closing: Closing, today: string): string | null {
  const { next, nextDate } = openClosing({ summary: summaryOf(closing), seen: null }, today);
  const on = next === "updateNotes" && nextDate?.kind === "followUp" ? (closing.nextActionDateSet?.date ?? null) : (nextDate?.on ?? null);
  return on === null || on < today ? null : on;
}

/** Before, on and after the days that are drawn for a plan, and after those of a follow-up. */
const TODAYS = ["2026-11-22", "2026-12-31", "2026-11-20", "2027-01-01", "2027-02-03"] as const;
const FACTS: NoteFacts = { customerName: "Contoso", tenantName: null, tenantId: null, fmName: "Robin", today: "2026-11-22", nextActionOn: "2026-12-04" };

/** What the notes of a record say that is not so, read off their text line by line: every statement, the summary, the status, the next action. null: nothing. */
export function contradiction(closing: Closing): string | null {
  const complete = closing.workloads.filter((workload) => isComplete(closing, workload));
  const action = nextAction(closing);
  // What is left of a closing that the FM is unassigned from is of all its workloads, whatever is said of them since.
  const judged = closing.unassignedOn !== null && complete.length === 0 ? closing.workloads : complete;
  if (!IS_NEXT[action.key](closing, judged)) return `next action ${action.key}`;
  const say = en.nextActions[action.key] as (params: typeof action.params) => string;
  const codes = (list: readonly WorkloadClosing[]): string => list.map(({ code }) => `[${code}]`).join(", ");
  const open = closing.workloads.filter((workload) => !complete.includes(workload));
  const summary =
    closing.workloads.length === 0
      ? []
      : closing.unassignedOn !== null
        ? [`Engagement closed: ${codes(closing.workloads)}.`]
      : complete.length === 0
        ? [`Onboarding not complete: ${codes(open)}.`]
        : open.length > 0
          ? [`Onboarding complete: ${codes(complete)}. Open: ${codes(open)}.`]
          : [`Onboarding complete: ${codes(complete)}.`];
  const owner = { fm: "Robin", customer: "Contoso", assignmentTeam: "Assignment team" }[action.owner];
  const today = TODAYS[closing.history.length % TODAYS.length] ?? FACTS.today;
  const undated: NoteFacts = { ...FACTS, today, nextActionOn: null };
  const byPlan = closing.nextActionPlan?.action === nextActionId(closing) ? oneLine(closing.nextActionPlan.owner ?? "") : "";
  const listed = dayOfList(closing, today);
  const cases = [
    { facts: FACTS, day: FACTS.nextActionOn, by: owner },
    { facts: withPlan(undated, closing), day: listed, by: byPlan === "" ? owner : byPlan },
  ];
  for (const type of NOTE_TYPES) for (const { facts, day, by } of cases) {
    const statements = noteStatements(type, closing);
    const untrue = statements.find((statement) => !holds(closing, statement));
    if (untrue !== undefined) return `untrue: ${JSON.stringify(untrue)}`;
    const expected = [
      en.titles[type],
      "Customer: Contoso",
      `Date: ${en.day(facts.today)}`,
      `Overall status: ${closing.overallStatus}`,
      ...summary,
      ...statements.map((statement) => `- ${statementText(statement, en)}`),
      `Next action: ${say(action.params)}`,
      ...(day === null ? [] : [`Next action date: ${en.day(day)}`]),
      `Owner: ${by}`,
    ];
    const text = noteText(type, closing, facts, en).split("\n").filter((line) => line !== "");
    if (closing.unassignedOn !== null && text.some((line) => /not complete|Onboarding continues/.test(line) && !line.includes("Hybrid mail"))) return "the note of a closed engagement says that onboarding goes on";
    const at = expected.findIndex((line, index) => line !== text[index]);
    if (at >= 0 || text.length !== expected.length) return `the note says "${text[at] ?? ""}" where the record holds "${expected[at] ?? ""}"`;
  }
  return null;
}
