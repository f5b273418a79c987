import type { Closing } from "../engagement/Closing";
import { checklist, NOTE_TYPES, noteTypeOf, type Criterion, type CriterionId, type Edition, type NoteType } from "./checklist";
import type { NoteStatement } from "./NoteStatement";
import { noteStatements } from "./noteStatements";

/** A criterion as a reviewer looks at it: what the notes say to it, and whether that is enough. */
export interface CriterionReview extends Criterion {
  readonly statements: readonly { readonly type: NoteType; readonly statement: NoteStatement }[];
  /**
   * satisfied: the record meets it and a note says so. insufficient: a note speaks of it, but not all that it asks for is
   * done. missing: no note says anything. notApplicable: it does not ask anything of this closing.
   */
  readonly verdict: "satisfied" | "insufficient" | "missing" | "notApplicable";
}

/** Each quality criterion beside the statements of the notes that answer it, in the playbook's order. Source: playbook, "Notes checklist". */
export function reviewNotes(closing: Closing, edition: Edition = "en"): readonly CriterionReview[] {
  const said = NOTE_TYPES.flatMap((type) => noteStatements(type, closing, edition).map((statement) => ({ type, statement })));
  return checklist(closing, edition).map((criterion) => {
    const statements = said.filter(({ type, statement }) => statement.criteria.includes(criterion.id) && isItsNote(criterion.id, type, edition));
    return { ...criterion, statements, verdict: verdictOf(criterion, statements.length) };
  });
}

function isItsNote(id: CriterionId, type: NoteType, edition: Edition): boolean {
  // O3 asks in one note for the outcome; whether onboarding is complete stands in the technical one beside its figures.
  const asked = noteTypeOf(id, edition);
  return asked === null || asked === type || id === "O3";
}

function verdictOf({ status }: Criterion, statements: number): CriterionReview["verdict"] {
  if (status === "notApplicable") return "notApplicable";
  if (statements === 0) return "missing";
  return status === "met" ? "satisfied" : "insufficient";
}
