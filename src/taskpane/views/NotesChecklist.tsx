import { DefaultButton } from "@fluentui/react/lib/Button";
import { Checkbox } from "@fluentui/react/lib/Checkbox";
import type { Criterion, CriterionId, NoteType } from "../../core/notes/checklist";
import type { PaneMessages } from "../../messages/pane";

interface NotesChecklistProps {
  readonly m: PaneMessages;
  readonly criteria: readonly Criterion[];
  readonly task: string;
  readonly onTick: (id: CriterionId, ticked: boolean) => void;
  readonly onCopy: (type: NoteType) => void;
  readonly copied: "copied" | "byHand" | null;
  /** The note to copy by hand where the browser does not copy. */
  readonly byHand: string | null;
}

/** The playbook's quality criteria, ticked by the add-in where it knows and by the FM elsewhere; and the notes made from them. */
export function NotesChecklist({ m, criteria, task, onTick, onCopy, copied, byHand }: NotesChecklistProps) {
  const group = (title: string, letter: "I" | "O") => (
    <>
      <h3>{title}</h3>
      <ul className="criteria">
        {criteria
          .filter(({ id }) => id.startsWith(letter))
          .map(({ id, status, how }) => (
            <li key={id} className={`criterion criterion-${status}`}>
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
              />
            </li>
          ))}
      </ul>
    </>
  );
  return (
    <section className="card" aria-label={m.notesChecklist}>
      <h2>{m.notesChecklist}</h2>
      <div className="note-buttons">
        <DefaultButton onClick={() => { onCopy("technicalEnablement"); }}>{m.copyTechnicalEnablement}</DefaultButton>
        <DefaultButton onClick={() => { onCopy("engagementManagement"); }}>{m.copyEngagementManagement}</DefaultButton>
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
