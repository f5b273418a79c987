import type { Closing, WorkloadDates } from "./Closing";
import type { ActionResult, RefusalReason } from "./ClosingAction";
import type { StepId } from "./Step";

export type UndoableStep = Exclude<StepId, "milestone">;

/** The steps that each workload has for itself. */
export type EachWorkloadStep = "accountTeamEmail" | "discussion" | "customerEmail" | "task" | "notes";

/** Where the day of each of them stands in a workload. */
export const DAY_OF_WORKLOAD: Readonly<Record<EachWorkloadStep, keyof WorkloadDates>> = {
  accountTeamEmail: "accountTeamEmailedOn",
  discussion: "discussionHeldOn",
  customerEmail: "customerEmailedOn",
  task: "taskMarkedOn",
  notes: "ftopNotesUpdatedOn",
};

const FIELD_OF_CLOSING = {
  faqReview: "faqReviewedOn",
  nextActionDate: "nextActionDateSet",
  assignmentRequest: "queueRequested",
  queueConfirmed: "queueConfirmedOn",
  unassign: "unassignedOn",
  serviceStatus: "serviceStatus",
} as const satisfies Record<Exclude<UndoableStep, EachWorkloadStep>, keyof Closing>;

const refused = (reason: RefusalReason): ActionResult => ({ ok: false, reasons: [reason] });

export function isEachWorkload(step: StepId): step is EachWorkloadStep {
  return step in DAY_OF_WORKLOAD;
}

function undoEachWorkload(closing: Closing, step: EachWorkloadStep): ActionResult {
  const field = DAY_OF_WORKLOAD[step];
  if (closing.workloads.every((workload) => workload[field] === null)) return refused({ code: "nothingToUndo" });
  const answer = step === "discussion" ? { customerAnswer: null } : {};
  return { ok: true, closing: { ...closing, workloads: closing.workloads.map((workload) => ({ ...workload, ...answer, [field]: null })) } };
}

/** The record without what a step has recorded, for every workload; refused where a later step rests on it. */
export function undoStep(closing: Closing, step: UndoableStep): ActionResult {
  if (isEachWorkload(step)) return undoEachWorkload(closing, step);
  const field = FIELD_OF_CLOSING[step];
  if (closing[field] === null) return refused({ code: "nothingToUndo" });
  if (step === "assignmentRequest" && closing.queueConfirmedOn !== null) return refused({ code: "queueConfirmed" });
  if (step === "queueConfirmed" && closing.unassignedOn !== null) return refused({ code: "unassigned" });
  return { ok: true, closing: { ...closing, [field]: null } };
}
