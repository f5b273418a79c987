import { oneLine } from "../engagement/oneLine";
import type { NoteType } from "./checklist";
import type { NoteStatement } from "./NoteStatement";
import { statementText } from "./noteText";
import type { NoteWords } from "./NoteWords";
import type { CriterionReview } from "./reviewNotes";

/** A note as the FM edited it. base: the composed text that the edit began from. */
export interface EditedNote {
  readonly text: string;
  readonly base: string;
}

/** Whether the note says a statement: as it was composed, or the FM took it out, or it came into the record after the edit. */
export type Standing = "stands" | "removed" | "notTakenUp";

export interface JudgedStatement {
  readonly type: NoteType;
  readonly statement: NoteStatement;
  /** As the note has it, without its dash. */
  readonly text: string;
  readonly standing: Standing;
}

/** A criterion beside what the notes say to it that the FM really takes to FTOP. */
export interface JudgedCriterion extends Omit<CriterionReview, "statements"> {
  readonly statements: readonly JudgedStatement[];
}

/** A review judged by the notes as the FM edited them: a statement that their text has no more does not satisfy its criterion.
 *
 * @param edited  by type; one that is left out stands as it is composed
 */
export function judgedByText(reviews: readonly CriterionReview[], edited: Readonly<Partial<Record<NoteType, EditedNote>>>, words: NoteWords): readonly JudgedCriterion[] {
  return reviews.map((review) => {
    const statements = review.statements.map(({ type, statement }): JudgedStatement => {
      const text = statementText(statement, words);
      return { type, statement, text, standing: standingOf(text, edited[type]) };
    });
    const standing = statements.filter((one) => one.standing === "stands").length;
    const isShort = standing < statements.length && review.verdict !== "notApplicable";
    return { ...review, statements, verdict: !isShort ? review.verdict : standing === 0 ? "missing" : "insufficient" };
  });
}

function standingOf(statement: string, edited: EditedNote | undefined): Standing {
  if (edited === undefined || says(edited.text, statement)) return "stands";
  return says(edited.base, statement) ? "removed" : "notTakenUp";
}

/** Line breaks and spaces that a paste brings are no other words. */
const says = (text: string, statement: string): boolean => oneLine(text).includes(oneLine(statement));

/** An edited note with a statement in its place again: under the line that it follows in the composed note, over the one that follows it, else at the end. */
export function withStatement(text: string, composed: string, statement: string): string {
  if (says(text, statement)) return text;
  const line = `- ${statement}`;
  const order = composed.split("\n");
  const lines = text.split("\n");
  const at = order.indexOf(line);
  const find = (wanted: string): number => (wanted.trim() === "" ? -1 : lines.indexOf(wanted));
  const over = order.slice(0, Math.max(at, 0)).reverse().find((one) => find(one) >= 0);
  const under = at < 0 ? undefined : order.slice(at + 1).find((one) => find(one) >= 0);
  if (over?.startsWith("- ") === true) lines.splice(find(over) + 1, 0, line);
  else if (under?.startsWith("- ") === true) lines.splice(find(under), 0, line);
  else if (over !== undefined && isInBlockOf(order, over, line)) lines.splice(find(over) + 1, 0, line);
  else if (under !== undefined) lines.splice(find(under), 0, line, "");
  else return `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${line}`;
  return lines.join("\n");
}

/** Whether no blank line parts the two in the composed note. */
function isInBlockOf(order: readonly string[], over: string, line: string): boolean {
  return !order.slice(order.indexOf(over), order.indexOf(line)).includes("");
}
