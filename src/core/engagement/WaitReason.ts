import type { Queue } from "../../playbook/queues";
import type { TaskNumber } from "../../playbook/tasks";
import type { WorkloadCode } from "../../playbook/workloads";
import type { AccountTeam } from "./Closing";
import type { MilestoneFigure } from "./milestone";

type Codes = { readonly codes: readonly WorkloadCode[] };

/** What a step waits for, or why an email is not advisable: a code and what its sentence needs. codes: the workloads meant. */
export type WaitReason =
  | { readonly code: "workloadsUnknown" }
  | ({ readonly code: "figuresMissing"; readonly missing: readonly MilestoneFigure[] } & Codes)
  | ({ readonly code: "milestoneNotReached"; readonly needed: number; readonly activeUsers: number; readonly seats: number } & Codes)
  /** The FM says that their onboarding goes on, or a migration has not been said to be complete. */
  | ({ readonly code: "workloadsOpen" } & Codes)
  | { readonly code: "accountTeamNotSaid" }
  /** Nobody to write to: the FAQ is reviewed instead. */
  | { readonly code: "accountTeamUnknown"; readonly accountTeam: Exclude<AccountTeam, "known"> }
  | ({ readonly code: "accountTeamNotEmailed" } & Codes)
  | { readonly code: "faqNotReviewed" }
  | { readonly code: "nextStepsMissing" }
  | ({ readonly code: "discussionNotHeld" } & Codes)
  /** The customer goes on with another workload, for which an RFA is shown instead of a closing email. codes: those. */
  | ({ readonly code: "anotherWorkload" } & Codes)
  | { readonly code: "rfaNotDemoed" }
  | ({ readonly code: "customerNotEmailed" } & Codes)
  | ({ readonly code: "taskNotMarked"; readonly task: TaskNumber } & Codes)
  | { readonly code: "regionUnknown" }
  | { readonly code: "queueNotRequested" }
  | { readonly code: "queueNotConfirmed"; readonly queue: Queue };

export type WaitCode = WaitReason["code"];
