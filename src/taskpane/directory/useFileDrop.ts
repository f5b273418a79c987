import { useState, type DragEvent } from "react";

export interface FileDrop {
  /** A file is held over the place. */
  readonly over: boolean;
  readonly on: {
    readonly onDragEnter: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/**
 * A place that files can be dropped on; without it the browser would open the file in the place of the page. Text that is
 * dragged is none of its business.
 *
 * @param accepts  false: a file that is dropped now is left alone
 */
export function useFileDrop(accepts: boolean, onFiles: (files: readonly File[]) => void): FileDrop {
  const [over, setOver] = useState(false);
  const hold = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = accepts ? "copy" : "none";
    setOver(accepts);
  };
  return {
    over,
    on: {
      onDragEnter: hold,
      onDragOver: hold,
      onDragLeave: (event) => {
        // Into something within the place is not out of it.
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) setOver(false);
      },
      onDrop: (event) => {
        setOver(false);
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        if (accepts) onFiles([...event.dataTransfer.files]);
      },
    },
  };
}
