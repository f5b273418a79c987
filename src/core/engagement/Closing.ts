import type { Queue } from "../../playbook/queues";
import type { WorkloadCode } from "../../playbook/workloads";
import { tenantKey } from "../tenant/Tenant";
import type { Tenant } from "../tenant/Tenant";
import type { ClosingEvent } from "./ClosingEvent";
import type { IsoDate } from "./IsoDate";

/** Raised when the shape of a stored record changes; readClosing upgrades what is older. */
export const CLOSING_VERSION = 4;

export const VARIANTS = ["enablement", "migration"] as const;
export type Variant = (typeof VARIANTS)[number];

/** "known" is also an account that is managed; the other three take the FAQ path. Source: playbook, O1 and O2. */
export const ACCOUNT_TEAMS = ["known", "unknown", "notManaged", "unknownAndNotManaged"] as const;
export type AccountTeam = (typeof ACCOUNT_TEAMS)[number];

/** The motion (initiative) of the customer in FTOP. An enablement is of RFA; a migration's is not restricted. Source: playbook, "Variants" and I1. */
export const MOTIONS = ["rfa", "other"] as const;
export type Motion = (typeof MOTIONS)[number];

/** Source: playbook, "How a note is written". */
export const OVERALL_STATUSES = ["Active", "Blocked", "Paused"] as const;
export type OverallStatus = (typeof OVERALL_STATUSES)[number];

/** Source: playbook, O10. */
export const SERVICE_STATUSES = ["Adoption", "Migration"] as const;
export type ServiceStatus = (typeof SERVICE_STATUSES)[number];

/** The steps that the playbook asks for each workload of an RFA: 1 to 4, and the notes. null: not done. */
export interface WorkloadDates {
  readonly accountTeamEmailedOn: IsoDate | null;
  readonly discussionHeldOn: IsoDate | null;
  readonly customerEmailedOn: IsoDate | null;
  readonly taskMarkedOn: IsoDate | null;
  readonly ftopNotesUpdatedOn: IsoDate | null;
}

/** What the customer answered in a discussion. */
export type CustomerAnswer =
  | { readonly anotherWorkload: "no" }
  /** Which ones, at least one; and whether filling in the RFA form was demoed in the meeting. */
  | { readonly anotherWorkload: "yes"; readonly which: readonly WorkloadCode[]; readonly rfaDemoed: boolean };

/** One workload of the engagement. */
export interface WorkloadClosing extends WorkloadDates {
  readonly code: WorkloadCode;
  /** What the FM said: complete since this day. A migration is complete by this alone; an enablement by its milestone. */
  readonly completedOn: IsoDate | null;
  /** What the FM said: its onboarding goes on, whatever the figures are. Never together with completedOn. */
  readonly heldOpen: boolean;
  /** Active users of this workload per LYNX; null: the tenant's figure stands for it. */
  readonly activeUsers: number | null;
  readonly activeUsersReadOn: IsoDate | null;
  /** The customer confirmed that no technical blocker prevents the deployment of this workload. */
  readonly noBlockersConfirmed: boolean;
  /** In the discussion held for this workload, for each has its own; filled exactly where discussionHeldOn is. */
  readonly customerAnswer: CustomerAnswer | null;
}

export const ADDRESSEES = ["customerContacts", "accountTeamAddresses"] as const;
/** Whose addresses. */
export type Addressees = (typeof ADDRESSEES)[number];

/** By when and by whom the FM says that the next action is done. Of day and owner one at least is said. */
export interface NextActionPlan {
  /** The action it was said of, see nextActionId: once another one is next, nothing has been said of that. */
  readonly action: string;
  readonly by: IsoDate | null;
  readonly owner: string | null;
}

/**
 * The record of one tenant's closing: what the FM and the add-in have said and done, each with its day.
 *
 * It is plain data that is stored as it is. It changes only through recordAction, which keeps what the playbook forbids
 * out of it and dates every change; readClosing lets nothing else in. null is "not said" or "not done".
 */
export interface Closing {
  readonly version: typeof CLOSING_VERSION;
  /** See core/tenant/Tenant. */
  readonly tenantKey: string;
  readonly variant: Variant;
  readonly overallStatus: OverallStatus;
  /** Each code once. Empty: not known. */
  readonly workloads: readonly WorkloadClosing[];
  /** Total seats of the tenant, 1 or more. */
  readonly seats: number | null;
  /** Active users per LYNX, for every workload that has no figure of its own. */
  readonly activeUsers: number | null;
  readonly activeUsersReadOn: IsoDate | null;
  /** The customer's confirmation, for every workload. */
  readonly noBlockersConfirmed: boolean;
  readonly accountTeam: AccountTeam | null;
  /** I1: the motion as it was seen in FTOP; filled exactly where motionCheckedOn is. */
  readonly motion: Motion | null;
  readonly motionCheckedOn: IsoDate | null;
  /** I3: the account team was seen in FTOP Contacts to be identified and current. */
  readonly contactsCheckedOn: IsoDate | null;
  /** Whom the FM writes to, as last said in this closing: the directory has them too. null: not said here. */
  readonly customerContacts: readonly string[] | null;
  readonly accountTeamAddresses: readonly string[] | null;
  /** What the FM plans for the next action. */
  readonly nextActionPlan: NextActionPlan | null;
  /** The date set in FTOP, and the day it was set on. */
  readonly nextActionDateSet: { readonly date: IsoDate; readonly on: IsoDate } | null;
  readonly queueRequested: { readonly queue: Queue; readonly on: IsoDate } | null;
  /** The tenant was seen in the queue; never without queueRequested, nor before it. */
  readonly queueConfirmedOn: IsoDate | null;
  /** Never without queueConfirmedOn, nor before it. */
  readonly unassignedOn: IsoDate | null;
  /** Enablement only. */
  readonly serviceStatus: ServiceStatus | null;
  readonly faqReviewedOn: IsoDate | null;
  /** Completed activities that the discussion went through, the FM's own words; blank: not said. */
  readonly activitiesReviewed: string;
  /** Unusual scenarios and concerns, the FM's own words; blank: none. */
  readonly concerns: string;
  /** What follows from them, the FM's own words. */
  readonly nextSteps: string;
  /** What happened, in the order it was recorded; nothing is ever taken out. See recordAction. */
  readonly history: readonly ClosingEvent[];
}

export type ClosingStart = Partial<Pick<Closing, "variant" | "seats" | "activeUsers" | "activeUsersReadOn" | "accountTeam">> & {
  readonly workloads?: readonly WorkloadCode[];
};

export function newWorkloadClosing(code: WorkloadCode): WorkloadClosing {
  return {
    code,
    completedOn: null,
    heldOpen: false,
    activeUsers: null,
    activeUsersReadOn: null,
    noBlockersConfirmed: false,
    customerAnswer: null,
    accountTeamEmailedOn: null,
    discussionHeldOn: null,
    customerEmailedOn: null,
    taskMarkedOn: null,
    ftopNotesUpdatedOn: null,
  };
}

/** The record of a tenant nobody has begun to close. */
export function newClosing(key: string, start: ClosingStart = {}): Closing {
  if (key.trim() === "") throw new RangeError("A closing needs the key of its tenant.");
  return {
    version: CLOSING_VERSION,
    tenantKey: key,
    variant: start.variant ?? "enablement",
    overallStatus: "Active",
    workloads: [...new Set(start.workloads ?? [])].map(newWorkloadClosing),
    seats: start.seats ?? null,
    activeUsers: start.activeUsers ?? null,
    activeUsersReadOn: start.activeUsersReadOn ?? null,
    noBlockersConfirmed: false,
    accountTeam: start.accountTeam ?? null,
    motion: null,
    motionCheckedOn: null,
    contactsCheckedOn: null,
    customerContacts: null,
    accountTeamAddresses: null,
    nextActionPlan: null,
    nextActionDateSet: null,
    queueRequested: null,
    queueConfirmedOn: null,
    unassignedOn: null,
    serviceStatus: null,
    faqReviewedOn: null,
    activitiesReviewed: "",
    concerns: "",
    nextSteps: "",
    history: [],
  };
}

/**
 * The first record of a tenant, from what the directory says of it.
 *
 * An address in the directory's account team is an account team that is known; no address says nothing.
 */
export function newClosingOf(tenant: Tenant, variant: Variant = "enablement"): Closing {
  const whole = (value: number | null, least: number) => (value !== null && Number.isSafeInteger(value) && value >= least ? value : null);
  return newClosing(tenantKey(tenant), {
    variant,
    workloads: tenant.workloads,
    seats: whole(tenant.seats, 1),
    activeUsers: whole(tenant.activeUsers, 0),
    accountTeam: tenant.accountTeam.length > 0 ? "known" : null,
  });
}
