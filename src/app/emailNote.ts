import { emailHtml } from "../core/templates/emailHtml";
import type { Clipboard } from "../ports/Clipboard";
import { MailError, type MailPort } from "../ports/MailPort";

/**
 * opened: a new message to the FM is open. copied: Outlook opens none here (a draft is open, a phone, a text over its
 * limit), so the note is on the clipboard. unsure: Outlook gave no answer; the note is on the clipboard too. byHand: it
 * could not be copied either.
 */
export type NoteEmailed = "opened" | "copied" | "unsure" | "byHand";

/** A note as a message to the FM's own address, to be sent or kept; where Outlook opens no message, it is copied. */
export async function emailNote(mail: MailPort, clipboard: Clipboard, subject: string, text: string): Promise<NoteEmailed> {
  const copy = async (otherwise: "copied" | "unsure"): Promise<NoteEmailed> => ((await clipboard.copyText(text)) ? otherwise : "byHand");
  if (!mail.abilities().canOpenForms) return copy("copied");
  const address = mail.userAddress();
  try {
    await mail.openNewMessage({ to: address === "" ? [] : [address], subject: firstCharacters(subject), html: noteHtml(text) });
    return "opened";
  } catch (error) {
    if (error instanceof MailError) return copy(error.code === "timeout" ? "unsure" : "copied");
    throw error;
  }
}

// Source: outlook.md, "Limits": 255 characters of subject.
const LONGEST_SUBJECT = 255;

function firstCharacters(subject: string): string {
  return subject.length <= LONGEST_SUBJECT ? subject : subject.slice(0, LONGEST_SUBJECT).replace(/[\uD800-\uDBFF]$/, "");
}

/** Line for line as the note stands. */
function noteHtml(text: string): string {
  return emailHtml(text.split("\n\n").map((block) => ({ kind: "paragraph", lines: block.split("\n") })));
}
