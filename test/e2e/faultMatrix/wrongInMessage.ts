import { en } from "../../../src/messages/pane/en";
import type { OutlookPage, WrittenMessage } from "../support/OutlookPage";
import { TAKES_TIME } from "./faults";
import { lateAnswer, lost, messageOf, said, settled, wrongBackAtDraft, wrongInNewPane } from "./paneAtRest";
import type { Round } from "./Scenario";
import { whileTimePasses } from "./time";

/** The message and what the pane said, right before the click. */
export interface Before {
  readonly said: string;
  readonly message: WrittenMessage;
}

export const asItStands = async (outlook: OutlookPage): Promise<Before> => ({ said: await said(outlook), message: await messageOf(outlook) });

/** What the pane says where an email or its undoing did not work. */
export const EMAIL_FAILURES: readonly string[] = Object.values(en.failure);
export const UNDO_FAILURES: readonly string[] = Object.values(en.insertNotUndone);

/** After a fault while an email is put into the message being written, or taken back. */
export async function wrongInMessage({ outlook, call, fault, since }: Round, before: Before, whole: WrittenMessage, language: string, failures: readonly string[]): Promise<readonly string[]> {
  if (fault === "paneClosed" || fault === "itemChanged") {
    const wrong = await (fault === "paneClosed" ? wrongInNewPane(outlook) : wrongBackAtDraft(outlook));
    return [...wrong, ...halfWritten(await messageOf(outlook), before.message, whole, null)];
  }
  const { pane } = outlook;
  const now = await whileTimePasses(outlook, { passes: TAKES_TIME.has(fault), since, call }, settled(outlook, before.said));
  const message = await messageOf(outlook);
  const failed = failures.some((sentence) => now.includes(sentence));
  const ofEmail = failures === EMAIL_FAILURES;
  const isElsewhere = now.includes(en.warning.selectionUnknown) && isWholeAtTop(message, before.message, whole);
  const wrong = [...halfWritten(isElsewhere ? { ...message, body: whole.body } : message, before.message, whole, failed && ofEmail ? now : null), ...(await lost(outlook, true))];
  if (failed && ofEmail && (await pane.button(en.copyEmail).count()) !== 1) wrong.push(`no way out: ${now}`);
  if (!failed && message.body === before.message.body) wrong.push(`said to be done, and nothing was: ${now}`);
  if (!ofEmail) wrong.push(...wrongAfterUndo(now, failed, message, before.message, whole));
  if ((await pane.templateLanguage.inputValue()) !== language) wrong.push("the language chosen is another");
  if (fault === "late") wrong.push(...(await lateAnswer(outlook, call, () => said(outlook))));
  return wrong;
}

/** Where Outlook does not say where the cursor is, the email stands above all that was there, which is as it was. */
function isWholeAtTop(message: WrittenMessage, before: WrittenMessage, whole: WrittenMessage): boolean {
  const [now, was] = [wordsOf(message.body), wordsOf(before.body)];
  if (!message.body.endsWith(before.body)) return false;
  const email = now.slice(0, now.length - was.length);
  const at = wordsOf(whole.body).indexOf(email);
  return email !== "" && at >= 0 && wordsOf(whole.body).replace(email, "") === was;
}

const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, "").replace(/\s+/g, "");

/** The way out of an undo that failed is the FM's own hand: what to do is said, and of what. */
function wrongAfterUndo(now: string, failed: boolean, message: WrittenMessage, before: WrittenMessage, whole: WrittenMessage): readonly string[] {
  const timedOut = now.includes(en.insertNotUndone.timeout);
  if (failed) return message.body === before.body || timedOut ? [] : [`taken out, and said not to be: ${now}`];
  const isClean = message.subject === whole.subject && message.to.join() === whole.to.join();
  return [
    ...(now.includes(en.insertUndone) ? [] : [`it is not said what came of it: ${now}`]),
    ...(isClean || now.includes(en.headersLeft) ? [] : [`subject or recipients are left and it is not said: ${now}`]),
  ];
}

/** The body is as it was or whole; a part that stands although it failed is named. */
function halfWritten(message: WrittenMessage, before: WrittenMessage, whole: WrittenMessage, failure: string | null): readonly string[] {
  const wrong: string[] = [];
  if (message.body !== before.body && message.body !== whole.body) wrong.push(`half an email: ${message.body.slice(0, 300)}`);
  for (const part of ["subject", "to"] as const) {
    const [is, was, becomes] = [message, before, whole].map((one) => String(one[part]));
    if (is !== was && is !== becomes) wrong.push(`the ${part} is neither as before nor as after: ${is ?? ""}`);
  }
  if (failure === null) return wrong;
  const stands = { body: message.body !== before.body, subject: message.subject !== before.subject, recipients: message.to.join() !== before.to.join() };
  for (const part of ["body", "subject", "recipients"] as const) {
    if (stands[part] && !failure.includes(en.writtenParts[part])) wrong.push(`the ${part} was written and it is not said: ${failure}`);
  }
  return wrong;
}
