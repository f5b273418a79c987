import type { WorkloadCode } from "../../playbook/workloads";
import type { FactName } from "./Email";

/**
 * What a template's text may name in {{braces}}. A fact is written in the reader's language: numbers grouped, dates long,
 * `workloads` as names in a row, `workloadsWithCodes` with the playbook's codes, `needed` the active users the milestone asks for.
 */
export const PLACEHOLDERS = [
  "customerName",
  "tenantId",
  "tenantName",
  "workloads",
  "workloadsWithCodes",
  "seats",
  "activeUsers",
  "needed",
  "queue",
  "nextActionDate",
  "fmName",
  "recipientName",
  "rfaLink",
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** A fact's name: true where the fact is known. */
export type KnownFact = Exclude<FactName, "variant" | "noBlockersConfirmed" | "nextActionDateSet" | "workloads">;

/**
 * When a block or a row stays in the email.
 *
 * `figures`, `milestoneReached`, `milestoneNotReached` and `noBlockers` are false in the migration variant, which has no milestone.
 * One of the last three holds in a filled enablement email: reached figures speak for themselves, else the customer's
 * confirmation stands in for them, else the figures are said as they are.
 *
 * One of `nextActionDateSet` and `nextActionDateNotSet` always holds, whether or not the date is known.
 */
export type Condition =
  | KnownFact
  | "enablement"
  | "migration"
  | "figures"
  | "milestoneReached"
  | "milestoneNotReached"
  | "noBlockers"
  | "nextActionDateSet"
  | "nextActionDateNotSet";

/** One condition, or several that must all hold. */
export type When = Condition | readonly Condition[];

/** One line of a table: a label, and a value that may name facts. */
export interface FactRow {
  readonly label: string;
  readonly value: string;
  readonly when?: When;
}

export interface TemplateLink {
  readonly label: string;
  /** An address, or a placeholder that stands for one. Becomes a link only if it is https. */
  readonly url: string;
}

/** A piece of an email. In `text` a line break is a line break and an empty line a new paragraph. Blocks whose `when` is false are left out. */
export type Block = { readonly when?: When } & (
  | { readonly kind: "paragraph"; readonly text: string }
  /** The greeting, with and without a name: the one place that may name `recipientName` without asking for it in `when`. */
  | { readonly kind: "greeting"; readonly named: string; readonly unnamed: string }
  /** The workloads as a list, one a line. */
  | { readonly kind: "workloads" }
  | { readonly kind: "facts"; readonly rows: readonly FactRow[] }
  | ({ readonly kind: "link" } & TemplateLink)
  /** Links as a list. An address that an earlier link of the same email has is not said twice. */
  | { readonly kind: "links"; readonly links: readonly TemplateLink[] }
);

/** An email as the playbook or a team words it: plain text with {{placeholders}}, never markup. */
export interface EmailTemplate {
  readonly subject: string;
  readonly blocks: readonly Block[];
  /** Names of workloads in the reader's language, where they are not product names. */
  readonly workloadNames?: Partial<Readonly<Record<WorkloadCode, string>>>;
}
