import { DefaultButton } from "@fluentui/react/lib/Button";
import type { ImportMessages } from "../../../messages/import/loadImportMessages";

interface ImportProgressProps {
  readonly words: ImportMessages;
  readonly label: string;
  /** 0 to 1; null: nobody can tell. */
  readonly share: number | null;
  /** What the share says, in words. */
  readonly text: string;
  /** null: it can no longer be cancelled. */
  readonly onCancel: (() => void) | null;
}

/** How far an import is, with the way to stop it. */
export function ImportProgress({ words, label, share, text, onCancel }: ImportProgressProps) {
  return (
    <div className="import-step">
      <div
        className={share === null ? "progress import-progress waiting" : "progress import-progress"}
        role="progressbar"
        aria-label={label}
        aria-valuetext={text}
        {...(share === null ? {} : { "aria-valuemin": 0, "aria-valuemax": 100, "aria-valuenow": Math.floor(share * 100) })}
      >
        <div className="progress-done" style={{ width: share === null ? "30%" : `${String(share * 100)}%` }} />
      </div>
      <p aria-hidden="true">{text}</p>
      <p className="quiet">{words.closingCancels}</p>
      {onCancel !== null && (
        <div className="way-out">
          <DefaultButton onClick={onCancel}>{words.cancelImport}</DefaultButton>
        </div>
      )}
    </div>
  );
}
