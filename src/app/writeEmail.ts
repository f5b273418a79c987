import type { Email } from "../core/templates/Email";
import { MailError, type ItemMark, type MailPort } from "../ports/MailPort";
import { distinctAddresses } from "./write/compareRecipients";
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
}

/**
 * Writes one of the closing emails in one click: opens a reply or a new message, or inserts into the draft that is open.
 *
 * Never over the FM's own words, never into another mail than the one meant, at most three waits on Outlook one after the
 * other (read the draft, write, read back), and whatever could not be written is named in the result.
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
      return await openForm(mail, item, email, recipients, how.replyToOpenMail);
    }
    if (!canInsert) return failedWith(new MailError("unsupported", "body.prependAsync"));
    const draft = await mail.readDraft();
    if (draft.item !== item) return failedWith(new MailError("itemChanged", "item"));
    if (how.evenIfThere !== true && standsAlready(draft.body, email)) return failedWith("alreadyInserted");
    return await writeIntoDraft(mail, draft, email, recipients);
  } catch (error) {
    if (error instanceof MailError) return failedWith(error);
    throw error;
  }
}

/** A form that gave no answer in time may have opened all the same. */
async function openForm(mail: MailPort, item: ItemMark, email: Email, recipients: readonly string[], reply: boolean): Promise<WriteResult> {
  try {
    if (reply) await mail.openReply(item, email.html);
    else await mail.openNewMessage({ to: distinctAddresses(recipients), subject: email.subject, html: email.html });
  } catch (error) {
    if (error instanceof MailError && error.code === "timeout") return failedWith(error, { written: [], unsure: ["body"] });
    throw error;
  }
  return { done: true, how: reply ? "replyOpened" : "newMessageOpened", warnings: [] };
}
