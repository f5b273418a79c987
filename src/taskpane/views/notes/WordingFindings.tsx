import { DefaultButton } from "@fluentui/react/lib/Button";
import { useEffect, useRef, type ReactNode } from "react";
import { PART_OF, type NoteFinding } from "../../../core/notes/checkNote";
import type { NoteWords } from "../../../core/notes/NoteWords";
import type { OwnWords, OwnWordsFinding } from "../../../core/notes/ownWords";
import type { NotesReviewMessages } from "../../../messages/notesReview/en";
import type { PaneMessages } from "../../../messages/pane";

/** What the latest correction did, or that edits were discarded. order: counts them, so that the same one made twice is told twice. */
export interface ShownCorrection {
  readonly order: number;
  readonly text: string;
  readonly canUndo: boolean;
}

type Absent = Exclude<NoteFinding["finding"]["kind"], "discouragedWord">;

interface WordingFindingsProps {
  readonly m: PaneMessages;
  readonly n: NotesReviewMessages;
  readonly number: (value: number) => string;
  /** Of the pane's language. */
  readonly labels: NoteWords["labels"];
  /** Of the notes. */
  readonly language: string;
  /** What the FM wrote into the record, by field, and what was found in it. */
  readonly own: readonly OwnWordsFinding[];
  readonly ownText: Readonly<Record<OwnWords, string>>;
  readonly note: readonly NoteFinding[];
  readonly noteText: string;
  readonly correction: ShownCorrection | null;
  readonly onCorrectOwn: (found: OwnWordsFinding) => void;
  readonly onCorrectNote: (found: NoteFinding) => void;
  readonly onUndo: () => void;
  readonly onField: (field: OwnWords) => void;
  readonly onShow: (found: NoteFinding) => void;
  /** To the field that says the next action's day, or its owner. */
  readonly onNextAction: (lacks: Absent) => void;
}

/** What the guidance discourages, each with its correction where there is one, else the way to where it stands. */
export function WordingFindings(props: WordingFindingsProps) {
  const { m, n, number, labels, language, own, ownText, note, noteText, correction, onCorrectOwn, onCorrectNote, onUndo, onField, onShow, onNextAction } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLDivElement>(null);
  const told = useRef(correction?.order ?? 0);
  // The button that was pressed is gone with what it corrected: the focus goes on to where that can be undone.
  useEffect(() => {
    const isNew = correction !== null && correction.order !== told.current;
    told.current = correction?.order ?? 0;
    if (isNew) (correction.canUndo ? undo.current?.querySelector("button") : heading.current)?.focus();
  }, [correction]);
  const fieldName: Readonly<Record<OwnWords, string>> = { activitiesReviewed: n.activitiesReviewed, concerns: m.concerns, nextSteps: m.nextSteps };
  const count = own.length + note.length;
  return (
    <div className="wording">
      <h3 ref={heading} tabIndex={-1}>
        {n.wording}
      </h3>
      <p role="status" className={count > 0 ? "wording-count" : "quiet"}>
        {count === 0 ? n.wordingClean : n.wordingFound(number(count))}
      </p>
      <div className="corrected" ref={undo}>
        <span role="status">{correction?.text ?? ""}</span>
        {correction?.canUndo === true && <DefaultButton onClick={onUndo}>{m.undo}</DefaultButton>}
      </div>
      {count > 0 && (
        <ul className="findings">
          {own.map((found) => {
            const { field, finding } = found;
            return (
              <Finding
                key={`${field} ${String(finding.index)} ${finding.shown}`}
                where={n.inRecord(fieldName[field])}
                excerpt={<Excerpt text={ownText[field]} index={finding.index} shown={finding.shown} language={language} />}
                says={n.discouraged(finding.shown)}
                advice={finding.correction === null ? n.sayAnew : null}
                correct={finding.correction === null ? null : { text: n.correct(finding.shown, finding.correction), act: () => { onCorrectOwn(found); } }}
                way={{ text: n.goToField, name: `${n.goToField}: ${fieldName[field]}`, act: () => { onField(field); } }}
              />
            );
          })}
          {note.map((found) => {
            const { finding, writes } = found;
            const isWord = finding.kind === "discouragedWord";
            return (
              <Finding
                key={`note ${finding.kind} ${String(finding.index)}`}
                where={n.inNote}
                excerpt={<Excerpt text={noteText} index={finding.index} shown={finding.shown} language={language} />}
                says={isWord ? n.discouraged(finding.shown) : n[finding.kind]}
                advice={writes !== null ? null : isWord ? n.sayAnew : n.addIt}
                correct={writes === null ? null : { text: isWord ? n.correct(finding.shown, writes) : n.add(writes), act: () => { onCorrectNote(found); } }}
                way={
                  finding.kind === "discouragedWord" || writes === null
                    ? { text: n.showInText, name: `${n.showInText}: ${finding.shown}`, act: () => { onShow(found); } }
                    : { text: n.goToField, name: `${n.goToField}: ${labels[PART_OF[finding.kind]]}`, act: () => { onNextAction(finding.kind); } }
                }
              />
            );
          })}
        </ul>
      )}
    </div>
  );
}

interface FindingProps {
  readonly where: string;
  readonly excerpt: ReactNode;
  readonly says: string;
  readonly advice: string | null;
  readonly correct: { readonly text: string; readonly act: () => void } | null;
  readonly way: { readonly text: string; readonly name: string; readonly act: () => void };
}

function Finding({ where, excerpt, says, advice, correct, way }: FindingProps) {
  return (
    <li className="finding">
      <p className="quiet">{where}</p>
      <p>{excerpt}</p>
      <p className="finding-says">
        {says} {advice}
      </p>
      <div className="way-out">
        {correct !== null && <DefaultButton onClick={correct.act}>{correct.text}</DefaultButton>}
        <button type="button" className="link" aria-label={way.name} onClick={way.act}>
          {way.text}
        </button>
      </div>
    </li>
  );
}

// As much before and after as a line of the narrow pane shows.
const AROUND = 40;

/** The words around what was found, on one line. */
function Excerpt({ text, index, shown, language }: { readonly text: string; readonly index: number; readonly shown: string; readonly language: string }) {
  const end = index + shown.length;
  const before = text.slice(0, index).split("\n").at(-1) ?? "";
  const after = text.slice(end).split("\n")[0] ?? "";
  const first = before.length <= AROUND ? before : `…${before.slice(-AROUND).replace(/^[\uDC00-\uDFFF]/, "")}`;
  const last = after.length <= AROUND ? after : `${after.slice(0, AROUND).replace(/[\uD800-\uDBFF]$/, "")}…`;
  return (
    <span lang={language}>
      {first}
      <mark>{shown}</mark>
      {last}
    </span>
  );
}
