import type { IsoDate } from "../engagement/IsoDate";

/** Someone named in a header of a mail, exactly as the mail has it: hostile until judged. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

/** The body as it could be read. Both null: there is none, or it could not be read. */
export interface MailBody {
  readonly html: string | null;
  readonly text: string | null;
}

/**
 * A mail as plain data: everything that detection may look at, and nothing that acts.
 *
 * Adapters make it (from Outlook, from an .eml file); the rules of core judge it.
 */
export interface MailSnapshot {
  readonly surface: "read" | "compose";
  /** The mailbox owner's address: the FM. Empty where Outlook does not say. */
  readonly userAddress: string;
  readonly conversationId: string | null;
  /** The day a mail that is read came into the mailbox, in the FM's time zone. Left out where Outlook does not say. */
  readonly receivedOn?: IsoDate;
  readonly subject: string;
  readonly from: Person | null;
  /** Further authors of a mail that several wrote. Left out where there are none, or where it could not be read. */
  readonly alsoFrom?: readonly Person[];
  /** Whom an answer goes to where that is not the sender. Left out where it could not be read. */
  readonly replyTo?: readonly Person[];
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly body: MailBody;
}
