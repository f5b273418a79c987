import { useRef } from "react";
import { noteInsert } from "../app/write/noteInsert";
import type { WriteResult } from "../app/writeEmail";
import type { ItemMark, MailPort } from "../ports/MailPort";

// The sentence appears a moment after it is rendered, for screen readers.
const NOTED_AFTER_MS = 400;

interface NotedInsert {
  /** Once it is said what came of the email: the FM does not wait for the note. */
  readonly later: (item: ItemMark | null, result: WriteResult) => void;
  /**
   * Before the next thing is done to the draft, which would not know of the insert otherwise. It is known here as soon as it is being
   * noted (MailPort.saveNotes), so that nobody waits for Outlook to take it.
   */
  readonly now: () => void;
}

/** Notes each insert of this pane on its draft. */
export function useNotedInsert(mail: MailPort): NotedInsert {
  const last = useRef<(() => void) | null>(null);
  return {
    later: (item, result) => {
      let isBegun = false;
      const begin = (): void => {
        if (isBegun) return;
        isBegun = true;
        void noteInsert(mail, item, result);
      };
      last.current = begin;
      setTimeout(begin, NOTED_AFTER_MS);
    },
    now: () => {
      last.current?.();
      last.current = null;
    },
  };
}
