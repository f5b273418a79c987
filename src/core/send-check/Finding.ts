import type { Queue } from "../../playbook/queues";
import type { WorkloadCode } from "../../playbook/workloads";

/** A part of the outgoing message that Outlook did not give; "mark" is what the add-in noted beside the item. */
export type UnreadPart = "subject" | "body" | "recipients" | "mark";

/** What an outgoing message should not do, and what its sentence needs. Lists have one entry or more; texts are as they stand in the mail. */
export type Finding =
  | { readonly code: "placeholder"; readonly shown: readonly string[] }
  /** The email closes one tenant's engagement; these people are not of that tenant, Microsoft, the FM's company or a partner. */
  | { readonly code: "otherTenant"; readonly customer: string; readonly people: readonly string[] }
  /** The account-team text goes to these. */
  | { readonly code: "outsideMicrosoft"; readonly people: readonly string[] }
  | { readonly code: "otherQueue"; readonly asked: Queue; readonly right: Queue }
  /** No queue of the tenant's region stands in it any more, by its own name. */
  | { readonly code: "queueNotNamed"; readonly right: Queue }
  | { readonly code: "notToAssignmentTeam"; readonly address: string }
  /** Outlook shows only the beginning of a long line, and the Assignment team is not in it. */
  | { readonly code: "teamNotSeen"; readonly address: string }
  /** The Assignment request goes to these, who are neither of Microsoft, the FM's company nor a partner. */
  | { readonly code: "requestOutside"; readonly people: readonly string[] }
  | { readonly code: "workloadsOpen"; readonly codes: readonly WorkloadCode[] }
  | { readonly code: "milestoneNotReached" }
  /** A closing email that could not be checked as a whole. */
  | { readonly code: "unread"; readonly parts: readonly UnreadPart[] };

export type FindingCode = Finding["code"];

export type Verdict = { readonly allow: true } | { readonly allow: false; readonly findings: readonly Finding[] };
