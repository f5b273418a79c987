import type { MailSnapshot, Person } from "../core/mail/MailSnapshot";

export type BodyType = "html" | "text";

/** What can be done with the item that is open now. */
export interface MailAbilities {
  readonly surface: "read" | "compose" | "none";
  /** False on phones, where no reply or new message can be opened with a text: "copy" is the way. */
  readonly canOpenForms: boolean;
  readonly canInsert: boolean;
}

/** The message being written, as it stands. */
export interface DraftState {
  readonly bodyType: BodyType;
  readonly bodyHtml: string;
  readonly subject: string;
  readonly to: readonly Person[];
  /** What the FM has selected in the body, empty when nothing is or Outlook cannot say. */
  readonly selection: string;
}

export interface NewMessage {
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
}

/** The one door to the open mail. Every method rejects with MailError and nothing else, within its time limit. */
export interface MailPort {
  /** The interface language Outlook runs in, as it says it: "en-US", "ja-JP". */
  displayLanguage(): string;
  userAddress(): string;
  userName(): string;
  abilities(): MailAbilities;
  /** The open mail; null when no mail is selected. */
  read(): Promise<MailSnapshot | null>;
  /** Calls the listener when another mail is selected, or the recipients of the open draft change. Returns the way to stop. */
  onChanged(listener: () => void): () => void;

  openReply(html: string): Promise<void>;
  openNewMessage(message: NewMessage): Promise<void>;

  /** Everything an insert must know first, in one round of calls side by side. */
  readDraft(): Promise<DraftState>;
  insertAtTop(content: string, type: BodyType): Promise<void>;
  insertAtCursor(content: string, type: BodyType): Promise<void>;
  setSubject(subject: string): Promise<void>;
  addRecipients(addresses: readonly string[]): Promise<void>;
  readRecipients(): Promise<readonly Person[]>;
}

export type MailErrorCode =
  /** Outlook did not answer within the time limit. */
  | "timeout"
  /** Outlook answered with an error; officeCode says which. */
  | "failed"
  /** office.js refused the call itself (an argument over its limit, a form that could not open). */
  | "refused"
  /** No mail is open any more, or another one than the call was meant for. */
  | "itemChanged"
  /** This Outlook client cannot do it (phone, old version). */
  | "unsupported";

export class MailError extends Error {
  constructor(
    readonly code: MailErrorCode,
    /** The office.js call, such as "body.prependAsync". */
    readonly call: string,
    readonly officeCode: number | null = null,
    options?: ErrorOptions,
  ) {
    super(`${call}: ${code}${officeCode === null ? "" : ` (${officeCode})`}`, options);
    this.name = "MailError";
  }
}
