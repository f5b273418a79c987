import { TextField } from "@fluentui/react/lib/TextField";
import { isIsoDate, type IsoDate } from "../../../core/engagement/IsoDate";
import type { NoteWords } from "../../../core/notes/NoteWords";
import type { NotesReviewMessages } from "../../../messages/notesReview/en";
import { DayInput } from "../engagement/DayField";
import { useTyped } from "../typedValues";

interface NextActionFieldsProps {
  readonly n: NotesReviewMessages;
  /** Of the pane's language. */
  readonly labels: NoteWords["labels"];
  /** What is to be done, in the pane's language. */
  readonly action: string;
  /** Tells what is typed for this action from what was typed for another. */
  readonly id: string;
  /** null: nothing says one. */
  readonly day: IsoDate | null;
  readonly owner: string;
  readonly today: IsoDate;
  readonly onDay: (day: IsoDate) => void;
  /** Blank: the owner is who does it by the playbook. */
  readonly onOwner: (owner: string) => void;
}

/** By when and by whom the next action is done, as the notes say it. */
export function NextActionFields({ n, labels, action, id, day, owner, today, onDay, onOwner }: NextActionFieldsProps) {
  const [typedDay, setTypedDay] = useTyped<string>(`next action day ${id}`);
  const [typedOwner, setTypedOwner] = useTyped<string>(`next action owner ${id}`);
  const fault = typedDay === undefined || (typedDay === "" && day === null) ? null : !isIsoDate(typedDay) ? n.dayMissing : typedDay < today ? n.dayPassed : null;
  const leaveDay = (): void => {
    if (typedDay === undefined || fault !== null) return;
    setTypedDay(undefined);
    if (typedDay !== "" && typedDay !== day) onDay(typedDay);
  };
  const leaveOwner = (): void => {
    if (typedOwner === undefined) return;
    setTypedOwner(undefined);
    if (typedOwner.trim() !== owner) onOwner(typedOwner.trim());
  };
  return (
    <fieldset className="next-action">
      <legend>{labels.nextAction}</legend>
      <p>{action}</p>
      <div className="next-action-parts">
        <div data-next-action="nextActionDate">
          <DayInput label={labels.nextActionDate} value={typedDay ?? day ?? ""} min={today} error={fault} onChange={setTypedDay} onBlur={leaveDay} />
        </div>
        <div data-next-action="owner">
          <TextField label={labels.owner} value={typedOwner ?? owner} onChange={(_, text) => { setTypedOwner(text ?? ""); }} onBlur={leaveOwner} />
        </div>
      </div>
      <p className="quiet">{n.nextActionHint}</p>
    </fieldset>
  );
}
