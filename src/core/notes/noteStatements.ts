import { TASKS } from "../../playbook/tasks";
import type { WorkloadCode } from "../../playbook/workloads";
import type { Closing, CustomerAnswer, WorkloadClosing, WorkloadDates } from "../engagement/Closing";
import { completeWorkloads, isComplete } from "../engagement/completion";
import { heldDiscussions } from "../engagement/customerAnswers";
import type { IsoDate } from "../engagement/IsoDate";
import { workloadMilestone } from "../engagement/milestone";
import { oneLine } from "../engagement/oneLine";
import type { Edition, NoteType } from "./checklist";
import { noteTypeOf } from "./checklist";
import type { NoteStatement } from "./NoteStatement";

interface Dated {
  readonly on: IsoDate;
  readonly codes: readonly WorkloadCode[];
}

/** Workloads by the day that a field holds, earliest first; those without a day are left out. */
function byDay(workloads: readonly WorkloadClosing[], field: keyof WorkloadDates | "completedOn"): readonly Dated[] {
  const days = [...new Set(workloads.flatMap((workload) => workload[field] ?? []))].sort();
  return days.map((on) => ({ on, codes: workloads.filter((workload) => workload[field] === on).map(({ code }) => code) }));
}

function milestoneStatements(closing: Closing): readonly NoteStatement[] {
  const alike = new Map<string, { statement: NoteStatement; codes: WorkloadCode[] }>();
  for (const workload of closing.workloads) {
    const milestone = workloadMilestone(closing, workload);
    if (milestone.state === "unknown" || milestone.state === "notNeeded") continue;
    const codes: WorkloadCode[] = [workload.code];
    const readOn = workload.activeUsers === null ? closing.activeUsersReadOn : workload.activeUsersReadOn;
    const statement: NoteStatement =
      milestone.state === "confirmedNoBlockers"
        ? { key: "noBlockersConfirmed", params: { codes }, criteria: ["I2"] }
        : {
            key: milestone.state === "reached" ? "milestoneReached" : "milestoneNotReached",
            params: { codes, seats: milestone.seats, activeUsers: milestone.activeUsers, needed: milestone.needed, readOn },
            criteria: ["I2"],
          };
    const key = JSON.stringify({ milestone, readOn: "readOn" in statement.params ? readOn : null });
    const group = alike.get(key);
    if (group === undefined) alike.set(key, { statement, codes });
    else group.codes.push(workload.code);
  }
  return [...alike.values()].map(({ statement }) => statement);
}

/** Whether onboarding is complete: by migration, by milestone, or held open by the FM. */
function onboardingStatements(closing: Closing): readonly NoteStatement[] {
  const held = closing.workloads.filter((workload) => workload.heldOpen).map(({ code }) => code);
  // The engagement is closed with the unassignment: no onboarding of it continues.
  const heldOpen: readonly NoteStatement[] = held.length > 0 && closing.unassignedOn === null ? [{ key: "heldOpen", params: { codes: held }, criteria: ["O3"] }] : [];
  if (closing.variant === "enablement") return [...milestoneStatements(closing), ...heldOpen];
  const complete = closing.workloads.filter((workload) => isComplete(closing, workload));
  return [...byDay(complete, "completedOn").map((params): NoteStatement => ({ key: "migrationComplete", params, criteria: ["O3"] })), ...heldOpen];
}

function technicalStatements(closing: Closing): readonly NoteStatement[] {
  const statements: NoteStatement[] = [];
  if (closing.variant === "enablement" && closing.motionCheckedOn !== null) {
    statements.push({ key: closing.motion === "rfa" ? "motionRfa" : "motionOther", params: { on: closing.motionCheckedOn }, criteria: ["I1"] });
  }
  statements.push(...onboardingStatements(closing));
  const task = TASKS[closing.variant].number;
  for (const dated of byDay(closing.workloads, "taskMarkedOn")) statements.push({ key: "taskMarked", params: { ...dated, task }, criteria: ["O9"] });
  if (closing.serviceStatus !== null) statements.push({ key: "serviceStatusSet", params: { status: closing.serviceStatus }, criteria: ["O10"] });
  return statements;
}

const FAQ_PATH = {
  unknown: "accountTeamUnknown",
  notManaged: "accountNotManaged",
  unknownAndNotManaged: "accountTeamUnknownAndNotManaged",
} as const;

function accountTeamStatements(closing: Closing): readonly NoteStatement[] {
  const { accountTeam, contactsCheckedOn } = closing;
  const statements: NoteStatement[] = [];
  const isUnknown = accountTeam === "unknown" || accountTeam === "unknownAndNotManaged";
  if (contactsCheckedOn !== null && !isUnknown) statements.push({ key: "contactsChecked", params: { on: contactsCheckedOn }, criteria: ["I3"] });
  for (const params of byDay(closing.workloads, "accountTeamEmailedOn")) statements.push({ key: "accountTeamEmailed", params, criteria: ["I4", "O1"] });
  if (accountTeam !== null && accountTeam !== "known") statements.push({ key: FAQ_PATH[accountTeam], params: {}, criteria: ["O2"] });
  return statements;
}

function faqStatements(closing: Closing): readonly NoteStatement[] {
  const hasFaqPath = closing.accountTeam !== null && closing.accountTeam !== "known";
  const criteria = hasFaqPath ? (["O2", "O8"] as const) : (["O8"] as const);
  const [concerns, nextSteps] = [oneLine(closing.concerns), oneLine(closing.nextSteps)];
  const statements: NoteStatement[] = [];
  if (closing.faqReviewedOn !== null) statements.push({ key: "faqReviewed", params: { on: closing.faqReviewedOn }, criteria });
  if (concerns !== "") statements.push({ key: "concerns", params: { text: concerns }, criteria: ["O8"] });
  else if (closing.faqReviewedOn !== null) statements.push({ key: "noConcerns", params: {}, criteria: ["O8"] });
  if (nextSteps !== "") statements.push({ key: "nextSteps", params: { text: nextSteps }, criteria });
  return statements;
}

/** The customer's answers, each with the workloads that it was given of, on whatever days. */
function sameAnswers(closing: Closing): readonly { readonly answer: CustomerAnswer; readonly codes: readonly WorkloadCode[] }[] {
  const answers = [...new Map(heldDiscussions(closing).map(({ answer }) => [JSON.stringify(answer), answer])).values()];
  return answers.map((answer) => ({ answer, codes: closing.workloads.flatMap(({ code, customerAnswer }) => (JSON.stringify(customerAnswer) === JSON.stringify(answer) ? [code] : [])) }));
}

/** O3: the discussion, and whether the engagement is complete or the customer is ready for more. */
function outcomeStatements(closing: Closing): readonly NoteStatement[] {
  const criteria = ["O3"] as const;
  const statements: NoteStatement[] = byDay(closing.workloads, "discussionHeldOn").map((params) => ({ key: "discussionHeld", params, criteria }));
  const discussed = closing.workloads.filter(({ customerAnswer }) => customerAnswer !== null).length;
  const activities = oneLine(closing.activitiesReviewed);
  if (activities !== "" && statements.length > 0) statements.push({ key: "activitiesReviewed", params: { text: activities }, criteria });
  for (const { answer, codes } of sameAnswers(closing)) {
    if (answer.anotherWorkload === "yes") {
      const of = codes.length === discussed ? [] : codes;
      statements.push({ key: "readyForAnother", params: { codes: answer.which, of }, criteria });
      if (answer.rfaDemoed) statements.push({ key: "rfaDemoed", params: { of }, criteria });
    } else {
      const complete = completeWorkloads(closing).flatMap(({ code }) => (codes.includes(code) ? [code] : []));
      if (complete.length > 0) statements.push({ key: "engagementComplete", params: { codes: complete }, criteria });
    }
  }
  return statements;
}

function statusStatements(closing: Closing): readonly NoteStatement[] {
  const { nextActionDateSet, queueRequested, queueConfirmedOn, unassignedOn } = closing;
  const statements: NoteStatement[] = byDay(closing.workloads, "customerEmailedOn").map((params) => ({ key: "customerEmailed", params, criteria: ["O4"] }));
  if (nextActionDateSet !== null) statements.push({ key: "nextActionDateSet", params: { date: nextActionDateSet.date }, criteria: ["O5"] });
  if (queueRequested !== null) {
    statements.push({ key: "queueRequested", params: queueRequested, criteria: ["O6"] });
    if (queueConfirmedOn !== null) statements.push({ key: "queueConfirmed", params: { queue: queueRequested.queue, on: queueConfirmedOn }, criteria: ["O7"] });
  }
  if (unassignedOn !== null) statements.push({ key: "unassigned", params: { on: unassignedOn }, criteria: ["O7"] });
  return statements;
}

/** The sentences of a note as data, in the order of the work: nothing but what the record holds. Source: playbook, "Notes checklist". */
export function noteStatements(type: NoteType, closing: Closing, edition: Edition = "en"): readonly NoteStatement[] {
  const outcome = noteTypeOf("O3", edition) === type ? outcomeStatements(closing) : [];
  return type === "technicalEnablement"
    ? [...technicalStatements(closing), ...outcome]
    : [...accountTeamStatements(closing), ...faqStatements(closing), ...outcome, ...statusStatements(closing)];
}
