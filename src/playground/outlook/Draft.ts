import type { Person } from "../../core/mail/MailSnapshot";
import type { Coercion, ComposeDraft, RecipientField } from "../host/HostPage";
import { htmlToText } from "../mailbox/htmlToText";
import type { Attachment, Folder, Mail } from "../mailbox/Mail";
import { parseAddresses } from "../mailbox/parseAddresses";
import { textToHtml } from "../mailbox/textToHtml";
import { HtmlBody } from "./HtmlBody";
import { TextBody } from "./TextBody";

export interface DraftStart {
  readonly id: string;
  readonly internetMessageId: string;
  /** Message-IDs of the thread this answers, oldest first. */
  readonly references: readonly string[];
  readonly composeType: ComposeDraft["composeType"];
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  readonly body: { readonly type: Coercion; readonly content: string };
  readonly attachments: readonly Attachment[];
}

/** A message being written: its fields, its body, and what the host may do to both. Views subscribe to it. */
export class Draft implements ComposeDraft {
  readonly id: string;
  readonly conversationId: string;
  readonly composeType: ComposeDraft["composeType"];
  readonly from: Person;
  readonly internetMessageId: string;
  readonly references: readonly string[];
  readonly attachments: readonly Attachment[];
  private subject: string;
  private readonly recipients: Record<RecipientField, readonly Person[]>;
  /** Typed into a field and not yet made a recipient. */
  private readonly typed: Record<RecipientField, string> = { to: "", cc: "", bcc: "" };
  private currentBody: HtmlBody | TextBody;
  private readonly listeners = new Set<() => void>();
  private changes = 0;
  /** Told of a change that a person made, or the host; the page hands the first to the host. */
  onRecipientsTyped: (field: RecipientField) => void = () => undefined;
  onSave: () => void = () => undefined;

  constructor(start: DraftStart) {
    this.id = start.id;
    this.internetMessageId = start.internetMessageId;
    this.references = start.references;
    this.conversationId = start.references[0] ?? start.internetMessageId;
    this.composeType = start.composeType;
    this.from = start.from;
    this.attachments = start.attachments;
    this.subject = start.subject;
    this.recipients = { to: start.to, cc: start.cc, bcc: start.bcc };
    this.currentBody = this.makeBody(start.body.type, start.body.content);
  }

  get body(): HtmlBody | TextBody {
    return this.currentBody;
  }

  get bodyType(): Coercion {
    return this.currentBody.type;
  }

  /** Rises with each change; a view draws anew when it differs. */
  get version(): number {
    return this.changes;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getSubject(): string {
    return this.subject;
  }

  setSubject(subject: string): void {
    this.subject = subject;
    this.changed();
  }

  getRecipients(field: RecipientField): readonly Person[] {
    return [...this.recipients[field], ...parseAddresses(this.typed[field]).people];
  }

  setRecipients(field: RecipientField, people: readonly Person[]): void {
    this.recipients[field] = people;
    this.typed[field] = parseAddresses(this.typed[field]).unreadable.join("; ");
    this.changed();
  }

  getTyped(field: RecipientField): string {
    return this.typed[field];
  }

  /** Recipients that are settled, without what is being typed. */
  getChips(field: RecipientField): readonly Person[] {
    return this.recipients[field];
  }

  type(field: RecipientField, text: string): void {
    this.typed[field] = text;
    this.changed();
  }

  /** Makes recipients of what was typed; what is no address stays to be mended. */
  settle(field: RecipientField): void {
    const { people, unreadable } = parseAddresses(this.typed[field]);
    if (people.length === 0) return;
    this.recipients[field] = [...this.recipients[field], ...people];
    this.typed[field] = unreadable.join("; ");
    this.changed();
    this.onRecipientsTyped(field);
  }

  remove(field: RecipientField, at: number): void {
    this.recipients[field] = this.recipients[field].filter((_person, index) => index !== at);
    this.changed();
    this.onRecipientsTyped(field);
  }

  /** What stands in the fields and is no address. */
  unreadable(): readonly string[] {
    return (["to", "cc", "bcc"] as const).flatMap((field) => parseAddresses(this.typed[field]).unreadable);
  }

  getBody(coercion: Coercion): string {
    if (coercion === "text") return this.currentBody.text;
    // A whole document, as Outlook on the web gives: an add-in must not take it for a fragment.
    return `<html><head></head><body dir="ltr">${this.currentBody.html}</body></html>`;
  }

  setBody(data: string, coercion: Coercion): void {
    this.currentBody.set(data, coercion);
  }

  prependBody(data: string, coercion: Coercion): void {
    this.currentBody.prepend(data, coercion);
  }

  insertAtSelection(data: string, coercion: Coercion): void {
    this.currentBody.insertAtCursor(data, coercion);
  }

  getSelection(coercion: Coercion): string {
    return this.currentBody.selection(coercion);
  }

  save(): string {
    this.onSave();
    return this.id;
  }

  /** Plain text and back; what plain text cannot hold is lost, as in Outlook. */
  switchBody(type: Coercion): void {
    if (type === this.bodyType) return;
    const content = type === "text" ? htmlToText(this.currentBody.html) : textToHtml(this.currentBody.text);
    this.currentBody.dispose();
    this.currentBody = this.makeBody(type, content);
    this.changed();
  }

  /** The draft as a mail of Drafts or Sent Items. */
  toMail(folder: Folder, date: number): Mail {
    const html = this.bodyType === "html" ? this.getBody("html") : "";
    return {
      id: this.id,
      folder,
      conversationId: this.conversationId,
      internetMessageId: this.internetMessageId,
      from: this.from,
      to: this.getRecipients("to"),
      cc: this.getRecipients("cc"),
      bcc: this.getRecipients("bcc"),
      subject: this.subject,
      date,
      bodyType: this.bodyType,
      html,
      text: this.currentBody.text,
      // An image that is no longer in the body is not sent along.
      attachments: this.attachments.filter((attachment) => !attachment.isInline || attachment.contentId === null || html.includes(attachment.contentId)),
      unread: false,
      itemClass: "IPM.Note",
      rawHeaders: this.references.length === 0 ? "" : `References: ${this.references.join(" ")}`,
    };
  }

  dispose(): void {
    this.currentBody.dispose();
  }

  private makeBody(type: Coercion, content: string): HtmlBody | TextBody {
    const onChange = () => {
      this.changed();
    };
    return type === "html" ? new HtmlBody(content, this.attachments, onChange) : new TextBody(content, onChange);
  }

  private changed(): void {
    this.changes += 1;
    for (const listener of this.listeners) listener();
  }
}
