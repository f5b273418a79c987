import { encodeMark, type Mark } from "../../core/send-check/mark";
import { withRecentMark } from "../../core/send-check/recentMarks";
import type { KeptMarks } from "../../ports/KeptMarks";
import type { MailPort } from "../../ports/MailPort";
import { attempt } from "./attempt";

export interface MarkOfForm {
  /** False where it is not known to be in the mailbox. */
  saved(): Promise<boolean>;
  /** The form did not open: nothing is to be known of its email. */
  forget(): void;
}

/**
 * What the check before sending must know of an email whose form is about to open. Nothing can be saved on that item yet, so the
 * mark goes among the recent ones of the mailbox. Begun before the form opens, for the page may end with it; what has no
 * room there, or is not known to have, is kept for the pane beside the form (settleKeptMarks).
 */
export function saveMarkOfForm(mail: MailPort, mark: Mark, keptMarks: KeptMarks | null): MarkOfForm {
  const kept = keptMarks?.keep(encodeMark(mark));
  const saved = attempt(mail.saveRecentMarks((stored) => withRecentMark(stored, mark))).then((outcome) => {
    if (outcome === "done") kept?.strikeOut();
    return outcome === "done";
  });
  return { saved: () => saved, forget: () => { kept?.strikeOut(); } };
}
