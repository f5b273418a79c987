import { en } from "../../../src/messages/pane/en";
import type { OutlookPage, WrittenMessage } from "../support/OutlookPage";
import { TAKES_TIME } from "./faults";
import { CUSTOMER, frameGone, lateAnswer, messageOf, noMail, said, settled, whileTimePasses } from "./paneAtRest";
import type { Round, Scenario } from "./Scenario";

interface Before {
  readonly said: string;
  readonly message: WrittenMessage;
}

const asItStands = async (outlook: OutlookPage): Promise<Before> => ({ said: await said(outlook), message: await messageOf(outlook) });

/** What the pane says where an email or its undoing did not work. */
const EMAIL_FAILURES: readonly string[] = Object.values(en.failure);
const UNDO_FAILURES: readonly string[] = Object.values(en.insertNotUndone);

async function changed(outlook: OutlookPage, { said: first, message }: Before): Promise<WrittenMessage> {
  await settled(outlook, first);
  const whole = await messageOf(outlook);
  if (whole.body === message.body) throw new Error("Nothing happened without a fault.");
  return whole;
}

/** After a fault while an email is put into the message being written, or taken back. */
async function wrongInMessage({ outlook, call, fault }: Round, before: Before, whole: WrittenMessage, failures: readonly string[]): Promise<readonly string[]> {
  if (fault === "paneClosed" || fault === "itemChanged") {
    await (fault === "paneClosed" ? frameGone(outlook) : noMail(outlook));
    return halfWritten(await messageOf(outlook), before.message, whole, null);
  }
  const { pane } = outlook;
  const now = await whileTimePasses(outlook, TAKES_TIME.has(fault), settled(outlook, before.said));
  const message = await messageOf(outlook);
  const failed = failures.some((sentence) => now.includes(sentence));
  const ofEmail = failures === EMAIL_FAILURES;
  const wrong = [...halfWritten(message, before.message, whole, failed && ofEmail ? now : null)];
  if (failed && ofEmail && (await pane.button(en.copyEmail).count()) !== 1) wrong.push(`no way out: ${now}`);
  if (!failed && message.body === before.message.body) wrong.push(`said to be done, and nothing was: ${now}`);
  if ((await pane.templateLanguage.inputValue()) !== "es") wrong.push("the language chosen is another");
  if (fault === "late") wrong.push(...(await lateAnswer(outlook, call, () => said(outlook))));
  return wrong;
}

/** After a fault while an email is opened from a mail that is read. */
async function wrongFromMail({ outlook, call, fault }: Round, before: Before, whole: WrittenMessage): Promise<readonly string[]> {
  if (fault === "paneClosed" || fault === "itemChanged") return wrongInMessage({ outlook, call, fault }, before, whole, EMAIL_FAILURES);
  const opened = outlook.body.waitFor().then(() => true);
  const answered = outlook.pane.outcome.getByText(/\S/).first().waitFor().then(() => false);
  answered.catch(() => undefined);
  opened.catch(() => undefined);
  if (await whileTimePasses(outlook, TAKES_TIME.has(fault), Promise.race([opened, answered]))) {
    await outlook.pane.shows(CUSTOMER);
    return (await outlook.message()).body === whole.body ? [] : ["another message opened than the email"];
  }
  const now = await whileTimePasses(outlook, TAKES_TIME.has(fault), settled(outlook, ""));
  const wrong: string[] = [];
  // A form may open after the limit: the sentence then says that it may have.
  if (!EMAIL_FAILURES.some((sentence) => now.includes(sentence))) wrong.push(`no failure is said: ${now}`);
  if ((await outlook.pane.button(en.copyEmail).count()) !== 1) wrong.push(`no way out: ${now}`);
  return wrong;
}

/** The body is as it was or whole; a part that stands although it failed is named. */
function halfWritten(message: WrittenMessage, before: WrittenMessage, whole: WrittenMessage, failure: string | null): readonly string[] {
  const wrong: string[] = [];
  if (message.body !== before.body && message.body !== whole.body) wrong.push(`half an email: ${message.body.slice(0, 300)}`);
  if (failure === null) return wrong;
  const stands = { body: message.body !== before.body, subject: message.subject !== before.subject, recipients: message.to.join() !== before.to.join() };
  for (const part of ["body", "subject", "recipients"] as const) {
    if (stands[part] && !failure.includes(en.writtenParts[part])) wrong.push(`the ${part} was written and it is not said: ${failure}`);
  }
  return wrong;
}

async function openReply(outlook: OutlookPage): Promise<void> {
  await outlook.reply();
  await outlook.pane.shows(CUSTOMER);
  await outlook.pane.templateLanguage.selectOption("Spanish");
}

async function openNew(outlook: OutlookPage): Promise<void> {
  await outlook.page.evaluate(() => window.playground?.outlook.openNewMessage({ to: [], cc: ["jonas.gross@fabrikam.de"], bcc: [], subject: "", htmlBody: "" }));
  await outlook.body.waitFor();
  await outlook.pane.shows(CUSTOMER);
  await outlook.pane.templateLanguage.selectOption("Spanish");
}

type Email = "Customer email" | "Account team email";

const fromMail = (email: Email, opens: string): Scenario<Before, WrittenMessage> => ({
  open: asItStands,
  click: (outlook) => outlook.pane.write(email),
  done: async (outlook) => {
    await outlook.body.waitFor();
    return outlook.message();
  },
  wrong: wrongFromMail,
  // What is read after it is of the message that opened.
  calls: (made) => made.slice(0, made.indexOf(opens) + 1),
});

const inMessage = (email: Email, open: (outlook: OutlookPage) => Promise<void>): Scenario<Before, WrittenMessage> => ({
  open: async (outlook) => {
    await open(outlook);
    return asItStands(outlook);
  },
  click: (outlook) => outlook.pane.write(email),
  done: changed,
  wrong: (round, before, whole) => wrongInMessage(round, before, whole, EMAIL_FAILURES),
});

export const WRITE_SCENARIOS: Readonly<Record<string, Scenario<Before, WrittenMessage>>> = {
  "a customer email from a mail": fromMail("Customer email", "item.displayReplyFormAsync"),
  "an account team email from a mail": fromMail("Account team email", "mailbox.displayNewMessageFormAsync"),
  "a customer email into a reply": inMessage("Customer email", openReply),
  "an account team email into a new message": { ...inMessage("Account team email", openNew), calls: (made) => made.filter((call) => /^(?:subject|to)\./.test(call)) },
  "an email below the FM's own words": {
    ...inMessage("Customer email", async (outlook) => {
      await openReply(outlook);
      await outlook.body.click({ position: { x: 5, y: 5 } });
      await outlook.page.keyboard.insertText("Guten Tag Herr Gross, hier wie besprochen:");
    }),
    calls: (made) => made.filter((call) => call === "body.setSelectedDataAsync"),
  },
  undo: {
    open: async (outlook) => {
      await openNew(outlook);
      await outlook.pane.write("Account team email");
      await outlook.pane.button(en.undoInsert).waitFor();
      return asItStands(outlook);
    },
    click: (outlook) => outlook.pane.button(en.undoInsert).click(),
    done: changed,
    wrong: (round, before, whole) => wrongInMessage(round, before, whole, UNDO_FAILURES),
  },
};
