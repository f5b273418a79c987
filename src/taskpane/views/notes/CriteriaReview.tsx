import { DefaultButton } from "@fluentui/react/lib/Button";
import { useState, type ReactNode } from "react";
import type { CriterionId, NoteType } from "../../../core/notes/checklist";
import type { Standing } from "../../../core/notes/editedNote";
import type { Lead } from "../../../core/notes/missingParts";
import type { CriterionReview } from "../../../core/notes/reviewNotes";
import type { NotesReviewMessages } from "../../../messages/notesReview/en";
import type { PaneMessages } from "../../../messages/pane";
import { focusOn } from "../focusOn";

/** A sentence of a note, and whether the note that the FM edited still has it. */
export interface ShownStatement {
  readonly type: NoteType;
  readonly text: string;
  readonly standing: Standing;
}

/** A criterion with what the notes say to it, in the notes' language, and what it lacks, in the reader's. */
export interface ShownCriterion {
  readonly id: CriterionId;
  readonly verdict: CriterionReview["verdict"];
  readonly statements: readonly ShownStatement[];
  readonly missing: readonly string[];
  /** Where the missing is done, and what that place is called. */
  readonly lead: { readonly to: Lead; readonly name: string } | null;
}

interface CriteriaReviewProps {
  readonly m: PaneMessages;
  readonly n: NotesReviewMessages;
  readonly criteria: readonly ShownCriterion[];
  readonly task: string;
  readonly number: (value: number) => string;
  /** Of the notes. */
  readonly language: string;
  readonly onLead: (lead: Lead) => void;
  /** A statement that the edited note lacks is put into it again. */
  readonly onPutBack: (statement: ShownStatement) => void;
}

const GLYPH: Record<CriterionReview["verdict"], ReactNode> = {
  satisfied: <path d="M4 8.5l2.8 2.8L12.2 5.4" />,
  insufficient: <path d="M8 4.2v4.6M8 11.4v.2" />,
  missing: <path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" />,
  notApplicable: <path d="M5 8h6" />,
};

/** Each criterion beside the statements that answer it; without one it stands in red, with what is missing and the way there. */
export function CriteriaReview({ m, n, criteria, task, number, language, onLead, onPutBack }: CriteriaReviewProps) {
  const [said, setSaid] = useState("");
  const count = (verdict: CriterionReview["verdict"]): number => criteria.filter((one) => one.verdict === verdict).length;
  const [missing, insufficient] = [count("missing"), count("insufficient")];
  return (
    <div className="criteria-review">
      <h3>{n.criteria}</h3>
      <p role="status" className="quiet">
        {missing + insufficient === 0 ? n.allSatisfied : n.counts(number(missing), number(insufficient))}
      </p>
      <p role="status" className="unseen">
        {said}
      </p>
      <ul className="review-rows">
        {criteria.map(({ id, verdict, statements, missing: lacks, lead }) => (
          <li key={id} tabIndex={-1} className={`review-row review-${verdict}`}>
            <div className="review-criterion">
              <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true">
                <circle className="ring" cx="8" cy="8" r="7.25" />
                {GLYPH[verdict]}
              </svg>
              <div>
                <p>
                  <b>{id}</b> <span className="review-verdict">{n.verdict[verdict]}</span>
                </p>
                <p className="review-asks">{m.criterion(id, task)}</p>
              </div>
            </div>
            <div className="review-says">
              {statements.length > 0 && (
                <ul>
                  {statements.map((statement) => {
                    const { type, text, standing } = statement;
                    return (
                      <li key={`${type} ${text}`} className={standing === "stands" ? undefined : "review-gone"}>
                        {standing === "stands" ? <span lang={language}>{text}</span> : <del lang={language}>{text}</del>} <span className="quiet">{n.formatName[type]}</span>
                        {standing !== "stands" && (
                          <div className="way-out">
                            <span className="review-lacks">{n.standing[standing]}</span>
                            <DefaultButton
                              ariaLabel={`${id}: ${n.putBack}: ${text}`}
                              onClick={(event) => {
                                const row = (event.currentTarget as HTMLElement).closest<HTMLElement>(".review-row");
                                onPutBack(statement);
                                setSaid(n.added(text));
                                // The button goes with what it did.
                                if (row !== null) focusOn(row);
                              }}
                            >
                              {n.putBack}
                            </DefaultButton>
                          </div>
                        )}
                      </li>
                    );
                  })}
                </ul>
              )}
              {lacks.length > 0 && <p className="review-lacks">{m.sentences(lacks)}</p>}
              {lead !== null && (
                <DefaultButton className="review-lead" ariaLabel={`${id}: ${n.goTo(lead.name)}`} onClick={() => { onLead(lead.to); }}>
                  {n.goTo(lead.name)}
                </DefaultButton>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
