import { MailError } from "../../ports/MailPort";
import { callOffice } from "./callOffice";
import { hasMailboxSet, isFunction, isPhone } from "./officeSupport";
import { openWithoutAnswer } from "./openForms";

/** Outlook says "succeeded" also where nothing opens (docs/outlook-quirks.md): whoever calls keeps another way open. */
export async function openMessage(id: string): Promise<void> {
  const async = "mailbox.displayMessageFormAsync";
  if (isPhone()) throw new MailError("unsupported", async);
  const { mailbox } = Office.context;
  if (hasMailboxSet("1.9") && isFunction(mailbox.displayMessageFormAsync)) {
    await callOffice(async, (callback) => { mailbox.displayMessageFormAsync(id, callback); });
    return;
  }
  openWithoutAnswer("mailbox.displayMessageForm", mailbox.displayMessageForm, () => { mailbox.displayMessageForm(id); });
}
