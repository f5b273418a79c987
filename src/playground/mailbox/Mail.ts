import type { Person } from "../../core/mail/MailSnapshot";

export type Folder = "inbox" | "drafts" | "sent" | "dropped";

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly isInline: boolean;
  readonly contentId: string | null;
  readonly content: Uint8Array;
}

/** A mail that stands in a folder of the playground. */
export interface Mail {
  readonly id: string;
  readonly folder: Folder;
  readonly conversationId: string;
  readonly internetMessageId: string;
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  /** ms since 1970; null for a mail without a readable date. */
  readonly date: number | null;
  readonly bodyType: "html" | "text";
  /** As the mail has it, not sanitised: whoever shows it must. Empty when the mail has only text. */
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly unread: boolean;
  /** IPM.Note, IPM.Schedule.Meeting.Request, REPORT.IPM.Note.NDR …; IPM.Appointment for an entry of the calendar. */
  readonly itemClass: string;
  readonly rawHeaders: string;
  /** True where it stands in a mailbox that several people share. */
  readonly shared?: boolean;
}
