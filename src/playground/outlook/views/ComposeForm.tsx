import { useEffect, useId, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import type { HostNotification } from "../../host/HostPage";
import type { Draft } from "../Draft";
import { Icon } from "./Icon";
import { Notices } from "./Notices";
import { RecipientField } from "./RecipientField";

interface Props {
  readonly draft: Draft;
  /** Drafts that are not the open one stay in the page, hidden: their cursors and undo stay with them. */
  readonly shown: boolean;
  readonly notices: readonly HostNotification[];
  readonly onOpenPane: () => void;
  readonly onSend: () => void;
  readonly onDiscard: () => void;
}

export function ComposeForm({ draft, shown, notices, onOpenPane, onSend, onDiscard }: Props): React.JSX.Element {
  useSyncExternalStore(draft.subscribe, () => draft.version);
  const place = useRef<HTMLDivElement>(null);
  const subjectId = useId();
  const body = draft.body.element;
  useLayoutEffect(() => {
    place.current?.replaceChildren(body);
  }, [body]);
  useEffect(() => {
    if (shown) focusFirst(draft, place.current);
  }, [shown, draft]);

  const files = draft.attachments.filter((attachment) => !attachment.isInline);
  return (
    <section className="compose card" aria-label={draft.getSubject() || "New message"} hidden={!shown}>
      <div className="compose-bar">
        <button type="button" className="primary-button" onClick={onSend}>
          <Icon name="sent" size={18} />
          Send
        </button>
        <button type="button" className="plain-button" onClick={onDiscard}>
          <Icon name="delete" size={18} />
          Discard
        </button>
        <span className="compose-note">Saved in Drafts</span>
      </div>
      <Notices notices={notices} onOpenPane={onOpenPane} />
      <RecipientField draft={draft} field="to" />
      <RecipientField draft={draft} field="cc" />
      <RecipientField draft={draft} field="bcc" />
      <div className="field field-subject">
        <label className="visually-hidden" htmlFor={subjectId}>
          Subject
        </label>
        <input
          id={subjectId}
          type="text"
          placeholder="Add a subject"
          maxLength={255}
          value={draft.getSubject()}
          onChange={(event) => {
            draft.setSubject(event.target.value);
          }}
        />
      </div>
      {files.length > 0 && (
        <ul className="attachments" aria-label="Attachments">
          {files.map((file) => (
            <li key={file.id} className="attachment">
              <Icon name="attachment" />
              <span className="attachment-name">{file.name}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="body-place" ref={place} />
    </section>
  );
}

/** As in Outlook: a message to nobody begins with whom, an answer with the text. */
function focusFirst(draft: Draft, place: HTMLElement | null): void {
  if (draft.getRecipients("to").length > 0) draft.body.element.focus({ preventScroll: true });
  else place?.closest(".compose")?.querySelector<HTMLInputElement>(".chips input")?.focus();
}
