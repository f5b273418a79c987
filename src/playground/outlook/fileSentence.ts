import type { NotReadReason } from "../mailbox/readMail";

/** Why a dropped file is not in the list, and what to do. */
export function fileSentence(name: string, reason: NotReadReason | "unreadable"): string {
  switch (reason) {
    case "empty":
      return `“${name}” is empty.`;
    case "msgFormat":
      return `“${name}” is in Outlook's .msg format. Save the message as .eml and open that.`;
    case "notAMail":
      return `“${name}” is not an email: it has no sender, subject or date.`;
    case "damaged":
      return `“${name}” is damaged and could not be read as an email.`;
    case "unreadable":
      return `“${name}” could not be opened. A folder cannot be opened; if it is a file, it may have been moved.`;
  }
}
