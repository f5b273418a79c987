import type { WorkloadCode } from "../../playbook/workloads";
import type { LanguageCode } from "../language/LanguageCode";
import type { IsoDate } from "../engagement/IsoDate";
import type { NoteType } from "./checklist";
import type { NextActionKey, NextActionParams } from "./nextAction";
import type { StatementKey, StatementParams } from "./NoteStatement";

type Codes = { readonly codes: readonly WorkloadCode[] };

/** The executive summary's first sentence. */
export interface SummaryParams {
  readonly notComplete: Codes;
  readonly partlyComplete: { readonly complete: readonly WorkloadCode[]; readonly open: readonly WorkloadCode[] };
  readonly complete: Codes;
  readonly closed: Codes;
}

/** What stands before a value, without its colon. */
export type NoteLabel = "customer" | "tenantName" | "tenantId" | "date" | "overallStatus" | "nextAction" | "nextActionDate" | "owner";

/** The sentences of a note in one language. They are plain text; what they are given is on one line already. */
export interface NoteWords {
  readonly language: LanguageCode;
  readonly execSummaryTitle: string;
  readonly titles: Readonly<Record<NoteType, string>>;
  readonly labels: Readonly<Record<NoteLabel, string>>;
  /** Between a label and its value. */
  readonly colon: string;
  readonly owners: Readonly<Record<"fm" | "assignmentTeam" | "customer", string>>;
  day(date: IsoDate): string;
  readonly summary: { readonly [K in keyof SummaryParams]: (params: SummaryParams[K]) => string };
  readonly statements: { readonly [K in StatementKey]: (params: StatementParams[K]) => string };
  readonly nextActions: { readonly [K in NextActionKey]: (params: NextActionParams[K]) => string };
}
