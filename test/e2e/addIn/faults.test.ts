import type { WriteFailure } from "../../../src/app/writeEmail";
import { en } from "../../../src/messages/pane/en";
import type { Fault } from "../../../src/playground/host/Fault";
import type { OutlookPage } from "../support/OutlookPage";
import { openAddIn } from "../support/OutlookPage";

// What goes wrong between the add-in and Outlook ends in a sentence, with "Copy email" as the way out.

// Longer than any limit of the add-in's own, for several pages side by side.
const LIMIT_MS = 30_000;
const NEVER: Fault = { kind: "never" };
const ERROR: Fault = { kind: "error", code: 9019 };

async function openOnFabrikam(): Promise<OutlookPage> {
  const outlook = await openAddIn("fabrikam-abschluss", { context: { permissions: ["clipboard-read", "clipboard-write"] } });
  await outlook.pane.shows("Fabrikam GmbH");
  return outlook;
}

/** The sentence comes in time, names the call, and everything can be used again, "Copy email" too. */
async function expectWayOut({ pane }: OutlookPage, reason: WriteFailure, call: string): Promise<void> {
  await pane.outcome.getByText(en.failure[reason]).waitFor({ timeout: LIMIT_MS });
  expect(await pane.outcome.innerText()).toContain(call);
  for (const email of ["Customer email", "Account team email", "Assignment request"]) expect(await pane.button(email).isEnabled()).toBe(true);
  await pane.button(en.copyEmail).click();
  await pane.outcome.getByText(en.copied).waitFor();
}

/** What can go wrong, by name; each shows that the fault hurts nothing else. */
const CASES: Readonly<Record<string, (fault: Fault, reason: WriteFailure) => Promise<void>>> = {
  "the body of a customer's mail: who takes part tells whose it is": async (fault) => {
    const outlook = await openOnFabrikam();
    await outlook.fault("body.getAsync", fault);
    await outlook.select("contoso-wrap-up");
    await outlook.pane.heading.getByText("Contoso Ltd").waitFor({ timeout: LIMIT_MS });
  },

  "the body of a mail that names its customer there alone: it is said, and the next mail is read again": async (fault) => {
    const outlook = await openOnFabrikam();
    const { pane } = outlook;
    await outlook.fault("body.getAsync", fault);
    await outlook.select("account-team-wingtip");
    await pane.tenant.getByText(en.doubt({ kind: "bodyUnread" })).waitFor({ timeout: LIMIT_MS });
    expect(await pane.heading.innerText()).toBe(en.statusNone);
    await outlook.mend("body.getAsync");
    await outlook.select("wingtip-kanryo");
    await pane.shows("Wingtip Toys");
  },

  "the body of a draft: nothing is written, and what the FM typed stays": async (fault, reason) => {
    const outlook = await openOnFabrikam();
    const { pane } = outlook;
    await outlook.reply();
    await pane.shows("Fabrikam GmbH");
    await outlook.body.click({ position: { x: 5, y: 5 } });
    await outlook.type("Guten Tag Herr Groß,");
    const before = await outlook.message();
    await outlook.fault("body.getAsync", fault);
    await pane.write("Customer email");
    await expectWayOut(outlook, reason, "body.getAsync");
    expect(await outlook.message()).toEqual(before);
  },

  "the insert: what the FM typed stays, what was chosen too, and a second try succeeds": async (fault, reason) => {
    const outlook = await openOnFabrikam();
    const { pane } = outlook;
    await outlook.reply();
    await pane.shows("Fabrikam GmbH");
    await pane.templateLanguage.selectOption("Spanish");
    const before = await outlook.message();
    await outlook.fault("body.prependAsync", fault);
    await pane.write("Customer email");
    await expectWayOut(outlook, reason, "body.prependAsync");
    expect(await outlook.message()).toEqual(before);
    expect(await pane.templateLanguage.inputValue()).toBe("es");
    await outlook.mend("body.prependAsync");
    await pane.write("Customer email");
    await pane.outcome.getByText(en.done.insertedAtTop).waitFor();
  },

  "the reply: none opens, and nothing is recorded as done": async (fault, reason) => {
    const outlook = await openOnFabrikam();
    const { pane } = outlook;
    await outlook.fault("item.displayReplyFormAsync", fault);
    await pane.write("Customer email");
    await expectWayOut(outlook, reason, "item.displayReplyFormAsync");
    expect(await outlook.compose.count()).toBe(0);
    expect(await pane.criterion("O4").isChecked()).toBe(false);
  },
};

test.each(Object.keys(CASES))("an error of %s", async (name) => {
  await CASES[name]?.(ERROR, "failed");
});

// Side by side, for each waits until the add-in gives up.
test("no answer, for any of them or for the first question of all", async () => {
  await Promise.all([...Object.values(CASES).map((run) => run(NEVER, "timeout")), neverReady()]);
});

/** office.js itself gets no answer. */
async function neverReady(): Promise<void> {
  const { page, pane } = await openOnFabrikam();
  await page.evaluate(() => {
    window.playground?.host?.faults.set("getAppContext", { kind: "never" });
    window.playground?.host?.reload();
  });
  await pane.frame.getByText(en.outlookNotReady).waitFor({ timeout: LIMIT_MS });
}

test("what is copied is the email, as HTML and as text", async () => {
  const outlook = await openOnFabrikam();
  const { pane } = outlook;
  await outlook.fault("item.displayReplyFormAsync", ERROR);
  await pane.write("Customer email");
  await expectWayOut(outlook, "failed", "item.displayReplyFormAsync");
  const copied = await pane.frame.locator("body").evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? "";
    return { html: await read("text/html"), text: await read("text/plain") };
  });
  for (const content of Object.values(copied)) expect(content).toContain("5a90d3c7-8e14-4f6b-b1a2-c94e7d05f836");
  expect(copied.html).toContain("<table");
  expect(copied.text).not.toMatch(/<table|<div|<p>/);
});

test("another mail is opened while an email is on its way: it is not written there", async () => {
  const outlook = await openOnFabrikam();
  const { pane } = outlook;
  await outlook.fault("item.displayReplyFormAsync", { kind: "itemChanged" });
  await pane.write("Customer email");
  await pane.tenant.getByRole("heading", { name: en.noMailTitle }).waitFor();
  await outlook.select("contoso-wrap-up");
  await pane.shows("Contoso Ltd");
  expect(await outlook.compose.count()).toBe(0);
});
