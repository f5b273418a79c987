import { DefaultButton } from "@fluentui/react/lib/Button";
import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { useId, type ReactNode } from "react";
import { LANGUAGES, type LanguageCode } from "../../core/language/LanguageCode";
import type { Criterion, CriterionId, NoteType } from "../../core/notes/checklist";
import type { PaneMessages } from "../../messages/pane";
import { Choice } from "./Fields";

interface NotesChecklistProps {
  readonly m: PaneMessages;
  readonly criteria: readonly Criterion[];
  readonly task: string;
  /** Of the notes. */
  readonly language: LanguageCode;
  readonly onLanguage: (language: LanguageCode) => void;
  readonly onTick: (id: CriterionId, ticked: boolean) => void;
  readonly onCopy: (type: NoteType) => void;
  readonly copied: "copied" | "byHand" | null;
  /** The note to copy by hand where the browser does not copy. */
  readonly byHand: string | null;
  /** The tick that was refused last, and why: said beside it. */
  readonly refused: { readonly id: CriterionId; readonly why: string } | null;
  /** The button that opens the review. */
  readonly children?: ReactNode;
}

/** The playbook's quality criteria, ticked by the add-in where it knows and by the FM elsewhere; and the notes made from them. */
export function NotesChecklist({ m, criteria, task, language, onLanguage, onTick, onCopy, copied, byHand, refused, children }: NotesChecklistProps) {
  const whyId = useId();
  const group = (title: string, letter: "I" | "O") => (
    <>
      <h3>{title}</h3>
      <ul className="criteria">
        {criteria
          .filter(({ id }) => id.startsWith(letter))
          .map(({ id, status, how }) => (
            <li key={id} data-criterion={id} className={`criterion criterion-${status}`}>
              <Checkbox
                checked={status === "met"}
                disabled={how === "bySystem" || status === "notApplicable"}
                onChange={(_, ticked) => { onTick(id, ticked === true); }}
                onRenderLabel={() => (
                  <span className="criterion-text">
                    <b>{id}</b> {m.criterion(id, task)}
                    {status === "notApplicable" && <span className="quiet"> {m.criterionStatus.notApplicable}</span>}
                  </span>
                )}
                ariaLabel={`${id} ${m.criterion(id, task)}: ${m.criterionStatus[status]}`}
                {...(refused?.id === id ? { ariaDescribedBy: whyId } : {})}
              />
              {refused?.id === id && (
                <p id={whyId} role="alert" className="error criterion-refused">
                  {refused.why}
                </p>
              )}
            </li>
          ))}
      </ul>
    </>
  );
  return (
    <section className="card" aria-label={m.notesChecklist}>
      <div className="section-head">
        <h2>{m.notesChecklist}</h2>
        <Choice label={m.noteLanguage} value={language} options={LANGUAGES.map((code) => ({ value: code, text: m.languageOf(code) }))} onChange={onLanguage} />
      </div>
      <div className="note-buttons">
        <DefaultButton onClick={() => { onCopy("technicalEnablement"); }}>{m.copyTechnicalEnablement}</DefaultButton>
        <DefaultButton onClick={() => { onCopy("engagementManagement"); }}>{m.copyEngagementManagement}</DefaultButton>
        {children}
        <span role="status" className="quiet">
          {copied === "copied" ? m.copied : copied === "byHand" ? m.copyByHand : ""}
        </span>
      </div>
      {copied === "byHand" && byHand !== null && <textarea className="by-hand" readOnly aria-label={m.notesChecklist} value={byHand} onFocus={(event) => { event.target.select(); }} />}
      {group(m.inputs, "I")}
      {group(m.outputs, "O")}
    </section>
  );
}
