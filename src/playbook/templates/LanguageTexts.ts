import type { WorkloadCode } from "../workloads";

/** What a language says in every email to a customer or an account team. A text left out does not compile. */
export interface LanguageTexts {
  readonly customer: CustomerTexts;
  readonly accountTeam: AccountTeamTexts;
  /** Workloads that are no product names, and so are translated for a customer. */
  readonly workloadNames: Readonly<Record<Extract<WorkloadCode, "IDSEC" | "CORE">, string>>;
}

/** Source: playbook, "Steps" 3: what was completed, that the engagement ends, how to ask for assistance again, adoption resources. */
export interface CustomerTexts {
  readonly subject: string;
  readonly greetingNamed: string;
  readonly greetingUnnamed: string;
  /** Leads to the list of workloads. */
  readonly enabled: string;
  readonly migrated: string;
  readonly customerName: string;
  readonly tenantName: string;
  readonly tenantId: string;
  readonly milestoneReached: string;
  readonly milestoneNotReached: string;
  readonly noBlockers: string;
  readonly end: string;
  /** Leads to the link to the RFA. */
  readonly rfa: string;
  readonly rfaLink: string;
  /** Leads to the links to the adoption resources. */
  readonly resources: string;
  readonly adoption: string;
  readonly documentation: string;
  readonly fastTrack: string;
  readonly signOff: string;
}

/** Source: playbook, "Steps" 1: the ATU template must ask for the review and for support, and say that the FM disengages after it. */
export interface AccountTeamTexts {
  readonly subject: string;
  readonly greetingNamed: string;
  readonly greetingUnnamed: string;
  readonly enabled: string;
  readonly migrated: string;
  readonly customerName: string;
  readonly tenantName: string;
  readonly tenantId: string;
  readonly workloads: string;
  readonly seats: string;
  readonly activeUsers: string;
  readonly milestone: string;
  readonly milestoneReached: string;
  readonly milestoneNotReached: string;
  readonly noBlockers: string;
  readonly nextActionDate: string;
  readonly nextActionDateSet: string;
  /** That it will be: this email is the first step, and the date is set in the fifth. */
  readonly nextActionDateNotSet: string;
  readonly queue: string;
  /** The review with the customer, and that the FM disengages after it. */
  readonly review: string;
  readonly support: string;
  /** Leads to the link to the RFA. */
  readonly rfa: string;
  readonly rfaLink: string;
  readonly signOff: string;
}
