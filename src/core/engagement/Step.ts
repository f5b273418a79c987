import type { Queue } from "../../playbook/queues";
import type { WorkloadCode } from "../../playbook/workloads";
import type { IsoDate } from "./IsoDate";
import type { WaitReason } from "./WaitReason";

/** The steps of a closing in the playbook's order. Source: playbook, "Steps", "FAQ" and "Variants". */
export const STEP_IDS = [
  "milestone",
  "accountTeamEmail",
  "faqReview",
  "discussion",
  "customerEmail",
  "task",
  "notes",
  "nextActionDate",
  "assignmentRequest",
  "queueConfirmed",
  "unassign",
  "serviceStatus",
] as const;

export type StepId = (typeof STEP_IDS)[number];

export type StepStatus = "done" | "ready" | "waiting" | "notNeeded";

export interface Step {
  readonly id: StepId;
  readonly status: StepStatus;
  /** Filled exactly where the step is waiting. */
  readonly waitsFor: readonly WaitReason[];
  /** The workloads that the step is done for, or is still to be done for. */
  readonly codes: readonly WorkloadCode[];
  /**
   * The day it was (last) done; null: not done, or the record holds no day for it. A discussion that was held has its day also
   * while the RFA form is still to be demoed, for which the step stays ready.
   */
  readonly on: IsoDate | null;
}

/** What the steps depend on beside the record. */
export interface ClosingContext {
  /** The queue of the tenant's region; null: the region must be asked for. */
  readonly queue: Queue | null;
}
