import type { Locator } from "playwright-core";
import { en as o } from "../../../src/messages/openClosings/en";
import { en } from "../../../src/messages/pane/en";
import type { OutlookPage, WrittenMessage } from "../support/OutlookPage";
import type { ScenarioName } from "./daily";
import { TAKES_TIME } from "./faults";
import { CUSTOMER, lateAnswer, lost, MAIL, noMail, OTHER_CUSTOMER, OTHER_MAIL, selectMail, settled, typeUnstored, wrongInNewPane } from "./paneAtRest";
import type { Round, Scenario } from "./Scenario";
import { wrongOnScreen } from "./showScenarios";
import { whileTimePasses } from "./time";
import { asItStands, EMAIL_FAILURES, type Before } from "./wrongInMessage";

/** Which of the two comes: the form that Outlook opens, or a word of the pane's. */
export async function opensForm({ outlook, call, fault, since }: Round, answer: Locator): Promise<boolean> {
  const opened = outlook.body.waitFor().then(() => true);
  const answered = answer.waitFor().then(() => false);
  for (const one of [opened, answered]) one.catch(() => undefined);
  return whileTimePasses(outlook, { passes: TAKES_TIME.has(fault), since, call }, Promise.race([opened, answered]));
}

/** The pane was closed, or another item selected, before a form could open: nothing that was entered is lost. */
export async function wrongWithoutPane(outlook: OutlookPage, fault: "paneClosed" | "itemChanged"): Promise<readonly string[]> {
  if (fault === "paneClosed") return wrongInNewPane(outlook);
  await noMail(outlook);
  await selectMail(outlook, OTHER_MAIL);
  await outlook.pane.shows(OTHER_CUSTOMER);
  await selectMail(outlook, MAIL);
  await outlook.pane.shows(CUSTOMER);
  return lost(outlook, true);
}

/** After a fault while an email is opened from a mail that is read. */
async function wrongFromMail(round: Round, _: Before, whole: WrittenMessage): Promise<readonly string[]> {
  const { outlook, call, fault, since } = round;
  if (fault === "paneClosed" || fault === "itemChanged") {
    const wrong = await wrongWithoutPane(outlook, fault);
    return (await outlook.compose.count()) === 0 ? wrong : [...wrong, "a message opened although the pane or the mail was gone"];
  }
  const said = outlook.pane.outcome.getByText(/\S/).first();
  if (await opensForm(round, said)) {
    await outlook.pane.shows(CUSTOMER);
    return (await outlook.message()).body === whole.body ? lost(outlook, false) : ["another message opened than the email"];
  }
  const now = await whileTimePasses(outlook, { passes: TAKES_TIME.has(fault), since, call }, settled(outlook, ""));
  const wrong = [...(await lost(outlook, true))];
  // A form may open after the limit: the sentence then says that it may have.
  if (!EMAIL_FAILURES.some((sentence) => now.includes(sentence))) wrong.push(`no failure is said: ${now}`);
  if ((await outlook.pane.button(en.copyEmail).count()) !== 1) wrong.push(`no way out: ${now}`);
  return wrong;
}

const fromMail = (email: "Customer email" | "Account team email", opens: string): Scenario<Before, WrittenMessage> => ({
  open: async (outlook) => {
    await typeUnstored(outlook);
    return asItStands(outlook);
  },
  click: (outlook) => outlook.pane.write(email),
  done: async (outlook) => {
    await outlook.body.waitFor();
    return outlook.message();
  },
  wrong: wrongFromMail,
  // What is read after it is of the message that opened.
  calls: (made) => made.slice(0, made.indexOf(opens) + 1),
});

const rowOf = ({ pane }: OutlookPage): Locator => pane.frame.getByRole("row", { name: new RegExp(CUSTOMER) }).getByText(CUSTOMER);
const shown = async (outlook: OutlookPage): Promise<void> => outlook.pane.shows(CUSTOMER);

/** The customer's closing, which was worked on and so knows its mail. */
const fromList: Scenario<void, void> = {
  open: async (outlook) => {
    const { pane } = outlook;
    await typeUnstored(outlook);
    await selectMail(outlook, OTHER_MAIL);
    await pane.shows(OTHER_CUSTOMER);
    await pane.button("Open closings").click();
    await rowOf(outlook).waitFor();
  },
  click: (outlook) => rowOf(outlook).click(),
  done: async (outlook) => {
    await shown(outlook);
    await outlook.page.waitForFunction((mail) => window.playground?.outlook.state.selectedMail === mail, MAIL);
  },
  wrong: wrongFromList,
  // The mail is read then as any other is.
  calls: (made) => made.filter((call) => call === "mailbox.displayMessageFormAsync"),
};

/** The closing is there all the same, and its mail too, or that it did not open is said. */
async function wrongFromList(round: Round): Promise<readonly string[]> {
  const { outlook, call, fault, since } = round;
  const { page, pane } = outlook;
  if (fault === "paneClosed" || fault === "itemChanged") {
    const wrong = fault === "itemChanged" ? await wrongOnScreen(round) : [];
    // The mail selected is the other one still, whatever stood in the pane.
    await selectMail(outlook, MAIL);
    if (fault === "paneClosed") return wrongInNewPane(outlook);
    await shown(outlook);
    return [...wrong, ...(await lost(outlook, true))];
  }
  const said = pane.frame.getByText(o.mailFault.failed);
  const opened = page.waitForFunction((mail) => window.playground?.outlook.state.selectedMail === mail, MAIL).then(() => true);
  const failed = said.waitFor().then(() => false);
  for (const one of [opened, failed]) one.catch(() => undefined);
  await whileTimePasses(outlook, { passes: TAKES_TIME.has(fault), since, call }, Promise.race([opened, failed]));
  await shown(outlook);
  await pane.steps.waitFor();
  const wrong = [...(await lost(outlook, true)), ...(fault === "late" ? await lateAnswer(outlook, call, () => pane.heading.innerText()) : [])];
  const back = pane.button(o.backToMail);
  if ((await back.count()) > 0) await back.click();
  return wrong;
}

/** opening.test.ts */
export const FROM_MAIL = {
  "a customer email from a mail": fromMail("Customer email", "item.displayReplyFormAsync"),
  "an account team email from a mail": fromMail("Account team email", "mailbox.displayNewMessageFormAsync"),
} satisfies Partial<Record<ScenarioName, Scenario<Before, WrittenMessage>>>;

export const FROM_LIST = fromList;
