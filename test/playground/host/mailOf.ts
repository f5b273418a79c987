import type { Mail } from "../../../src/playground/mailbox/Mail";

/** A plain mail, with what a test is about changed. */
export function mailOf(change: Partial<Mail> = {}): Mail {
  return {
    id: "mail",
    folder: "inbox",
    conversationId: "thread",
    internetMessageId: "<1@contoso.com>",
    from: { name: "Ana", address: "ana@contoso.com" },
    to: [],
    cc: [],
    bcc: [],
    subject: "",
    date: 0,
    bodyType: "html",
    html: "",
    text: "",
    attachments: [],
    unread: false,
    itemClass: "IPM.Note",
    rawHeaders: "",
    ...change,
  };
}
