import type { Queue } from "../../playbook/queues";
import type { WorkloadCode } from "../../playbook/workloads";
import type { AccountTeam, Addressees, Closing, CustomerAnswer, Motion, OverallStatus, ServiceStatus, Variant } from "./Closing";
import type { EmailWritten } from "./ClosingEvent";
import type { IsoDate } from "./IsoDate";
import type { UndoableStep } from "./undoStep";
import type { WaitReason } from "./WaitReason";

/** The workloads an action is for. Left out: see actionTargets; what is recorded names them. */
type ForWorkloads = { readonly codes?: readonly WorkloadCode[] };

/** What is known of the email that the step was done with. Left out: it was said by hand. */
type ByEmail = { readonly written?: EmailWritten };

/** Everything that can be said or done in a closing. The days come from whoever has a clock. */
export type ClosingAction =
  | { readonly type: "setVariant"; readonly variant: Variant }
  | { readonly type: "setOverallStatus"; readonly status: OverallStatus }
  | { readonly type: "setWorkloads"; readonly codes: readonly WorkloadCode[] }
  | { readonly type: "setSeats"; readonly seats: number | null }
  /** code null: the tenant's figure. activeUsers null: the figure is taken back. */
  | { readonly type: "setActiveUsers"; readonly code: WorkloadCode | null; readonly activeUsers: number | null; readonly readOn: IsoDate | null }
  /** code null: for every workload. */
  | { readonly type: "setNoBlockers"; readonly code: WorkloadCode | null; readonly confirmed: boolean }
  /** A day: complete since then; "open": its onboarding goes on; null: nothing said. */
  | { readonly type: "setCompletion"; readonly code: WorkloadCode; readonly completion: IsoDate | "open" | null }
  | { readonly type: "setAccountTeam"; readonly accountTeam: AccountTeam | null }
  /** was: as the directory had them, where taking the change back puts them again. */
  | { readonly type: "setAddresses"; readonly of: Addressees; readonly addresses: readonly string[]; readonly was: readonly string[] }
  /** As it was seen in FTOP that day. */
  | { readonly type: "setMotion"; readonly motion: Motion; readonly on: IsoDate }
  /** I1, which is that the motion is RFA, and I3; on null takes the tick back. */
  | { readonly type: "tick"; readonly criterion: "I1" | "I3"; readonly on: IsoDate | null }
  | ({ readonly type: "emailAccountTeam"; readonly on: IsoDate } & ForWorkloads & ByEmail)
  | ({ readonly type: "emailCustomer"; readonly on: IsoDate } & ForWorkloads & ByEmail)
  | { readonly type: "reviewFaq"; readonly on: IsoDate }
  | { readonly type: "setActivitiesReviewed"; readonly activitiesReviewed: string }
  | { readonly type: "setConcerns"; readonly concerns: string; readonly nextSteps: string }
  | ({ readonly type: "holdDiscussion"; readonly on: IsoDate; readonly answer: CustomerAnswer } & ForWorkloads)
  /** Filling in the RFA form was demoed after all. */
  | ({ readonly type: "demoRfa" } & ForWorkloads)
  | ({ readonly type: "markTask"; readonly on: IsoDate } & ForWorkloads)
  | ({ readonly type: "updateNotes"; readonly on: IsoDate } & ForWorkloads)
  /** See NextActionPlan: both null takes the plan back. */
  | { readonly type: "planNextAction"; readonly action: string; readonly by: IsoDate | null; readonly owner: string | null }
  /** The date set in FTOP is the playbook's for that day. */
  | { readonly type: "setNextActionDate"; readonly on: IsoDate }
  | ({ readonly type: "requestQueue"; readonly queue: Queue; readonly on: IsoDate } & ByEmail)
  | { readonly type: "confirmQueue"; readonly on: IsoDate }
  | { readonly type: "unassign"; readonly on: IsoDate }
  | { readonly type: "setServiceStatus"; readonly status: ServiceStatus }
  /** Takes back what a step has recorded, for every workload. */
  | { readonly type: "undo"; readonly step: UndoableStep };

/** Why an action is refused: what it would have to wait for, or what it would contradict. */
export type RefusalReason =
  | WaitReason
  /** The variant decides which task it was, and what may follow. */
  | { readonly code: "taskMarked" }
  | { readonly code: "serviceStatusSet" }
  /** Steps were recorded for them; taking them off would lose those. */
  | { readonly code: "workloadsHaveSteps"; readonly codes: readonly WorkloadCode[] }
  | { readonly code: "accountTeamEmailed" }
  | { readonly code: "anotherWorkloadNotNamed" }
  /** The customer has not said that another workload follows: there is no RFA to show. */
  | { readonly code: "noAnotherWorkload" }
  | { readonly code: "notInMigration" }
  | { readonly code: "queueRequested" }
  | { readonly code: "queueConfirmed" }
  | { readonly code: "unassigned" }
  /** Earlier than what it follows. */
  | { readonly code: "dateTooEarly"; readonly earliest: IsoDate }
  | { readonly code: "nothingToUndo" };

export type ActionResult =
  | { readonly ok: true; readonly closing: Closing }
  /** One reason or more; the first is the one to show where there is room for one. */
  | { readonly ok: false; readonly reasons: readonly RefusalReason[] };
