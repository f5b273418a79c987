import type { Closing } from "../../core/engagement/Closing";
import { leadOf, missingParts, type Lead, type MissingPart, type NotDone } from "../../core/notes/missingParts";
import { statementText } from "../../core/notes/noteText";
import type { NoteWords } from "../../core/notes/NoteWords";
import { reviewNotes } from "../../core/notes/reviewNotes";
import type { NotesReviewMessages } from "../../messages/notesReview/en";
import type { PaneMessages } from "../../messages/pane";
import type { ShownCriterion } from "../views/notes/CriteriaReview";

interface Reader {
  readonly m: PaneMessages;
  readonly n: NotesReviewMessages;
  readonly date: (iso: string) => string;
  readonly task: string;
  /** The email buttons copy, and are called so. */
  readonly copiesOnly: boolean;
}

/** Each criterion as it is shown: what the notes say in their words, what is missing in the reader's. */
export function reviewedCriteria(closing: Closing, words: NoteWords, reader: Reader): readonly ShownCriterion[] {
  return reviewNotes(closing).map((review) => {
    const parts = missingParts(review, closing);
    const lead = leadOf(parts, closing.variant);
    return {
      id: review.id,
      verdict: review.verdict,
      statements: review.statements.map(({ type, statement }) => ({ type, text: statementText(statement, words) })),
      missing: parts.map((part) => partText(part, reader)),
      lead: lead === null ? null : { to: lead, name: leadName(lead, reader) },
    };
  });
}

function partText(part: MissingPart, { m, n, date }: Reader): string {
  return isNotDone(part, n) ? n.notDone[part.code] : m.reason(part, date);
}

function isNotDone(part: MissingPart, n: NotesReviewMessages): part is { readonly code: NotDone } {
  return part.code in n.notDone;
}

function leadName(lead: Lead, { m, n, task, copiesOnly }: Reader): string {
  switch (lead.to) {
    case "step":
      return m.stepTitle(lead.step, task);
    case "email":
      return copiesOnly ? m.copyEmailOf[lead.kind] : { customer: m.customerEmail, accountTeam: m.accountTeamEmail, assignment: m.assignmentRequest }[lead.kind];
    case "record":
      return n.record;
    case "tick":
      return n.tick(lead.criterion);
  }
}
