import { encodeMarks, type Mark } from "../core/send-check/mark";
import type { Email } from "../core/templates/Email";
import type { KeptMarks } from "../ports/KeptMarks";
import { MailError, type DraftState, type ItemMark, type WritingPort } from "../ports/MailPort";
import { distinctAddresses } from "./write/compareRecipients";
import { earlierInsert, type Answer } from "./write/earlierInsert";
import { failedWith } from "./write/failedWith";
import type { Inserted } from "./write/Inserted";
import { saveMarkOfForm, type RecentOf } from "./write/markOfForm";
import { standingEmails } from "./write/standingEmails";
import { writeIntoDraft } from "./write/writeIntoDraft";
import type { WriteResult } from "./write/WriteResult";

export type { WriteFailure, WriteResult, WriteWarning, WrittenPart } from "./write/WriteResult";

export interface HowToWrite {
  /** In a mail that is read: a reply to its sender, else a new message to the recipients. */
  readonly replyToOpenMail: boolean;
  /** The item that the email's facts were taken from: nothing is written where another is open. Left out: whichever is open. */
  readonly item?: ItemMark | null;
  /** The FM has been asked about the closing email that stands in the draft. */
  readonly answer?: Answer;
  /** What the check before sending must know of the email. */
  readonly mark?: Mark;
  /** Saves it on a draft when it is its turn (write/inTurn); left out: at once, where nothing else on the page changes marks. */
  readonly turnOfMark?: (save: () => Promise<void>) => Promise<void>;
  /** Where the mark of a form is kept until it is known to be saved; left out: nowhere. */
  readonly keptMarks?: KeptMarks;
  /** See saveMarkOfForm. */
  readonly recentOf?: RecentOf;
  /** Called right before a form opens, and as soon as it is open: the pane may end before the rest is known. */
  readonly onOpening?: () => void;
  readonly onOpened?: () => void;
}

/**
 * Writes one of the closing emails in one click: opens a reply or a new message, or inserts into the draft that is open.
 *
 * Never over the FM's own words, never into another mail than the one meant, at most three waits on Outlook one after the
 * other (read the draft, write, read back), and whatever could not be written is named in the result. An earlier insert of
 * the same kind that stands unedited, with other words, gives its place to this one; of any other closing email the FM is asked.
 *
 * @param recipients  addresses for the To line of a new message, or of a draft that has none; a reply keeps Outlook's own
 */
export async function writeEmail(mail: WritingPort, email: Email, recipients: readonly string[], how: HowToWrite): Promise<WriteResult> {
  const { surface, canInsert, canOpenForms } = mail.abilities();
  const item = mail.openItem();
  if (surface === "none" || item === null) return failedWith("noMail");
  if (how.item !== undefined && how.item !== item) return failedWith(new MailError("itemChanged", "item"));
  try {
    if (surface === "read") {
      if (!canOpenForms) return failedWith(new MailError("unsupported", "item.displayReplyForm"));
      return await openForm(mail, item, email, recipients, how);
    }
    if (!canInsert) return failedWith(new MailError("unsupported", "body.prependAsync"));
    const draft = await mail.readDraft();
    if (draft.item !== item) return failedWith(new MailError("itemChanged", "item"));
    const todo = earlierInsert(draft, email, how.answer);
    if (!todo.write) return { ...failedWith(todo.question), ...(todo.replaceable ? { replaceable: true } : {}) };
    const { earlier } = todo;
    const { mark, turnOfMark = (save) => save() } = how;
    const saveMark = mark && (() => turnOfMark(() => mail.saveMark(item, (stored) => encodeMarks([mark, ...marksBeside(mark, earlier, { body: draft.body, mark: stored })]))));
    return await writeIntoDraft(mail, draft, email, recipients, { earlier, tenantKey: mark?.tenantKey ?? null, saveMark: saveMark ?? null });
  } catch (error) {
    if (error instanceof MailError) return failedWith(error);
    throw error;
  }
}

/** The marks of the other closing emails that stay in the draft. */
function marksBeside(mark: Mark, earlier: Inserted | null, draft: Pick<DraftState, "body" | "mark">): readonly Mark[] {
  const isReplaced = ({ kind, tenantKey }: Mark): boolean => kind === earlier?.kind && (earlier.of === undefined || earlier.of.tenantKey === tenantKey);
  return standingEmails(draft).marks.filter((one) => (one.kind !== mark.kind || one.tenantKey !== mark.tenantKey) && !isReplaced(one));
}

/**
 * A form that gave no answer in time may have opened all the same.
 */
async function openForm(mail: WritingPort, item: ItemMark, email: Email, recipients: readonly string[], { replyToOpenMail: reply, mark, keptMarks, recentOf, onOpening, onOpened }: HowToWrite): Promise<WriteResult> {
  // Begun first: the page may end as soon as the form takes its place.
  const ofForm = mark === undefined ? null : saveMarkOfForm(mail, mark, keptMarks ?? null, recentOf);
  onOpening?.();
  try {
    if (reply) await mail.openReply(item, email.html);
    else await mail.openNewMessage({ to: distinctAddresses(recipients), subject: email.subject, html: email.html });
  } catch (error) {
    await ofForm?.saved();
    if (error instanceof MailError && error.code === "timeout") return failedWith(error, { written: [], unsure: ["body"] });
    ofForm?.forget();
    throw error;
  }
  onOpened?.();
  const how = reply ? "replyOpened" : "newMessageOpened";
  return ofForm === null || (await ofForm.saved()) ? { done: true, how, warnings: [] } : { done: true, how, warnings: ["markNotSaved"], keptMark: ofForm.mark };
}
