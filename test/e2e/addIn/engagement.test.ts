import type { Locator } from "playwright-core";
import { en as e } from "../../../src/messages/engagement/en";
import { en } from "../../../src/messages/pane/en";
import { ASSIGNMENT_TEAM } from "../support/expectEmail";
import type { OutlookPage } from "../support/OutlookPage";
import { openAddIn } from "../support/OutlookPage";
import { storedClosing } from "../support/closingsBesideAddIn";

const MOST_TABS = 80;
const QUEUE = "FTCQ Inactive EMEA";

const history = ({ pane }: OutlookPage): Locator => pane.frame.getByRole("region", { name: "What happened", exact: true });
const proposal = ({ pane }: OutlookPage): Locator => pane.frame.getByRole("region", { name: e.answerFound });
const isFocused = (locator: Locator): Promise<boolean> => locator.evaluate((element) => element === document.activeElement);

/** Tab until it has the focus, as a person who uses no mouse. */
async function tabTo({ page }: OutlookPage, target: Locator): Promise<void> {
  await target.waitFor();
  for (let keys = 0; keys < MOST_TABS; keys++) {
    if (await isFocused(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`not reached with ${String(MOST_TABS)} tabs: ${String(target)}`);
}

async function press(outlook: OutlookPage, target: Locator): Promise<void> {
  await tabTo(outlook, target);
  await outlook.page.keyboard.press("Enter");
}

/** From the last control before the pane. */
async function intoPane({ page }: OutlookPage): Promise<void> {
  await page.getByRole("button", { name: "Close pane" }).focus();
}

/** An email by the keyboard; what opens is discarded, as if it had been sent from elsewhere. */
async function write(outlook: OutlookPage, email: string, more: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  await intoPane(outlook);
  await press(outlook, outlook.pane.button(email));
  await more();
  await outlook.body.waitFor();
  await outlook.discard();
  await outlook.pane.shows("Fabrikam GmbH");
}

/** The queue of Fabrikam's closing is asked for, past the add-in's mails. */
async function asked(mail: string): Promise<OutlookPage> {
  const outlook = await openAddIn("fabrikam-abschluss");
  const { pane } = outlook;
  await pane.shows("Fabrikam GmbH");
  await pane.write("Assignment request");
  await pane.missing.getByRole("textbox", { name: en.assignmentTeamAddress }).fill(ASSIGNMENT_TEAM);
  await pane.button(en.insertNow).click();
  await outlook.body.waitFor();
  await outlook.discard();
  await outlook.select(mail);
  await pane.shows("Fabrikam GmbH");
  return outlook;
}

test("a whole closing by the keyboard alone, with both answers read, nothing marked unsaid, history and undo, kept over a reload", async () => {
  const outlook = await openAddIn("fabrikam-abschluss");
  const { page, pane } = outlook;
  const status = (title: string, state: keyof typeof en.stepStatus) => pane.step(title).locator(".step-status").getByText(en.stepStatus[state]).waitFor();
  await pane.shows("Fabrikam GmbH");
  await status("Milestone reached", "done");
  await history(outlook).getByText(e.nothingHappened).waitFor();
  await write(outlook, "Account team email");
  await history(outlook).getByText("Account team email written in German, to sabine.keller@microsoft.com").waitFor();

  await outlook.select("account-team-fabrikam");
  await proposal(outlook).getByText("Das Abschlussgespräch mit Fabrikam hat am Dienstag stattgefunden.").waitFor();
  await status("Completion discussion held", "ready");
  await intoPane(outlook);
  await press(outlook, pane.button(e.toDiscussion));
  // Nothing of the answer is filled in: the customer's is the FM's to say.
  const answer = pane.step("Completion discussion held").getByRole("combobox", { name: en.anotherWorkload });
  expect(await isFocused(answer)).toBe(true);
  expect(await answer.inputValue()).toBe("");
  await page.keyboard.type("N");
  await press(outlook, pane.button(en.markHeld));
  await status("Completion discussion held", "done");
  await proposal(outlook).waitFor({ state: "detached" });
  // The button has gone with what it did; the focus is in its step, and goes on from there.
  expect(await isFocused(pane.step("Completion discussion held"))).toBe(true);

  await outlook.select("fabrikam-abschluss");
  await pane.shows("Fabrikam GmbH");
  await write(outlook, "Customer email");
  await intoPane(outlook);
  await press(outlook, pane.button(en.markTask("4058")));
  await press(outlook, pane.button(en.markNotes));
  await press(outlook, pane.step("Next action date set").getByRole("button").first());
  await status("Next action date set", "done");
  const unassign = pane.button("Unassign");
  expect(await unassign.isDisabled()).toBe(true);
  await write(outlook, "Assignment request", async () => {
    await pane.missing.getByRole("textbox", { name: en.assignmentTeamAddress }).waitFor();
    await page.keyboard.type(ASSIGNMENT_TEAM);
    await page.keyboard.press("Enter");
  });
  await status("Queue asked for", "done");
  // Reached, and locked: Enter does nothing, and it says what it waits for.
  await intoPane(outlook);
  await press(outlook, unassign);
  expect(await unassign.isDisabled()).toBe(true);
  expect(await unassign.evaluate((button) => document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent)).toContain(QUEUE);
  expect(await pane.button("Confirm queue").isEnabled()).toBe(true);

  await outlook.select("assignment-fabrikam");
  await proposal(outlook).getByText("The tenant fabrikam.onmicrosoft.com has been moved to FTCQ Inactive EMEA.").waitFor();
  await storedClosing(page, { queueConfirmedOn: null });
  await intoPane(outlook);
  await press(outlook, pane.button(e.markConfirmed));
  await status("Tenant is in the queue", "done");
  await proposal(outlook).waitFor({ state: "detached" });
  expect(await isFocused(pane.step("Tenant is in the queue"))).toBe(true);
  await press(outlook, unassign);
  await status("Unassigned from the tenant", "done");

  const first = history(outlook).getByRole("listitem").first();
  await first.getByText("Unassigned from the tenant").waitFor();
  await press(outlook, history(outlook).getByRole("button", { name: "Undo: Unassigned from the tenant" }));
  await first.locator("del").getByText("Unassigned from the tenant").waitFor();
  expect(await isFocused(history(outlook).getByRole("heading"))).toBe(true);
  await history(outlook).getByRole("status").getByText("Taken back: Unassigned from the tenant").waitFor({ state: "attached" });
  await status("Unassigned from the tenant", "ready");
  await storedClosing(page, { unassignedOn: null });

  await outlook.reload();
  await pane.shows("Fabrikam GmbH");
  await first.locator("del").getByText("Unassigned from the tenant").waitFor();
  await history(outlook).getByRole("button", { name: "Undo: Tenant is in the queue" }).waitFor();
  await history(outlook).getByRole("button", { name: /^Show all/ }).click();
  expect(await history(outlook).getByRole("listitem").count()).toBeGreaterThanOrEqual(9);
});

test("Confirm queue by its button: the focus goes on from its step, to its undo, its day, then Unassign", async () => {
  const outlook = await asked("fabrikam-abschluss");
  const { page, pane } = outlook;
  await intoPane(outlook);
  await press(outlook, pane.button("Confirm queue"));
  const step = pane.step("Tenant is in the queue");
  await step.locator(".step-status").getByText("Done").waitFor();
  expect(await isFocused(step)).toBe(true);
  const visited: string[] = [];
  for (let keys = 0; keys < 3; keys++) {
    await page.keyboard.press("Tab");
    visited.push(await pane.frame.locator("body").evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? ""));
  }
  expect(visited).toEqual(["Undo: Tenant is in the queue", e.correctDay, "Unassign"]);
});

test("an answer that is put aside stays aside for its mail, and is not marked", async () => {
  const outlook = await asked("assignment-fabrikam");
  const { page, pane } = outlook;
  await proposal(outlook).waitFor();
  await pane.button(e.dismiss).click();
  await proposal(outlook).waitFor({ state: "detached" });
  expect(await pane.emails.evaluate((emails) => emails.parentElement === document.activeElement)).toBe(true);
  await outlook.select("fabrikam-abschluss");
  await pane.shows("Fabrikam GmbH");
  await outlook.select("assignment-fabrikam");
  await pane.shows("Fabrikam GmbH");
  await pane.button("Confirm queue").waitFor();
  await history(outlook).waitFor();
  expect(await proposal(outlook).count()).toBe(0);
  await storedClosing(page, { queueConfirmedOn: null });
});

test("an answer for a queue that nobody asked for proposes nothing", async () => {
  const outlook = await openAddIn("assignment-fabrikam");
  await outlook.pane.shows("Fabrikam GmbH");
  await history(outlook).waitFor();
  expect(await proposal(outlook).count()).toBe(0);
});

test("a day is corrected, none of the future is taken, and what contradicts it is said beside it", async () => {
  const outlook = await asked("fabrikam-abschluss");
  const { page, pane } = outlook;
  const { queueRequested } = (await storedClosing(page, {})) as { queueRequested: { on: string } };
  const step = pane.step("Tenant is in the queue");
  await step.getByText(e.anotherDay).click();
  const day = step.locator("input[type=date]");
  await day.fill("2099-01-01");
  await step.getByRole("button", { name: /^Record this day/ }).click();
  await step.getByText(e.dayToCome).waitFor();
  await day.fill("2026-01-02");
  await step.getByRole("button", { name: /^Record this day/ }).click();
  await step.getByText(/^The date is before/).waitFor();
  await storedClosing(page, { queueConfirmedOn: null });
  await day.fill(queueRequested.on);
  await step.getByRole("button", { name: /^Record this day/ }).click();
  await storedClosing(page, { queueConfirmedOn: queueRequested.on });
});

test("a pane that ends while the email opens leaves nothing unsaid: the next one asks, and records what the FM answers", async () => {
  const outlook = await openAddIn("fabrikam-abschluss");
  const { page, pane } = outlook;
  await pane.shows("Fabrikam GmbH");
  await page.evaluate(() => { window.playground?.faults.choose(["item.displayReplyFormAsync"], "paneClosed"); });
  await pane.button("Customer email").click();
  await page.locator(".pane-frame iframe").waitFor({ state: "detached" });
  await page.evaluate(() => { window.playground?.faults.choose(["item.displayReplyFormAsync"], null); });
  await outlook.ribbon("FastTrack Closeout");
  const asks = pane.frame.getByRole("region", { name: e.leftBehind });
  await asks.getByText(/the pane closed while Outlook was opening this email: Customer email/).waitFor();
  await history(outlook).getByText(e.nothingHappened).waitFor();
  await asks.getByRole("button", { name: e.itOpened }).click();
  await history(outlook).getByText(/^Customer email written in German/).waitFor();
  expect(await asks.count()).toBe(0);
  await outlook.reload();
  await pane.shows("Fabrikam GmbH");
  await history(outlook).getByText(/^Customer email written in German/).waitFor();
  expect(await asks.count()).toBe(0);
});

test("Undo insert takes the recorded step back too, and What happened shows it", async () => {
  const outlook = await openAddIn("fabrikam-abschluss");
  const { pane } = outlook;
  await pane.shows("Fabrikam GmbH");
  await outlook.reply();
  await pane.shows("Fabrikam GmbH");
  await pane.write("Customer email");
  const event = history(outlook).getByRole("listitem").first();
  await event.getByText(/^Customer email written in German/).waitFor();
  await pane.button(en.undoInsert).click();
  await event.locator("del").getByText(/^Customer email written in German/).waitFor();
  await pane.emails.getByText(en.insertUndone).waitFor();
  expect(await pane.emails.getByText(e.stepStays).count()).toBe(0);
  expect(await pane.step("Customer told by email").locator(".step-status").innerText()).not.toContain("Done");
});

test("a customer who goes on with Intune: the discussion of another day stays recorded, and the RFA demo ends the step", async () => {
  const outlook = await openAddIn("fabrikam-abschluss");
  const { pane } = outlook;
  await pane.shows("Fabrikam GmbH");
  await write(outlook, "Account team email");
  const step = pane.step("Completion discussion held");
  await step.getByRole("combobox", { name: en.anotherWorkload }).selectOption("yes");
  await step.getByRole("checkbox", { name: /\[INTUNE\]/ }).check();
  await step.getByText(e.anotherDay).click();
  await step.locator("input[type=date]").fill("2026-11-20");
  await step.getByRole("button", { name: /^Record this day/ }).click();
  await step.locator(".step-status").getByText("Done on Nov 20, 2026").waitFor();
  await step.getByText("The RFA form has not been demoed.").waitFor();
  await history(outlook).getByText("Completion discussion held: ready for [INTUNE]").waitFor();
  expect(await step.getByRole("button", { name: en.markHeld }).count()).toBe(0);
  expect(await pane.step("Customer told by email").locator(".step-status").innerText()).toBe(en.stepStatus.notNeeded);

  await step.getByText(e.correctDay).click();
  await step.locator("input[type=date]").fill("2026-11-19");
  await step.getByRole("button", { name: /^Record this day/ }).click();
  await step.locator(".step-status").getByText("Done on Nov 19, 2026").waitFor();

  await intoPane(outlook);
  await press(outlook, step.getByRole("button", { name: e.markRfaDemoed }));
  await step.getByRole("button", { name: e.markRfaDemoed }).waitFor({ state: "detached" });
  await step.locator(".step-status").getByText("Done on Nov 19, 2026").waitFor();
  expect(await isFocused(step)).toBe(true);
  await history(outlook).getByRole("listitem").first().getByText(e.rfaShown).waitFor();
  await outlook.reload();
  await pane.shows("Fabrikam GmbH");
  await step.locator(".step-status").getByText("Done on Nov 19, 2026").waitFor();
  await step.getByRole("button", { name: "Undo: Completion discussion held" }).click();
  await step.getByRole("button", { name: en.markHeld }).waitFor();
});

test("customer contacts are dated changes: they appear in What happened with what they were, and are undone there", async () => {
  const outlook = await openAddIn("fabrikam-abschluss");
  const { pane } = outlook;
  await pane.shows("Fabrikam GmbH");
  await pane.frame.getByRole("heading", { name: e.record }).click();
  const contacts = pane.frame.getByRole("textbox", { name: en.customerAddresses });
  const before = await contacts.inputValue();
  await contacts.fill("anna@fabrikam.com");
  await contacts.blur();
  await history(outlook).getByText(`${en.customerAddresses}: anna@fabrikam.com`).waitFor();
  await outlook.reload();
  await pane.shows("Fabrikam GmbH");
  await pane.frame.getByRole("heading", { name: e.record }).click();
  await contacts.waitFor();
  expect(await contacts.inputValue()).toBe("anna@fabrikam.com");
  await history(outlook).getByRole("button", { name: /^Undo: / }).click();
  await history(outlook).locator("del").getByText(`${en.customerAddresses}: anna@fabrikam.com`).waitFor();
  await pane.frame.locator("body").getByRole("textbox", { name: en.customerAddresses }).and(pane.frame.locator(`[value="${before}"]`)).waitFor();
});

test("a mail from before the request is no answer to it; a later one proposes its own day", async () => {
  const outlook = await asked("fabrikam-abschluss");
  const { page, pane } = outlook;
  const dated = (days: number, name: string) => ({
    name: `${name}.eml`,
    content: ["From: Team <assignment.sample@microsoft.com>", "To: Robin Weber <robin.weber@microsoft.com>", `Cc: <${ASSIGNMENT_TEAM}>`, `Subject: ${name}`, `Date: ${new Date(Date.now() + days * 86_400_000).toUTCString()}`, `Message-ID: <${name}@microsoft.com>`, "Content-Type: text/plain; charset=utf-8", "", "The tenant fabrikam.onmicrosoft.com has been moved to FTCQ Inactive EMEA."].join("\r\n"),
  });
  await outlook.drop([dated(-10, "older")]);
  await pane.shows("Fabrikam GmbH");
  await history(outlook).waitFor();
  expect(await proposal(outlook).count()).toBe(0);
  await outlook.openFolder("Inbox");
  await outlook.select("assignment-fabrikam");
  await proposal(outlook).getByText(/^It is recorded for the day of this mail/).waitFor();
  await storedClosing(page, { queueConfirmedOn: null });
});
