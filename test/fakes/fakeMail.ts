import type { MailBody, MailSnapshot, Person } from "../../src/core/mail/MailSnapshot";
import { MailError, type BodyType, type ItemMark, type MailAbilities, type MailErrorCode, type MailPort, type NewMessage } from "../../src/ports/MailPort";

export interface FakeDraft {
  bodyType: BodyType;
  body: string;
  subject: string;
  to: Person[];
  selection: string | null;
}

export type FakeMethod = "read" | "openReply" | "openNewMessage" | "openMessage" | "readDraft" | "insertAtTop" | "insertAtCursor" | "setSubject" | "addRecipients" | "readRecipients" | "setRecipients" | "readBody" | "replaceBody" | "saveMark" | "changeMark" | "saveRecentMarks" | "readNotes" | "saveNotes";

/**
 * A MailPort over plain data. Calls answer in a later turn; `waits` counts how often a call was made after another's answer,
 * so that a test sees the rounds a use case takes.
 */
export class FakeMail implements MailPort {
  item: ItemMark | null = "draft 1";
  can: MailAbilities = { surface: "compose", canOpenForms: false, canInsert: true };
  draft: FakeDraft = { bodyType: "html", body: "", subject: "", to: [], selection: "" };
  snapshot: MailSnapshot | null = null;
  language = "en-US";
  /** A method that fails: with the code before it acts, or ("timeout", acted) after it has acted. */
  readonly failures = new Map<FakeMethod, { readonly code: MailErrorCode; readonly acts?: boolean; readonly officeCode?: number }>();
  /** What Outlook makes of added recipients, where it is not what was asked. */
  resolves: (address: string) => Person | null = (address) => ({ name: address, address });
  /** Runs when a method is called, before it acts: a place to open another mail. */
  onCall: (method: FakeMethod) => void = () => undefined;
  readonly calls: FakeMethod[] = [];
  readonly replies: { item: ItemMark; html: string }[] = [];
  readonly newMessages: NewMessage[] = [];
  readonly openedMessages: string[] = [];
  /** The mark saved on the draft, the roaming setting of the recent ones, and what is noted on the draft. */
  mark: string | null = null;
  recentMarks: unknown = undefined;
  notes: string | null = null;
  /** What Outlook makes of a body that is set as a whole. */
  rewrites: (body: string) => string = (body) => body;
  private readonly listeners = new Set<() => void>();
  private inFlight = 0;
  private answeredInRound = false;
  waits = 0;

  displayLanguage(): string {
    return this.language;
  }
  userAddress(): string {
    return "robin.weber@microsoft.com";
  }
  userName(): string {
    return "Robin Weber";
  }
  abilities(): MailAbilities {
    return this.can;
  }
  openItem(): ItemMark | null {
    return this.item;
  }
  onChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  change(): void {
    this.listeners.forEach((listener) => { listener(); });
  }

  read(): Promise<MailSnapshot | null> {
    return this.answer("read", null, () => this.snapshot);
  }
  openReply(item: ItemMark, html: string): Promise<void> {
    return this.answer("openReply", item, () => void this.replies.push({ item, html }));
  }
  openNewMessage(message: NewMessage): Promise<void> {
    return this.answer("openNewMessage", null, () => void this.newMessages.push(message));
  }
  messageId(item: ItemMark): string | null {
    return item === this.item && this.can.surface === "read" ? `id of ${item}` : null;
  }
  openMessage(id: string): Promise<void> {
    return this.answer("openMessage", null, () => void this.openedMessages.push(id));
  }
  readDraft(): ReturnType<MailPort["readDraft"]> {
    return this.answer("readDraft", null, () => {
      const { bodyType, body, subject, to, selection } = this.draft;
      const parts: MailBody = bodyType === "html" ? { html: body, text: null } : { html: null, text: body };
      return { item: this.item ?? "", bodyType, body: parts, subject, to: [...to], selection, notes: this.notes, mark: this.mark };
    });
  }
  insertAtTop(item: ItemMark, content: string, type: BodyType): Promise<void> {
    return this.answer("insertAtTop", item, () => {
      this.requireType(type, "body.prependAsync");
      this.draft.body = content + this.draft.body;
    });
  }
  insertAtCursor(item: ItemMark, content: string, type: BodyType): Promise<void> {
    return this.answer("insertAtCursor", item, () => {
      this.requireType(type, "body.setSelectedDataAsync");
      const { body } = this.draft;
      this.draft.body = body.includes("|") ? body.replace("|", content) : content + body;
    });
  }
  setSubject(item: ItemMark, subject: string): Promise<void> {
    return this.answer("setSubject", item, () => { this.draft.subject = subject; });
  }
  addRecipients(item: ItemMark, addresses: readonly string[]): Promise<void> {
    return this.answer("addRecipients", item, () => {
      this.draft.to.push(...addresses.map((address) => this.resolves(address)).filter((person) => person !== null));
    });
  }
  readRecipients(item: ItemMark): Promise<readonly Person[]> {
    return this.answer("readRecipients", item, () => [...this.draft.to]);
  }
  setRecipients(item: ItemMark, people: readonly Person[]): Promise<void> {
    return this.answer("setRecipients", item, () => { this.draft.to = [...people]; });
  }
  readBody(item: ItemMark, type: BodyType): Promise<string> {
    return this.answer("readBody", item, () => {
      this.requireType(type, "body.getAsync");
      return this.draft.body;
    });
  }
  replaceBody(item: ItemMark, content: string, type: BodyType): Promise<void> {
    return this.answer("replaceBody", item, () => {
      this.requireType(type, "body.setAsync");
      this.draft.body = this.rewrites(content);
    });
  }
  saveMark(item: ItemMark, mark: (stored: unknown) => string): Promise<void> {
    return this.answer("saveMark", item, () => { this.mark = mark(this.mark); });
  }
  changeMark(item: ItemMark, change: (stored: unknown) => string | null): Promise<void> {
    return this.answer("changeMark", item, () => { this.mark = change(this.mark) ?? this.mark; });
  }
  saveRecentMarks(change: (stored: unknown) => readonly string[] | null): Promise<void> {
    return this.answer("saveRecentMarks", null, () => { this.recentMarks = change(this.recentMarks) ?? this.recentMarks; });
  }
  readNotes(item: ItemMark): Promise<string | null> {
    return this.answer("readNotes", item, () => this.notes);
  }
  saveNotes(item: ItemMark, notes: string): Promise<void> {
    return this.answer("saveNotes", item, () => { this.notes = notes; });
  }

  private requireType(type: BodyType, call: string): void {
    if (type === "html" && this.draft.bodyType === "text") throw new MailError("failed", call, 9002);
  }

  private async answer<T>(method: FakeMethod, item: ItemMark | null, act: () => T): Promise<T> {
    this.calls.push(method);
    this.onCall(method);
    if (this.inFlight === 0 || this.answeredInRound) {
      this.waits++;
      this.answeredInRound = false;
    }
    this.inFlight++;
    await Promise.resolve();
    this.inFlight--;
    this.answeredInRound = true;
    if (item !== null && item !== this.item) throw new MailError("itemChanged", method);
    const failure = this.failures.get(method);
    if (failure && failure.acts !== true) throw new MailError(failure.code, method, failure.officeCode ?? null);
    const value = act();
    if (failure) throw new MailError(failure.code, method, failure.officeCode ?? null);
    return value;
  }
}
