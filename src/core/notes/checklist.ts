import type { Closing } from "../engagement/Closing";
import { allGoOn } from "../engagement/customerAnswers";
import { isNextActionDate } from "../engagement/nextActionDate";
import type { StepId } from "../engagement/Step";
import { milestoneReasons } from "../engagement/completion";
import { closingSteps } from "../engagement/steps";

/** The playbook's quality criteria: inputs to have before, outputs to have after. Source: playbook, "Notes checklist". */
export const CRITERION_IDS = ["I1", "I2", "I3", "I4", "O1", "O2", "O3", "O4", "O5", "O6", "O7", "O8", "O9", "O10"] as const;
export type CriterionId = (typeof CRITERION_IDS)[number];

export const NOTE_TYPES = ["technicalEnablement", "engagementManagement"] as const;
export type NoteType = (typeof NOTE_TYPES)[number];

/**
 * The edition of the playbook. They differ in O3 alone: a Technical Enablement note in Portuguese, an Engagement Management
 * note in English. English is taken where nothing is said, for it alone covers both variants.
 */
export type Edition = "en" | "pt";

export type CriterionStatus = "met" | "open" | "notApplicable";

export interface Criterion {
  readonly id: CriterionId;
  readonly status: CriterionStatus;
  /** bySystem: the record shows it once the work is done in the add-in. byHand: only the FM, who sees FTOP, can say so. */
  readonly how: "bySystem" | "byHand";
  /** The note that must say so; null: it is kept in FTOP itself. */
  readonly noteType: NoteType | null;
}

const BY_HAND: ReadonlySet<CriterionId> = new Set(["I1", "I3", "O7", "O8", "O9", "O10"]);

export function noteTypeOf(id: CriterionId, edition: Edition = "en"): NoteType | null {
  switch (id) {
    case "I2":
      return "technicalEnablement";
    case "O3":
      return edition === "pt" ? "technicalEnablement" : "engagementManagement";
    case "I4":
    case "O1":
    case "O2":
    case "O4":
    case "O6":
    case "O8":
      return "engagementManagement";
    default:
      return null;
  }
}

const met = (isMet: boolean): CriterionStatus => (isMet ? "met" : "open");

/** O1 and O2 exclude each other, and I4 goes with O1. While nobody has said whether the account team is known, all are open. */
function accountTeamStatuses(closing: Closing, isDone: (id: StepId) => boolean) {
  const hasFaqPath = closing.accountTeam !== null && closing.accountTeam !== "known";
  const emailed: CriterionStatus = hasFaqPath ? "notApplicable" : met(isDone("accountTeamEmail"));
  const documented: CriterionStatus = closing.accountTeam === "known" ? "notApplicable" : met(hasFaqPath && isDone("faqReview"));
  return { I4: emailed, O1: emailed, O2: documented };
}

function contactsStatus(closing: Closing): CriterionStatus {
  // An account team that is unknown cannot stand in FTOP Contacts; O2 documents it instead.
  const isUnknown = closing.accountTeam === "unknown" || closing.accountTeam === "unknownAndNotManaged";
  return isUnknown ? "notApplicable" : met(closing.contactsCheckedOn !== null);
}

/** The quality criteria of a closing, in the playbook's order. Source: playbook, "Notes checklist". */
export function checklist(closing: Closing, edition: Edition = "en"): readonly Criterion[] {
  // The queue decides only what the Assignment request waits for, which no criterion asks.
  const all = closingSteps(closing, { queue: null });
  const steps = new Map(all.map((step) => [step.id, step.status]));
  const isHeld = all.some(({ id, on }) => id === "discussion" && on !== null);
  const isDone = (id: StepId) => steps.get(id) === "done";
  const onlyIn = (variant: Closing["variant"], status: CriterionStatus) => (closing.variant === variant ? status : "notApplicable");
  const set = closing.nextActionDateSet;

  const statuses: Record<CriterionId, CriterionStatus> = {
    I1: onlyIn("enablement", met(closing.motion === "rfa")),
    I2: onlyIn("enablement", met(milestoneReasons(closing).length === 0)),
    I3: contactsStatus(closing),
    ...accountTeamStatuses(closing, isDone),
    O3: met(isDone("discussion")),
    // An email before the discussion is none that follows from its answer.
    O4: allGoOn(closing) ? "notApplicable" : met(isHeld && isDone("customerEmail") && isDone("notes")),
    O5: met(set !== null && isNextActionDate(set.date, set.on)),
    O6: met(closing.queueRequested !== null),
    O7: met(closing.unassignedOn !== null),
    O8: met(isDone("faqReview")),
    O9: met(isDone("task")),
    O10: onlyIn("enablement", met(closing.serviceStatus !== null)),
  };
  return CRITERION_IDS.map((id) => ({ id, status: statuses[id], how: BY_HAND.has(id) ? "byHand" : "bySystem", noteType: noteTypeOf(id, edition) }));
}
