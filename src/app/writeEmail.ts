import { encodeMark, type Mark } from "../core/send-check/mark";
import { withRecentMark } from "../core/send-check/recentMarks";
import type { Email } from "../core/templates/Email";
import { MailError, type ItemMark, type MailPort } from "../ports/MailPort";
import { distinctAddresses } from "./write/compareRecipients";
import { earlierInsert } from "./write/earlierInsert";
import { failedWith } from "./write/failedWith";
import { standsAlready } from "./write/standsAlready";
import { writeIntoDraft } from "./write/writeIntoDraft";
import type { WriteResult } from "./write/WriteResult";

export type { WriteFailure, WriteResult, WriteWarning, WrittenPart } from "./write/WriteResult";

export interface HowToWrite {
  /** In a mail that is read: a reply to its sender, else a new message to the recipients. */
  readonly replyToOpenMail: boolean;
  /** The item that the email's facts were taken from: nothing is written where another is open. Left out: whichever is open. */
  readonly item?: ItemMark | null;
  /** The FM has been asked and wants the same email in the draft once more. */
  readonly evenIfThere?: boolean;
  /** What the check before sending must know of the email. */
  readonly mark?: Mark;
  /** Called right before a form opens, and as soon as it is open: the pane may end before the rest is known. */
  readonly onOpening?: () => void;
  readonly onOpened?: () => void;
}

/**
 * Writes one of the closing emails in one click: opens a reply or a new message, or inserts into the draft that is open.
 *
 * Never over the FM's own words, never into another mail than the one meant, at most three waits on Outlook one after the
 * other (read the draft, write, read back), and whatever could not be written is named in the result. An earlier insert of
 * the same kind that stands unedited, with other words, gives its place to this one.
 *
 * @param recipients  addresses for the To line of a new message, or of a draft that has none; a reply keeps Outlook's own
 */
export async function writeEmail(mail: MailPort, email: Email, recipients: readonly string[], how: HowToWrite): Promise<WriteResult> {
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
    const earlier = how.evenIfThere === true ? null : earlierInsert(draft, email);
    if (earlier === "same" || earlier === "notReplaceable") return failedWith("alreadyInserted");
    if (how.evenIfThere !== true && earlier === null && standsAlready(draft.body, email)) return failedWith("alreadyInserted");
    return await writeIntoDraft(mail, draft, email, recipients, { earlier, mark: how.mark === undefined ? null : encodeMark(how.mark) });
  } catch (error) {
    if (error instanceof MailError) return failedWith(error);
    throw error;
  }
}

/**
 * A form that gave no answer in time may have opened all the same. Nothing can be saved on the item of a form before it
 * opens, so its mark goes among the recent ones, beside the opening.
 */
async function openForm(mail: MailPort, item: ItemMark, email: Email, recipients: readonly string[], { replyToOpenMail: reply, mark, onOpening, onOpened }: HowToWrite): Promise<WriteResult> {
  // Begun first: the page may end as soon as the form takes its place.
  const marked = mark === undefined ? Promise.resolve(true) : succeeded(mail.saveRecentMarks((stored) => withRecentMark(stored, mark)));
  onOpening?.();
  try {
    if (reply) await mail.openReply(item, email.html);
    else await mail.openNewMessage({ to: distinctAddresses(recipients), subject: email.subject, html: email.html });
  } catch (error) {
    await marked;
    if (error instanceof MailError && error.code === "timeout") return failedWith(error, { written: [], unsure: ["body"] });
    throw error;
  }
  onOpened?.();
  return { done: true, how: reply ? "replyOpened" : "newMessageOpened", warnings: (await marked) ? [] : ["markNotSaved"] };
}

async function succeeded(call: Promise<void>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    if (error instanceof MailError) return false;
    throw error;
  }
}
