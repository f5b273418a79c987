import type { Person } from "../../core/mail/MailSnapshot";
import type { Mail } from "../mailbox/Mail";

export type Coercion = "html" | "text";
export type RecipientField = "to" | "cc" | "bcc";

/** A message being written in the playground, as the host protocol reaches into it. The window's editor implements it. */
export interface ComposeDraft {
  readonly id: string;
  readonly conversationId: string;
  readonly composeType: "newMail" | "reply" | "forward";
  /** Of "text": the host refuses HTML with InvalidFormatError before the draft is asked. */
  readonly bodyType: Coercion;
  readonly from: Person;
  getSubject(): string;
  setSubject(subject: string): void;
  getRecipients(field: RecipientField): readonly Person[];
  setRecipients(field: RecipientField, people: readonly Person[]): void;
  getBody(coercion: Coercion): string;
  /** Replaces the whole body, quoted thread included, as Outlook does. */
  setBody(data: string, coercion: Coercion): void;
  prependBody(data: string, coercion: Coercion): void;
  /** At the cursor, replacing a selection; at the top when the body never had the focus, as Outlook does. */
  insertAtSelection(data: string, coercion: Coercion): void;
  getSelection(coercion: Coercion): string;
  /** Stores the draft and returns its item id. */
  save(): string;
}

export type OpenItem =
  | { readonly surface: "read"; readonly mail: Mail }
  | { readonly surface: "compose"; readonly draft: ComposeDraft }
  | { readonly surface: "none" };

/** What the host protocol asks of the page around it: the playground's Outlook. */
export interface HostPage {
  readonly user: Person;
  readonly displayLanguage: string;
  openNewMessage(message: { to: readonly string[]; cc: readonly string[]; bcc: readonly string[]; subject: string; htmlBody: string }): void;
  openReply(mail: Mail, reply: { all: boolean; htmlBody: string }): void;
  /** By the id that the add-in was given, as office.js makes an EWS id of it. False: there is none. */
  openMessage(id: string): boolean;
  /** Roaming settings: key to JSON text. */
  loadRoamingSettings(): Record<string, string>;
  saveRoamingSettings(settings: Record<string, string>): void;
  loadCustomProperties(itemId: string): string;
  saveCustomProperties(itemId: string, json: string): void;
  showNotifications(itemId: string, notifications: readonly HostNotification[]): void;
}

export interface HostNotification {
  readonly key: string;
  readonly type: "informationalMessage" | "progressIndicator" | "errorMessage" | "insightMessage";
  readonly message: string;
  /** What its button says, which opens the task pane. */
  readonly opensPane?: string;
}
