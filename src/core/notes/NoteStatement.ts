import type { Queue } from "../../playbook/queues";
import type { TaskNumber } from "../../playbook/tasks";
import type { WorkloadCode } from "../../playbook/workloads";
import type { ServiceStatus } from "../engagement/Closing";
import type { IsoDate } from "../engagement/IsoDate";
import type { CriterionId } from "./checklist";

type Codes = { readonly codes: readonly WorkloadCode[] };
/** The workloads that the customer said so of; empty where it is all that were discussed. */
type Of = { readonly of: readonly WorkloadCode[] };
type On = { readonly on: IsoDate };
type Figures = Codes & { readonly seats: number; readonly activeUsers: number; readonly needed: number; readonly readOn: IsoDate | null };
type Said = { readonly text: string };

/** What each statement of a note says, by its key. Texts are the FM's own words on one line, never blank. */
export interface StatementParams {
  readonly motionRfa: On;
  readonly motionOther: On;
  readonly milestoneReached: Figures;
  readonly milestoneNotReached: Figures;
  readonly noBlockersConfirmed: Codes;
  readonly migrationComplete: Codes & On;
  readonly heldOpen: Codes;
  readonly contactsChecked: On;
  readonly accountTeamEmailed: Codes & On;
  readonly accountTeamUnknown: Record<never, never>;
  readonly accountNotManaged: Record<never, never>;
  readonly accountTeamUnknownAndNotManaged: Record<never, never>;
  readonly faqReviewed: On;
  readonly noConcerns: Record<never, never>;
  readonly concerns: Said;
  readonly nextSteps: Said;
  readonly discussionHeld: Codes & On;
  readonly activitiesReviewed: Said;
  readonly engagementComplete: Codes;
  /** codes: the workloads that the customer is ready for. */
  readonly readyForAnother: Codes & Of;
  readonly rfaDemoed: Of;
  readonly customerEmailed: Codes & On;
  readonly taskMarked: Codes & On & { readonly task: TaskNumber };
  readonly nextActionDateSet: { readonly date: IsoDate };
  readonly queueRequested: On & { readonly queue: Queue };
  readonly queueConfirmed: On & { readonly queue: Queue };
  readonly unassigned: On;
  readonly serviceStatusSet: { readonly status: ServiceStatus };
}

export type StatementKey = keyof StatementParams;

/** One sentence of a note, as data: what it says and the criteria that ask for it. */
export type NoteStatement = {
  [K in StatementKey]: {
    readonly key: K;
    readonly params: StatementParams[K];
    /** One or more, in the playbook's order. */
    readonly criteria: readonly CriterionId[];
  };
}[StatementKey];
