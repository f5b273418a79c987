import type { Locator } from "playwright-core";
import { en as o } from "../../../src/messages/openClosings/en";
import { en } from "../../../src/messages/pane/en";
import type { OutlookPage } from "../support/OutlookPage";
import { TAKES_TIME } from "./faults";
import { CUSTOMER, frameGone, lateAnswer, MAIL, noMail, OTHER_CUSTOMER, OTHER_MAIL, selectMail, whileTimePasses } from "./paneAtRest";
import type { Round, Scenario } from "./Scenario";

/** The pane shows the customer of what is open, asks, or says that the mail could not be read, with the way to try again. */
async function wrongOnScreen({ outlook, call, fault }: Round): Promise<readonly string[]> {
  const { pane } = outlook;
  if (fault === "paneClosed") {
    await frameGone(outlook);
    return [];
  }
  if (fault === "itemChanged") {
    // A pane that Outlook does not tell of it looks for itself when the FM comes back to it.
    await pane.frame.locator("body").evaluate(() => window.dispatchEvent(new Event("focus")));
    await noMail(outlook);
    return [];
  }
  const again = pane.button(en.tryAgain);
  const heading = pane.tenant.getByRole("heading", { level: 1 }).filter({ hasNotText: OTHER_CUSTOMER });
  const shown = (): Promise<string> => pane.heading.or(pane.tenant.getByRole("alert")).first().innerText();
  await whileTimePasses(outlook, TAKES_TIME.has(fault), again.or(heading).first().waitFor());
  const wrong: string[] = [];
  if (fault === "late") wrong.push(...(await lateAnswer(outlook, call, shown)));
  if ((await again.count()) > 0) {
    if (!(await pane.tenant.innerText()).includes(en.mailNotRead)) wrong.push(`what went wrong is not said`);
    await outlook.page.evaluate((name) => { window.playground?.faults.choose([name], null); }, call);
    await again.click();
  }
  await pane.heading.waitFor();
  const name = await pane.heading.innerText();
  // Less can be read, and so it may ask; another customer it must not show.
  if (![CUSTOMER, en.statusAsk, en.statusNone].includes(name)) wrong.push(`it shows ${name}`);
  if (name === CUSTOMER) await pane.button("Customer email").waitFor();
  else if ((await pane.tenant.getByRole("searchbox").count()) + (await pane.button(en.changeTenant).count()) === 0) wrong.push("no way to choose");
  return wrong;
}

const shown = async (outlook: OutlookPage): Promise<void> => outlook.pane.shows(CUSTOMER);

export const SHOW_SCENARIOS: Readonly<Record<string, Scenario<void, void>>> = {
  "a mail is selected": {
    open: async (outlook) => {
      await selectMail(outlook, OTHER_MAIL);
      await outlook.pane.shows(OTHER_CUSTOMER);
    },
    click: (outlook) => selectMail(outlook, MAIL),
    done: shown,
    wrong: wrongOnScreen,
  },
  "a reply is begun": { open: () => Promise.resolve(), click: (outlook) => outlook.reply(), done: shown, wrong: wrongOnScreen },
  "the pane starts": {
    startsAnew: true,
    open: async (outlook) => {
      await outlook.ribbon("FastTrack Closeout");
      await frameGone(outlook);
    },
    click: async (outlook) => {
      await outlook.ribbon("FastTrack Closeout");
      await outlook.page.waitForFunction(() => (window.playground?.host ?? null) !== null);
    },
    done: shown,
    wrong: wrongOnScreen,
    calls: (made) => made.filter((call) => call.startsWith("mailbox.")),
  },
  "a closing is opened from the list": {
    open: async (outlook) => {
      const { pane } = outlook;
      // A closing that was worked on knows its mail.
      await pane.steps.getByRole("combobox", { name: en.variant }).selectOption("migration");
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
    calls: (made) => made.filter((call) => call === "mailbox.displayMessageFormAsync"),
  },
};

const rowOf = ({ pane }: OutlookPage): Locator => pane.frame.getByRole("row", { name: new RegExp(CUSTOMER) }).getByText(CUSTOMER);

/** The closing is there all the same, and its mail too, or that it did not open is said. */
async function wrongFromList({ outlook, call, fault }: Round): Promise<readonly string[]> {
  const { page, pane } = outlook;
  if (fault === "paneClosed") return wrongOnScreen({ outlook, call, fault });
  if (fault === "itemChanged") {
    const wrong = await wrongOnScreen({ outlook, call, fault });
    // To choose the mail that was open before would choose nothing.
    await selectMail(outlook, MAIL);
    return wrong;
  }
  const said = pane.frame.getByText(o.mailFault.failed);
  const opened = page.waitForFunction((mail) => window.playground?.outlook.state.selectedMail === mail, MAIL).then(() => true);
  const failed = said.waitFor().then(() => false);
  for (const one of [opened, failed]) one.catch(() => undefined);
  await whileTimePasses(outlook, TAKES_TIME.has(fault), Promise.race([opened, failed]));
  await shown(outlook);
  await pane.steps.waitFor();
  const wrong = fault === "late" ? await lateAnswer(outlook, call, () => pane.heading.innerText()) : [];
  const back = pane.button(o.backToMail);
  if ((await back.count()) > 0) await back.click();
  return wrong;
}
