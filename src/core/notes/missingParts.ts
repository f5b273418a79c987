import type { Closing, Variant } from "../engagement/Closing";
import { milestoneReasons } from "../engagement/completion";
import type { StepId } from "../engagement/Step";
import { closingStep, faqReasons, followUpReasons } from "../engagement/steps";
import type { WaitReason } from "../engagement/WaitReason";
import { TASKS } from "../../playbook/tasks";
import type { WorkloadCode } from "../../playbook/workloads";
import type { TemplateKind } from "../templates/Email";
import type { CriterionId } from "./checklist";
import type { CriterionReview } from "./reviewNotes";

/** What is ready to be done and has not been, where no step waits for it. */
export type NotDone = "motionNotChecked" | "motionNotRfa" | "contactsNotChecked" | "notesNotUpdated" | "nextActionDateNotSet" | "notUnassigned" | "serviceStatusNotSet";

/** One thing that a criterion lacks: a code and what its sentence needs. */
export type MissingPart = WaitReason | { readonly code: NotDone };

/** Where in the pane the FM does what is missing. */
export type Lead =
  /** field: the very one, where the step has several; where it is not on screen the step is. */
  | { readonly to: "step"; readonly step: StepId; readonly field?: string }
  /** In the record, which an FM folds away. */
  | { readonly to: "record"; readonly field: string }
  | { readonly to: "email"; readonly kind: TemplateKind }
  | { readonly to: "tick"; readonly criterion: "I1" | "I3" };

/**
 * What the record lacks for a criterion, in the order in which it is to be done; empty where the criterion is satisfied or
 * does not apply, and filled wherever it is not. Source: playbook, "Notes checklist" and "Steps".
 */
export function missingParts({ id, verdict, status }: Pick<CriterionReview, "id" | "verdict" | "status">, closing: Closing): readonly MissingPart[] {
  if (verdict === "satisfied" || verdict === "notApplicable") return [];
  // The tenant's figures reach the milestone, but a note names workloads, and none is known.
  if (status === "met") return [{ code: "workloadsUnknown" }];
  return distinct(lacking(id, closing));
}

function lacking(id: CriterionId, closing: Closing): readonly MissingPart[] {
  switch (id) {
    case "I1":
      return [{ code: closing.motion === "other" ? "motionNotRfa" : "motionNotChecked" }];
    case "I2":
      return milestoneReasons(closing);
    case "I3":
      return [{ code: "contactsNotChecked" }];
    case "I4":
    case "O1":
      if (closing.accountTeam === null) return [{ code: "accountTeamNotSaid" }];
      return waitsOr("accountTeamEmail", closing, (codes) => ({ code: "accountTeamNotEmailed", codes }));
    case "O2":
      return closing.accountTeam === null ? [{ code: "accountTeamNotSaid" }] : faqReasons(closing);
    case "O3":
      return outcomeParts(closing);
    case "O4":
      return statusParts(closing);
    case "O5":
      // A date that was set, but is not the playbook's, is set anew.
      return closing.nextActionDateSet === null ? waitsOr("nextActionDate", closing, () => ({ code: "nextActionDateNotSet" })) : [{ code: "nextActionDateNotSet" }];
    case "O6":
      return waitsOr("assignmentRequest", closing, () => ({ code: "queueNotRequested" }));
    case "O7":
      return waitsOr("unassign", closing, () => ({ code: "notUnassigned" }));
    case "O8":
      return faqReasons(closing);
    case "O9":
      return waitsOr("task", closing, (codes) => ({ code: "taskNotMarked", task: TASKS[closing.variant].number, codes }));
    case "O10":
      return waitsOr("serviceStatus", closing, () => ({ code: "serviceStatusNotSet" }));
  }
}

/** What a step waits for, else that it has not been done; nothing where it has. */
function waitsOr(id: StepId, closing: Closing, notDone: (codes: readonly WorkloadCode[]) => MissingPart): readonly MissingPart[] {
  const step = closingStep(id, closing, { queue: null });
  if (step.status === "done" || step.status === "notNeeded") return [];
  // The region is asked for when the request is written.
  const waits = step.waitsFor.filter(({ code }) => code !== "regionUnknown");
  return waits.length > 0 ? waits : [notDone(step.codes)];
}

function outcomeParts(closing: Closing): readonly MissingPart[] {
  const step = closingStep("discussion", closing, { queue: null });
  return step.waitsFor.length > 0 ? step.waitsFor : followUpReasons(closing).filter(({ code }) => code === "discussionNotHeld" || code === "rfaNotDemoed");
}

/** The customer's answer, the email that follows from it, and the notes. */
function statusParts(closing: Closing): readonly MissingPart[] {
  const parts = [...waitsOr("customerEmail", closing, (codes) => ({ code: "customerNotEmailed", codes })), ...waitsOr("notes", closing, () => ({ code: "notesNotUpdated" }))];
  const discussion = closingStep("discussion", closing, { queue: null });
  const asked = discussion.on !== null || parts.some(({ code }) => code === "discussionNotHeld");
  return asked ? parts : [{ code: "discussionNotHeld", codes: discussion.codes }, ...parts];
}

function distinct(parts: readonly MissingPart[]): readonly MissingPart[] {
  const told = new Set<string>();
  return parts.filter((part) => {
    const key = JSON.stringify(part);
    return told.has(key) ? false : told.add(key);
  });
}

const AT: Readonly<Record<MissingPart["code"], Lead | null>> = {
  workloadsUnknown: { to: "step", step: "milestone", field: "workloads" },
  figuresMissing: { to: "step", step: "milestone", field: "activeUsers" },
  milestoneNotReached: { to: "step", step: "milestone", field: "activeUsers" },
  workloadsOpen: { to: "step", step: "milestone", field: "workloads" },
  accountTeamNotSaid: { to: "step", step: "accountTeamEmail" },
  accountTeamUnknown: { to: "step", step: "faqReview" },
  accountTeamNotEmailed: { to: "email", kind: "accountTeam" },
  faqNotReviewed: { to: "step", step: "faqReview" },
  nextStepsMissing: { to: "step", step: "faqReview", field: "nextSteps" },
  discussionNotHeld: { to: "step", step: "discussion" },
  anotherWorkload: { to: "step", step: "discussion" },
  rfaNotDemoed: { to: "step", step: "discussion", field: "rfaDemoed" },
  customerNotEmailed: { to: "email", kind: "customer" },
  taskNotMarked: { to: "step", step: "task" },
  // It is asked for at the tenant's name, above the closing.
  regionUnknown: null,
  queueNotRequested: { to: "email", kind: "assignment" },
  queueNotConfirmed: { to: "step", step: "queueConfirmed" },
  motionNotRfa: { to: "record", field: "motion" },
  motionNotChecked: { to: "tick", criterion: "I1" },
  contactsNotChecked: { to: "tick", criterion: "I3" },
  notesNotUpdated: { to: "step", step: "notes" },
  nextActionDateNotSet: { to: "step", step: "nextActionDate" },
  notUnassigned: { to: "step", step: "unassign" },
  serviceStatusNotSet: { to: "step", step: "serviceStatus" },
};

/** Where the first of the parts is done that has a place in the pane; null: none has. */
export function leadOf(parts: readonly MissingPart[], variant: Variant): Lead | null {
  return parts.map((part) => placeOf(part, variant)).find((lead) => lead !== null) ?? null;
}

function placeOf(part: MissingPart, variant: Variant): Lead | null {
  switch (part.code) {
    case "figuresMissing":
      return part.missing.includes("seats") ? { to: "step", step: "milestone", field: "seats" } : AT.figuresMissing;
    case "workloadsUnknown":
      // A migration has no milestone, at which they are said otherwise.
      return variant === "migration" ? { to: "record", field: "workloads" } : AT.workloadsUnknown;
    case "workloadsOpen": {
      const [code] = part.codes;
      if (code === undefined) return AT.workloadsOpen;
      return variant === "migration" ? { to: "step", step: "milestone", field: `migrated ${code}` } : { to: "step", step: "milestone", field: `open ${code}` };
    }
    default:
      return AT[part.code];
  }
}
