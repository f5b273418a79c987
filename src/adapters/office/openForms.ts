import { MailError, type ItemMark, type NewMessage } from "../../ports/MailPort";
import { callOffice } from "./callOffice";
import { requireAtMost } from "./draft";
import { hasMailboxSet, isFunction, isPhone } from "./officeSupport";
import { openItem } from "./openItem";

// Source: outlook.md, "Limits"; office.js counts characters (outlook-web-16.01.debug.js, maxBodyLength) and throws over them.
const LONGEST_FORM_BODY = 32 * 1024;
const LONGEST_SUBJECT = 255;
const MOST_RECIPIENTS = 100;

/** Whether this client opens a reply or a new message with a text in it. */
export function canOpenForms(): boolean {
  const open = openItem();
  return open?.surface === "read" && !isPhone() && isFunction(open.item.displayReplyForm) && isFunction(Office.context.mailbox.displayNewMessageForm);
}

/**
 * A reply to the sender of the open mail. Where only the form without callback exists, nothing says whether it opened.
 * No guard against a changed item: an opened form may itself become the open item.
 */
export async function openReply(mark: ItemMark, html: string): Promise<void> {
  const async = "item.displayReplyFormAsync";
  const open = openItem();
  if (open?.mark !== mark) throw new MailError("itemChanged", async);
  if (open.surface !== "read" || isPhone()) throw new MailError("unsupported", async);
  requireAtMost(html.length, LONGEST_FORM_BODY, async);
  const { item } = open;
  if (hasMailboxSet("1.9") && isFunction(item.displayReplyFormAsync)) {
    await callOffice(async, (callback) => { item.displayReplyFormAsync({ htmlBody: html }, callback); });
    return;
  }
  openWithoutAnswer("item.displayReplyForm", item.displayReplyForm, () => { item.displayReplyForm({ htmlBody: html }); });
}

export async function openNewMessage(message: NewMessage): Promise<void> {
  const async = "mailbox.displayNewMessageFormAsync";
  if (isPhone()) throw new MailError("unsupported", async);
  requireAtMost(message.html.length, LONGEST_FORM_BODY, async);
  requireAtMost(message.subject.length, LONGEST_SUBJECT, async);
  requireAtMost(message.to.length, MOST_RECIPIENTS, async);
  const parameters = { toRecipients: [...message.to], subject: message.subject, htmlBody: message.html };
  const { mailbox } = Office.context;
  if (hasMailboxSet("1.9") && isFunction(mailbox.displayNewMessageFormAsync)) {
    await callOffice(async, (callback) => { mailbox.displayNewMessageFormAsync(parameters, callback); });
    return;
  }
  openWithoutAnswer("mailbox.displayNewMessageForm", mailbox.displayNewMessageForm, () => { mailbox.displayNewMessageForm(parameters); });
}

export function openWithoutAnswer(call: string, form: unknown, open: () => void): void {
  if (!isFunction(form)) throw new MailError("unsupported", call);
  try {
    open();
  } catch (cause) {
    throw new MailError("refused", call, null, { cause });
  }
}
