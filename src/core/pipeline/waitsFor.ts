import type { Closing } from "../engagement/Closing";
import { closingStep } from "../engagement/steps";
import { nextAction, type NextActionKey } from "../notes/nextAction";

/** Whom or what a closing waits for, in the order of the playbook's steps. */
export const WAITS_FOR = ["milestone", "accountTeam", "discussion", "customer", "assignmentTeam", "unassign", "done"] as const;
export type WaitsFor = (typeof WAITS_FOR)[number];

/** What is to be done next: the notes' own next action, or the notes themselves where nothing else is open. */
export type NextStep = NextActionKey | "updateNotes";

/**
 * Task, next action date and request belong to step 5, which ends with the Assignment team's answer; the service status and the
 * last notes are what is left around the unassignment. Source: playbook, "Steps".
 */
export const WAITS_OF: Readonly<Record<NextStep, WaitsFor>> = {
  nameWorkloads: "milestone",
  readFigures: "milestone",
  reachMilestone: "milestone",
  completeWorkloads: "milestone",
  identifyAccountTeam: "accountTeam",
  emailAccountTeam: "accountTeam",
  reviewFaq: "accountTeam",
  writeNextSteps: "accountTeam",
  holdDiscussion: "discussion",
  demoRfa: "discussion",
  emailCustomer: "customer",
  markTask: "assignmentTeam",
  setNextActionDate: "assignmentTeam",
  requestQueue: "assignmentTeam",
  confirmQueue: "assignmentTeam",
  unassign: "unassign",
  setServiceStatus: "unassign",
  updateNotes: "unassign",
  newRfa: "done",
  successReview: "done",
};

export const NEXT_STEPS = Object.keys(WAITS_OF) as readonly NextStep[];

/** The next step of a closing; one whose notes alone are open is not done. */
export function nextStepOf(closing: Closing): NextStep {
  const { key, isAfterwards } = nextAction(closing);
  if (!isAfterwards) return key;
  const { status } = closingStep("notes", closing, { queue: null });
  return status === "done" || status === "notNeeded" ? key : "updateNotes";
}
