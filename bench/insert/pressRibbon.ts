import type { Page } from "playwright-core";
import { OFFICE_CALLS } from "../../src/adapters/office/officeCalls";
import type { HostCall } from "../../src/playground/host/HostCall";

// What office.js itself asks until its Office.onReady, before a command begins.
const READY = "registerAppCommands";
const INSERTS: readonly string[] = ["item.displayReplyFormAsync", "mailbox.displayNewMessageFormAsync", "body.prependAsync"];

/** From now on the ribbon's commands have every answer of Outlook so late. */
export async function answerCommandsLate(page: Page, ms: number): Promise<void> {
  await page.evaluate(([calls, late]) => {
    for (const call of calls) window.playground?.commands.faults.set(call, { kind: "late", ms: late });
  }, [OFFICE_CALLS, ms] as const);
}

/**
 * Presses an email of the ribbon's menu.
 *
 * @returns the calls that began from the click until the email's own, its notification "Writing…" included
 * @throws {Error} where no email was put in place
 */
export async function pressRibbon(page: Page, email: string, longestMs: number): Promise<readonly HostCall[]> {
  await page.getByRole("toolbar", { name: "Ribbon" }).getByRole("button", { name: "Closing emails", exact: true }).click();
  await page.getByRole("menu", { name: "FastTrack Closeout" }).getByRole("menuitem", { name: email }).click();
  await page.waitForFunction(() => window.playground?.commands.host?.calls.some(({ name }) => name === "event.completed"), undefined, { timeout: longestMs });
  const all = await page.evaluate(() => window.playground?.commands.host?.calls ?? []);
  const own = all.slice(all.findIndex(({ name }) => name === READY) + 1);
  const insert = own.find(({ name, outcome }) => INSERTS.includes(name) && outcome === "answered");
  if (insert === undefined) throw new Error(`"${email}" was not written from the ribbon: ${own.map(({ name }) => name).join(", ")}`);
  return own.filter(({ startedAt }) => startedAt <= insert.startedAt);
}
