import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import type { RefObject } from "react";
import { NOTE_FORMATS, type NoteFormat } from "../../../core/notes/NoteFormat";
import type { NotesReviewMessages } from "../../../messages/notesReview/en";

interface NoteEditorProps {
  readonly n: NotesReviewMessages;
  readonly format: NoteFormat;
  /** Of the note. */
  readonly language: string;
  readonly text: string;
  readonly isEdited: boolean;
  /** The record has changed since the text was edited. */
  readonly isOutdated: boolean;
  /** What copying, emailing or discarding came to. */
  readonly said: string;
  readonly isEmailing: boolean;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly onFormat: (format: NoteFormat) => void;
  readonly onText: (text: string) => void;
  readonly onDiscard: () => void;
  readonly onCopy: () => void;
  readonly onEmail: () => void;
}

/** The note as it goes to FTOP, to be edited before. */
export function NoteEditor({ n, format, language, text, isEdited, isOutdated, said, isEmailing, area, onFormat, onText, onDiscard, onCopy, onEmail }: NoteEditorProps) {
  return (
    <div className="note-editor">
      <div role="group" aria-label={n.format} className="formats">
        {NOTE_FORMATS.map((one) => (
          <button key={one} type="button" className="choice" aria-pressed={one === format} onClick={() => { onFormat(one); }}>
            {n.formatName[one]}
          </button>
        ))}
      </div>
      <textarea
        ref={area as RefObject<HTMLTextAreaElement>}
        className="note-text"
        lang={language}
        rows={Math.min(22, Math.max(12, text.split("\n").length + 1))}
        aria-label={n.noteText(n.formatName[format])}
        value={text}
        onChange={(event) => { onText(event.target.value); }}
      />
      {isEdited && (
        <div className="way-out">
          <p className={isOutdated ? "banner" : "quiet"} role={isOutdated ? "status" : undefined}>
            {isOutdated ? n.recordChanged : n.edited}
          </p>
          <DefaultButton onClick={onDiscard}>{n.startAgain}</DefaultButton>
        </div>
      )}
      <div className="way-out">
        <PrimaryButton onClick={onCopy}>{n.copyNote}</PrimaryButton>
        <DefaultButton onClick={onEmail} disabled={isEmailing}>
          {n.emailToMyself}
        </DefaultButton>
        <span role="status" className="quiet">
          {said}
        </span>
      </div>
    </div>
  );
}
