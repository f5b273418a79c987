import type { LanguageCode } from "../language/LanguageCode";
import type { WorkloadCode } from "../../playbook/workloads";
import type { Queue } from "../../playbook/queues";

/** The three emails of the playbook: to the account team, to the customer, to the Assignment team. */
export type TemplateKind = "accountTeam" | "customer" | "assignment";

export const TEMPLATE_KINDS: readonly TemplateKind[] = ["customer", "accountTeam", "assignment"];

/** Everything a closing email can say. A fact that is null or blank is missing: it is asked for, never left out by accident. */
export interface Facts {
  readonly customerName: string | null;
  /** Lower-case GUID. */
  readonly tenantId: string | null;
  /** contoso.onmicrosoft.com */
  readonly tenantName: string | null;
  readonly workloads: readonly WorkloadCode[];
  readonly seats: number | null;
  readonly activeUsers: number | null;
  /** The customer confirmed that no technical blocker prevents deployment: stands in for the milestone's figures. */
  readonly noBlockersConfirmed: boolean;
  readonly variant: "enablement" | "migration";
  readonly queue: Queue | null;
  /** ISO 8601 date, 2027-12-31; written in the reader's language. The recorded one where one is set, else the one to be set. */
  readonly nextActionDate: string | null;
  /** The record says that it is set in FTOP. Where it does not, no email may say so. */
  readonly nextActionDateSet: boolean;
  readonly fmName: string | null;
  /** Name of the person greeted, where known; null greets without a name. Never asked for. */
  readonly recipientName: string | null;
  readonly rfaLink: string | null;
}

export type FactName = keyof Facts;

/** An email ready to be put in place: the same words as HTML (plain tags, for Outlook's Word engine) and as text. */
export interface Email {
  readonly kind: TemplateKind;
  readonly language: LanguageCode;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export type FillResult =
  | { readonly filled: true; readonly email: Email }
  | { readonly filled: false; readonly missing: readonly FactName[] };
