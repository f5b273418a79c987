import { en } from "../../../src/messages/pane/en";
import type { OutlookPage } from "../support/OutlookPage";
import type { ScenarioName } from "./daily";
import { TAKES_TIME } from "./faults";
import { CUSTOMER, frameGone, lateAnswer, lost, MAIL, noMail, openMessage, OTHER_CUSTOMER, selectMail, togglePane, wrongInNewPane } from "./paneAtRest";
import type { Round, Scenario } from "./Scenario";
import { whileTimePasses } from "./time";

/** The pane shows the customer of what is open, asks, or says that the mail could not be read, with the way to try again. */
export async function wrongOnScreen({ outlook, call, fault, since }: Round): Promise<readonly string[]> {
  const { pane } = outlook;
  if (fault === "paneClosed") return wrongInNewPane(outlook);
  if (fault === "itemChanged") {
    // A pane that Outlook does not tell of it looks for itself when the FM comes back to it, once it is there.
    await pane.heading.or(pane.tenant.getByRole("alert")).first().waitFor();
    await pane.frame.locator("body").evaluate(() => window.dispatchEvent(new Event("focus")));
    await noMail(outlook);
    // Another tenant can be chosen all the same.
    await pane.button(en.changeTenant).waitFor();
    return [];
  }
  const again = pane.button(en.tryAgain);
  const heading = pane.tenant.getByRole("heading", { level: 1 }).filter({ hasNotText: OTHER_CUSTOMER });
  const shown = (): Promise<string> => pane.heading.or(pane.tenant.getByRole("alert")).first().innerText();
  await whileTimePasses(outlook, { passes: TAKES_TIME.has(fault), since, call }, again.or(heading).first().waitFor());
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
  if (name === CUSTOMER) {
    await pane.button("Customer email").waitFor();
    wrong.push(...(await lost(outlook, false)));
  } else if ((await pane.tenant.getByRole("searchbox").count()) + (await pane.button(en.changeTenant).count()) === 0) wrong.push("no way to choose");
  return wrong;
}

const shown = async (outlook: OutlookPage): Promise<void> => outlook.pane.shows(CUSTOMER);

/** showing.test.ts */
export const SHOWING = {
  "a mail is selected": { rest: "otherMail", open: () => Promise.resolve(), click: (outlook) => selectMail(outlook, MAIL), done: shown, wrong: wrongOnScreen },
  "a reply is begun": { rest: "anywhere", open: () => Promise.resolve(), click: (outlook) => openMessage(outlook, "reply"), done: shown, wrong: wrongOnScreen },
  "the pane starts": {
    rest: "noPane",
    open: (outlook) => frameGone(outlook),
    click: async (outlook) => {
      await togglePane(outlook);
      // Or it has come and gone: a fault that closes the pane is taken away with it.
      await outlook.page.waitForFunction(() => (window.playground?.host ?? null) !== null || window.playground?.faults.chosen.size === 0);
    },
    done: shown,
    wrong: wrongOnScreen,
  },
} satisfies Partial<Record<ScenarioName, Scenario<void, void>>>;
