import type { Closing } from "../engagement/Closing";
import type { NoteType } from "./checklist";
import { execSummaryText, noteText, type NoteFacts } from "./noteText";
import type { NoteWords } from "./NoteWords";

/** What an FM takes to FTOP: one of the two notes that the criteria ask for, or the executive summary of both. */
export type NoteFormat = NoteType | "execSummary";

export const NOTE_FORMATS: readonly NoteFormat[] = ["technicalEnablement", "engagementManagement", "execSummary"];

/** The text of a format, see noteText and execSummaryText. */
export function formatText(format: NoteFormat, closing: Closing, facts: NoteFacts, words: NoteWords): string {
  return format === "execSummary" ? execSummaryText(closing, facts, words) : noteText(format, closing, facts, words);
}
