import type { Person } from "../../../../src/core/mail/MailSnapshot";
import type { Coercion, ComposeDraft, RecipientField } from "../../../../src/playground/host/HostPage";

/** A draft that is but a few variables: it says what reached it, and no more. */
export class MemoryDraft implements ComposeDraft {
  readonly conversationId: string;
  readonly composeType = "newMail";
  body = "";
  /** How the body was last written: "prepend html". */
  lastWrite = "";
  selection = "selected";
  subject = "";
  readonly recipients: Record<RecipientField, readonly Person[]> = { to: [], cc: [], bcc: [] };

  constructor(
    readonly id: string,
    readonly bodyType: Coercion,
    readonly from: Person,
  ) {
    this.conversationId = `conversation-${id}`;
  }

  getSubject(): string {
    return this.subject;
  }

  setSubject(subject: string): void {
    this.subject = subject;
  }

  getRecipients(field: RecipientField): readonly Person[] {
    return this.recipients[field];
  }

  setRecipients(field: RecipientField, people: readonly Person[]): void {
    this.recipients[field] = people;
  }

  getBody(coercion: Coercion): string {
    return `${coercion}:${this.body}`;
  }

  setBody(data: string, coercion: Coercion): void {
    this.body = data;
    this.lastWrite = `set ${coercion}`;
  }

  prependBody(data: string, coercion: Coercion): void {
    this.body = data + this.body;
    this.lastWrite = `prepend ${coercion}`;
  }

  insertAtSelection(data: string, coercion: Coercion): void {
    this.body += data;
    this.lastWrite = `insert ${coercion}`;
  }

  getSelection(coercion: Coercion): string {
    return `${coercion}:${this.selection}`;
  }

  save(): string {
    return `saved-${this.id}`;
  }
}
