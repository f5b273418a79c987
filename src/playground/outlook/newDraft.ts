import type { Person } from "../../core/mail/MailSnapshot";
import type { DisplayLanguage } from "../mailbox/displayLanguages";
import { referencesFor } from "../mailbox/headerOf";
import { htmlToText } from "../mailbox/htmlToText";
import type { Mail } from "../mailbox/Mail";
import { newMessageHtml, newMessageText, threadHtml, threadText } from "../mailbox/quoteMail";
import { replyRecipients } from "../mailbox/replyRecipients";
import { forwardSubject, replySubject } from "../mailbox/subjects";
import { textToHtml } from "../mailbox/textToHtml";
import { Draft } from "./Draft";
import type { DraftStart } from "./Draft";
import { safeMailHtml } from "./safeMailHtml";
import { SIGNATURE_HTML, SIGNATURE_TEXT, USER } from "./user";

export interface NewMessage {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  readonly htmlBody: string;
}

export function newMessageDraft(message: NewMessage): Draft {
  return new Draft({
    ...ids(),
    composeType: "newMail",
    from: USER,
    to: message.to,
    cc: message.cc,
    bcc: message.bcc,
    subject: message.subject,
    references: [],
    body: { type: "html", content: message.htmlBody + newMessageHtml(SIGNATURE_HTML) },
    attachments: [],
  });
}

/** An answer in the format of the mail it answers, as Outlook does; with a text of the add-in's above everything. */
export function replyDraft(mail: Mail, reply: { all: boolean; htmlBody: string }, language: DisplayLanguage): Draft {
  const { to, cc } = replyRecipients(mail, USER.address, reply.all);
  return new Draft({
    ...ids(),
    composeType: "reply",
    from: USER,
    to,
    cc,
    bcc: [],
    subject: replySubject(mail.subject, language),
    references: referencesFor(mail.rawHeaders, mail.internetMessageId),
    body: bodyAbove(mail, reply.htmlBody, language),
    attachments: mail.attachments.filter((attachment) => attachment.isInline),
  });
}

/** A forward takes the attachments along. */
export function forwardDraft(mail: Mail, language: DisplayLanguage): Draft {
  return new Draft({
    ...ids(),
    composeType: "forward",
    from: USER,
    to: [],
    cc: [],
    bcc: [],
    subject: forwardSubject(mail.subject, language),
    references: referencesFor(mail.rawHeaders, mail.internetMessageId),
    body: bodyAbove(mail, "", language),
    attachments: mail.attachments,
  });
}

function bodyAbove(mail: Mail, htmlBody: string, language: DisplayLanguage): DraftStart["body"] {
  if (mail.bodyType === "text") {
    const words = htmlBody === "" ? "" : htmlToText(htmlBody);
    return { type: "text", content: words + newMessageText(SIGNATURE_TEXT) + threadText(mail, language) };
  }
  const quoted = mail.html === "" ? textToHtml(mail.text) : safeMailHtml(mail.html, [], "quote").html;
  return { type: "html", content: htmlBody + newMessageHtml(SIGNATURE_HTML) + threadHtml(mail, quoted, language) };
}

function ids(): { id: string; internetMessageId: string } {
  const id = crypto.randomUUID();
  return { id, internetMessageId: `<${id}@microsoft.com>` };
}
