import type { ReactNode, RefObject } from "react";
import type { NotesReviewMessages } from "../../../messages/notesReview/en";
import type { PaneMessages } from "../../../messages/pane";

interface NotesReviewProps {
  readonly m: PaneMessages;
  readonly n: NotesReviewMessages;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** The note and its wording. */
  readonly note: ReactNode;
  readonly criteria: ReactNode;
  readonly onClose: () => void;
}

/** The review's frame: the note on one side, what a reviewer asks of it on the other; one under the other where it is narrow. */
export function NotesReview({ m, n, heading, note, criteria, onClose }: NotesReviewProps) {
  return (
    <section className="card notes-review" aria-label={n.title}>
      <div className="section-head">
        <h2 ref={heading as RefObject<HTMLHeadingElement>} tabIndex={-1}>
          {n.title}
        </h2>
        <button type="button" className="link" aria-label={`${m.close}: ${n.title}`} onClick={onClose}>
          {m.close}
        </button>
      </div>
      <div className="review-columns">
        <div className="review-note">{note}</div>
        {criteria}
      </div>
    </section>
  );
}
