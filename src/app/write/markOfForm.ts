import { encodeMark, type Mark } from "../../core/send-check/mark";
import { withRecentMark } from "../../core/send-check/recentMarks";
import type { KeptMarks } from "../../ports/KeptMarks";
import type { WritingPort } from "../../ports/MailPort";
import { attempt } from "./attempt";

export type RecentOf = (stored: unknown) => unknown;

export interface MarkOfForm {
  /** As it is kept. */
  readonly mark: string;
  /** False where it is not known to be in the mailbox. */
  saved(): Promise<boolean>;
  /** The form did not open: nothing is to be known of its email. */
  forget(): void;
}

/**
 * What the check before sending must know of an email whose form is about to open. Nothing can be saved on that item yet, so the
 * mark goes among the recent ones of the mailbox. Begun before the form opens, for the page may end with it. It is kept in the
 * browser too, also where the mailbox has it: the pane beside the form puts it on the item (settleKeptMarks), and another page's
 * recent ones, which are as old as that page, take it up from there.
 *
 * @param recentOf  the recent marks beside it, given those of this page (see recentWithKept): a pane may be older than other pages, a command of the ribbon begins anew
 */
export function saveMarkOfForm(mail: WritingPort, mark: Mark, keptMarks: KeptMarks | null, recentOf: RecentOf = (stored) => stored): MarkOfForm {
  const text = encodeMark(mark);
  const kept = keptMarks?.keep(text);
  const saved = attempt(mail.saveRecentMarks((stored) => withRecentMark(recentOf(stored), mark))).then((outcome) => outcome === "done");
  return { mark: text, saved: () => saved, forget: () => { kept?.strikeOut(); } };
}
