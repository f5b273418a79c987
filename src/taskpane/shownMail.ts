import type { MailSnapshot } from "../core/mail/MailSnapshot";
import type { Detection } from "../core/tenant/Detection";
import type { PaneMessages } from "../messages/pane";
import type { MailPort } from "../ports/MailPort";
import type { NoMail, OpenMail } from "./OpenMailWatch";

export type ReadyMail = Extract<OpenMail, { readonly phase: "ready" }>;

export const NOTHING_DETECTED: Detection = { outcome: "none", doubts: [] };

/** A mail that says nothing, where the FM chooses the tenant. */
export function withoutMail({ item }: NoMail, mail: MailPort): ReadyMail {
  return { phase: "ready", item, mail: noMailOf(mail), detection: NOTHING_DETECTED, abilities: { surface: "none", canOpenForms: false, canInsert: false } };
}

/** What stands for the mail where the FM works without one. */
export function noMailOf(mail: MailPort): MailSnapshot {
  return { surface: "read", userAddress: mail.userAddress(), conversationId: null, subject: "", from: null, to: [], cc: [], bcc: [], body: { html: "", text: null } };
}

/** What the add-in can and cannot do with an item that is no ordinary mail; null for one that is. */
export function itemNote({ abilities: { kind }, mail }: ReadyMail, m: PaneMessages): string | null {
  if (kind === undefined || kind === "message") return null;
  const isRead = mail.body.html !== null || mail.body.text !== null;
  return kind === "protected" && isRead ? null : m.itemNote[kind];
}
