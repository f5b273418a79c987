import type { Closing } from "../engagement/Closing";
import { closingStep } from "../engagement/steps";
import { nextAction, type NextActionKey } from "../notes/nextAction";

/**
 * Whom or what a closing waits for, in the order of the playbook's steps. Step 5 is two: up to the Assignment request it is the
 * FM's own turn, and only then the Assignment team's.
 */
export const WAITS_FOR = ["milestone", "accountTeam", "discussion", "customer", "assignmentRequest", "assignmentTeam", "unassign", "done"] as const;
export type WaitsFor = (typeof WAITS_FOR)[number];

/** What is to be done next: the notes' own next action, or the notes themselves where nothing else is open. */
export type NextStep = NextActionKey | "updateNotes";

/**
 * Task and next action date are what the FM does up to the request; the service status and the last notes are what is left around
 * the unassignment. Source: playbook, "Steps".
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
  markTask: "assignmentRequest",
  setNextActionDate: "assignmentRequest",
  requestQueue: "assignmentRequest",
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
