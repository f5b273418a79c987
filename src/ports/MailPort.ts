import type { MailBody, MailSnapshot, Person } from "../core/mail/MailSnapshot";

export type BodyType = "html" | "text";

/** Tells one open item from another; compared, never read. An effect on a draft names the item it is meant for. */
export type ItemMark = string;

/** What the open item is. "protected": encrypted or with restricted rights; "shared": in a shared folder or mailbox. */
export type ItemKind = "message" | "meeting" | "appointment" | "report" | "protected" | "shared";

/** What can be done with the item that is open now. */
export interface MailAbilities {
  readonly surface: "read" | "compose" | "none";
  /** False on phones, where no reply or new message can be opened with a text: "copy" is the way. */
  readonly canOpenForms: boolean;
  readonly canInsert: boolean;
  /** Left out: a message. */
  readonly kind?: ItemKind;
  /** Left out: no phone. */
  readonly isPhone?: boolean;
}

/** The message being written, as it stands. */
export interface DraftState {
  readonly item: ItemMark;
  readonly bodyType: BodyType;
  /** Filled in the body's own type at least. */
  readonly body: MailBody;
  readonly subject: string;
  readonly to: readonly Person[];
  /** What the FM has selected in the body, as HTML, empty when nothing is; null when Outlook cannot say. */
  readonly selection: string | null;
}

export interface NewMessage {
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
}

/**
 * The one door to the open mail. Every method that returns a promise rejects with MailError and nothing else, within its
 * time limit. A method that takes an ItemMark rejects with "itemChanged", before it acts, where another item is open.
 */
export interface MailPort {
  /** The interface language Outlook runs in, as it says it: "en-US", "ja-JP". */
  displayLanguage(): string;
  userAddress(): string;
  userName(): string;
  abilities(): MailAbilities;
  /** The item that is open now; null when no mail is selected. */
  openItem(): ItemMark | null;
  /** The open mail; null when no mail is selected. */
  read(): Promise<MailSnapshot | null>;
  /** Calls the listener when another mail is selected, or the recipients of the open draft change. Returns the way to stop. */
  onChanged(listener: () => void): () => void;

  /** To the sender of the mail that is open. At most 32 KB. */
  openReply(item: ItemMark, html: string): Promise<void>;
  /** At most 32 KB, 255 characters of subject, 100 recipients. */
  openNewMessage(message: NewMessage): Promise<void>;

  /** Everything an insert must know first, in one round of calls side by side. */
  readDraft(): Promise<DraftState>;
  insertAtTop(item: ItemMark, content: string, type: BodyType): Promise<void>;
  /** Replaces what is selected. */
  insertAtCursor(item: ItemMark, content: string, type: BodyType): Promise<void>;
  setSubject(item: ItemMark, subject: string): Promise<void>;
  /** To the To line, beside those that stand there; at most 100. */
  addRecipients(item: ItemMark, addresses: readonly string[]): Promise<void>;
  /** The To line. */
  readRecipients(item: ItemMark): Promise<readonly Person[]>;
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
