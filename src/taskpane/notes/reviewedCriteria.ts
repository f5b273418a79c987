import type { Closing } from "../../core/engagement/Closing";
import type { NoteType } from "../../core/notes/checklist";
import { judgedByText, type EditedNote } from "../../core/notes/editedNote";
import { leadOf, missingParts, type Lead, type MissingPart, type NotDone } from "../../core/notes/missingParts";
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

/**
 * Each criterion as it is shown: what the notes say in their words, as the FM edited them, and what is missing in the reader's.
 *
 * @param edited  the notes that the FM edited
 */
export function reviewedCriteria(closing: Closing, words: NoteWords, edited: Readonly<Partial<Record<NoteType, EditedNote>>>, reader: Reader): readonly ShownCriterion[] {
  const reviews = reviewNotes(closing);
  return judgedByText(reviews, edited, words).map((review, at) => {
    // What the record lacks; what the text lacks of it is said at the statement.
    const parts = missingParts(reviews[at] ?? review, closing);
    const lead = leadOf(parts, closing.variant);
    return {
      id: review.id,
      verdict: review.verdict,
      statements: review.statements.map(({ type, text, standing }) => ({ type, text, standing })),
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
