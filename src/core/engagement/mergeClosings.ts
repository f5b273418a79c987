import { mergeHistories } from "./mergeHistories";
import { newWorkloadClosing, type Closing, type WorkloadClosing } from "./Closing";

/**
 * One record of two that turn out to be of the same tenant: what either holds, the standing one first where both say something.
 *
 * It is begun under a domain, and the tenant ID that is filled in later may have a record of its own. The result is a record
 * that readClosing accepts, under the standing one's key.
 */
export function mergeClosings(standing: Closing, moved: Closing): Closing {
  const codes = [...new Set([...standing.workloads, ...moved.workloads].map(({ code }) => code))];
  const workloads = codes.map((code) => {
    const blank = newWorkloadClosing(code);
    return mergeWorkload(find(standing, code) ?? blank, find(moved, code) ?? blank);
  });
  const emailed = workloads.some((workload) => workload.accountTeamEmailedOn !== null);
  const routed = furtherInQueue(standing, moved);
  const serviceStatus = standing.serviceStatus ?? moved.serviceStatus;
  // Enablement is what a record begins as; migration was said.
  const saysMigration = serviceStatus === null && (standing.variant === "migration" || moved.variant === "migration");
  return {
    ...standing,
    variant: saysMigration ? "migration" : "enablement",
    overallStatus: standing.overallStatus === "Active" ? moved.overallStatus : standing.overallStatus,
    workloads,
    seats: standing.seats ?? moved.seats,
    ...figuresOf(standing, moved),
    noBlockersConfirmed: standing.noBlockersConfirmed || moved.noBlockersConfirmed,
    accountTeam: emailed ? "known" : (standing.accountTeam ?? moved.accountTeam),
    motion: (standing.motionCheckedOn === null ? moved : standing).motion,
    motionCheckedOn: standing.motionCheckedOn ?? moved.motionCheckedOn,
    contactsCheckedOn: standing.contactsCheckedOn ?? moved.contactsCheckedOn,
    customerContacts: filled(standing.customerContacts, moved.customerContacts),
    accountTeamAddresses: filled(standing.accountTeamAddresses, moved.accountTeamAddresses),
    nextActionPlan: standing.nextActionPlan ?? moved.nextActionPlan,
    nextActionDateSet: later(standing.nextActionDateSet, moved.nextActionDateSet),
    queueRequested: routed.queueRequested,
    queueConfirmedOn: routed.queueConfirmedOn,
    unassignedOn: routed.unassignedOn,
    serviceStatus,
    faqReviewedOn: standing.faqReviewedOn ?? moved.faqReviewedOn,
    activitiesReviewed: bothTexts(standing.activitiesReviewed, moved.activitiesReviewed),
    concerns: bothTexts(standing.concerns, moved.concerns),
    nextSteps: bothTexts(standing.nextSteps, moved.nextSteps),
    history: mergeHistories(standing.history, moved.history),
  };
}

const find = (closing: Closing, code: WorkloadClosing["code"]): WorkloadClosing | undefined => closing.workloads.find((workload) => workload.code === code);

function mergeWorkload(standing: WorkloadClosing, moved: WorkloadClosing): WorkloadClosing {
  const said = standing.heldOpen || standing.completedOn !== null ? standing : moved;
  const discussed = standing.discussionHeldOn === null ? moved : standing;
  return {
    code: standing.code,
    completedOn: said.completedOn,
    heldOpen: said.heldOpen,
    ...figuresOf(standing, moved),
    noBlockersConfirmed: standing.noBlockersConfirmed || moved.noBlockersConfirmed,
    accountTeamEmailedOn: standing.accountTeamEmailedOn ?? moved.accountTeamEmailedOn,
    discussionHeldOn: discussed.discussionHeldOn,
    customerAnswer: discussed.customerAnswer,
    customerEmailedOn: standing.customerEmailedOn ?? moved.customerEmailedOn,
    taskMarkedOn: standing.taskMarkedOn ?? moved.taskMarkedOn,
    ftopNotesUpdatedOn: standing.ftopNotesUpdatedOn ?? moved.ftopNotesUpdatedOn,
  };
}

/** A figure and the day it was read on belong together. */
function figuresOf(standing: Pick<Closing, "activeUsers" | "activeUsersReadOn">, moved: Pick<Closing, "activeUsers" | "activeUsersReadOn">): Pick<Closing, "activeUsers" | "activeUsersReadOn"> {
  const { activeUsers, activeUsersReadOn } = standing.activeUsers === null ? moved : standing;
  return { activeUsers, activeUsersReadOn };
}

/** A confirmation is of one request: the three fields come from one record. */
function furtherInQueue(standing: Closing, moved: Closing): Closing {
  const reached = ({ queueRequested, queueConfirmedOn, unassignedOn }: Closing): number => [queueRequested, queueConfirmedOn, unassignedOn].filter((step) => step !== null).length;
  return reached(moved) > reached(standing) ? moved : standing;
}

function later(standing: Closing["nextActionDateSet"], moved: Closing["nextActionDateSet"]): Closing["nextActionDateSet"] {
  if (standing === null || moved === null) return standing ?? moved;
  return moved.on > standing.on ? moved : standing;
}

/** Addresses that one record has are not lost to the other that has none. */
function filled(standing: readonly string[] | null, moved: readonly string[] | null): readonly string[] | null {
  return standing === null || (standing.length === 0 && moved !== null) ? moved : standing;
}

/** The FM's own words are never dropped. */
function bothTexts(standing: string, moved: string): string {
  if (standing.includes(moved)) return standing;
  if (standing.trim() === "") return moved;
  return moved.trim() === "" ? standing : `${standing}\n${moved}`;
}
