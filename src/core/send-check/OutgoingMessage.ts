import type { MailBody, Person } from "../mail/MailSnapshot";

/** A message that is about to be sent, as far as it could be read. */
export interface OutgoingMessage {
  /** The FM's; empty where Outlook does not say. */
  readonly userAddress: string;
  /** null: could not be read. */
  readonly subject: string | null;
  /** Both forms null: could not be read. The text is taken where there is one. */
  readonly body: MailBody;
  /** null: could not be read, which is not "none". */
  readonly to: readonly Person[] | null;
  readonly cc: readonly Person[] | null;
  readonly bcc: readonly Person[] | null;
}
