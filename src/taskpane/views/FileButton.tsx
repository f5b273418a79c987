import type { RefObject } from "react";

interface FileButtonProps {
  readonly label: string;
  /** As the browser's file field takes it: endings and types. */
  readonly accept: string;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
  readonly input?: RefObject<HTMLInputElement>;
}

/** A file field that looks like a button, in the pane's language: the browser's own has the browser's words. */
export function FileButton({ label, accept, disabled, onFile, input }: FileButtonProps) {
  return (
    <label className={disabled ? "file-button busy" : "file-button"}>
      <span>{label}</span>
      <input
        {...(input === undefined ? {} : { ref: input })}
        type="file"
        accept={accept}
        disabled={disabled}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again.
          event.target.value = "";
        }}
      />
    </label>
  );
}
