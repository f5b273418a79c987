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
  /** What the add-in has noted on this draft; null where it has not, or Outlook cannot say. */
  readonly notes: string | null;
  /** What is saved on it for the check before sending (core/send-check/mark), which may be anything. */
  readonly mark: unknown;
}

export interface NewMessage {
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
}

/**
 * The one door to the open mail, as one click needs it, the ribbon's or the pane's. Every method that returns a promise rejects with MailError and nothing else, within its
 * time limit. A method that takes an ItemMark rejects with "itemChanged", before it acts, where another item is open.
 */
export interface WritingPort {
  /** The interface language Outlook runs in, as it says it: "en-US", "ja-JP". */
  displayLanguage(): string;
  userAddress(): string;
  userName(): string;
  abilities(): MailAbilities;
  /** The item that is open now; null when no mail is selected. */
  openItem(): ItemMark | null;
  /** The id of a mail, by which every page knows it; null for a draft, an appointment, and where another item is open. */
  messageId(item: ItemMark): string | null;
  /** The open mail; null when no mail is selected. */
  read(): Promise<MailSnapshot | null>;

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
  /** The To line as a whole. */
  setRecipients(item: ItemMark, people: readonly Person[]): Promise<void>;
  /** The body as it stands, signature and quoted thread included. */
  readBody(item: ItemMark, type: BodyType): Promise<string>;
  /** The whole body: whatever is not in the content is gone. At most 1,000,000 characters. */
  replaceBody(item: ItemMark, content: string, type: BodyType): Promise<void>;

  /**
   * Saves on the draft what the check before sending must know (core/send-check/mark); the draft must have been read by readDraft.
   *
   * @param mark  given what the draft had when it was read, or changeMark has made of it here since, which may be anything
   */
  saveMark(item: ItemMark, mark: (stored: unknown) => string): Promise<void>;
  /**
   * The marks of emails that were opened as a form (core/send-check/recentMarks), newest first.
   *
   * @param change  given what is stored, which may be anything, the marks from now on, or null to leave them; where not all fit, the last are left out
   */
  saveRecentMarks(change: (stored: unknown) => readonly string[] | null): Promise<void>;
  /** Notes something of the add-in's own on the draft, for its other pages; it is gone when the draft is closed. This page knows of it from the call on. */
  saveNotes(item: ItemMark, notes: string): Promise<void>;
}

/** The same, as the pane needs it, which stays beside one mail after the other. */
export interface MailPort extends WritingPort {
  /** Calls the listener when another mail is selected, or the recipients of the open draft change. Returns the way to stop. */
  onChanged(listener: () => void): () => void;
  /** Opens a mail by its messageId, in a window of its own where Outlook has windows. One that was moved or deleted may not open. */
  openMessage(id: string): Promise<void>;
  /**
   * Changes the mark that the draft has by now, whoever saved it.
   *
   * @param change  given what is stored, which may be anything, or was to be while Outlook has not said that it is; the mark from now on, or null to leave it
   */
  changeMark(item: ItemMark, change: (stored: unknown) => string | null): Promise<void>;
  /** What is noted on the draft; null where nothing is, or Outlook cannot say. */
  readNotes(item: ItemMark): Promise<string | null>;
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
