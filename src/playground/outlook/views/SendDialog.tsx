import { useEffect, useId, useRef } from "react";

interface Props {
  /** What the add-in says, line by line. */
  readonly text: string;
  readonly onSend: () => void;
  readonly onKeep: () => void;
}

/** Outlook's question about a message that the add-in objects to. */
export function SendDialog({ text, onSend, onKeep }: Props): React.JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const textId = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="send-dialog"
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={textId}
      onCancel={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <h2 id={titleId}>FastTrack Closeout</h2>
      <p id={textId} className="send-dialog-text">
        {text}
      </p>
      <div className="send-dialog-buttons">
        <button type="button" className="primary-button" autoFocus onClick={onKeep}>
          Don’t send
        </button>
        <button type="button" className="plain-button" onClick={onSend}>
          Send anyway
        </button>
      </div>
    </dialog>
  );
}
