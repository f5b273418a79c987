import type { Locator } from "playwright-core";
import type { Fault } from "../../../src/playground/host/Fault";
import type { HostCall } from "../../../src/playground/host/HostCall";
import { openPlayground, type PlaygroundOptions } from "./openPlayground";
import { OutlookPage } from "./OutlookPage";

export type RibbonEmail = "Customer email" | "Account team email" | "Assignment request";

// What office.js itself asks until its Office.onReady, before a command begins.
const READY = "registerAppCommands";

/** The playground on a sample mail, the pane closed, as the ribbon alone is used. */
export async function openRibbon(mail: string, options: Omit<PlaygroundOptions, "path"> & { readonly lang?: string } = {}): Promise<RibbonMenu> {
  const { lang = "en-US", ...rest } = options;
  const query = new URLSearchParams({ lang, mail, pane: "closed" });
  const outlook = new OutlookPage(await openPlayground({ path: `?${query.toString()}`, ...rest }));
  await outlook.page.getByRole("toolbar", { name: "Ribbon" }).waitFor();
  return new RibbonMenu(outlook);
}

/** The add-in's commands that run without the pane. */
export class RibbonMenu {
  /** What the add-in says above the mail or the message that is open. */
  readonly notices: Locator;

  constructor(readonly outlook: OutlookPage) {
    this.notices = outlook.page.locator(".message .info-bar:has(b), .compose:not([hidden]) .info-bar:has(b)");
  }

  async press(email: RibbonEmail): Promise<void> {
    await this.outlook.ribbon("Closing emails");
    await this.outlook.page.getByRole("menu", { name: "FastTrack Closeout" }).getByRole("menuitem", { name: email }).click();
  }

  /** A message to the customer of a mail, in which the add-in has all to do but to find the tenant. */
  async newMessageTo(cc: string): Promise<void> {
    await this.outlook.page.evaluate((address) => window.playground?.outlook.openNewMessage({ to: [], cc: [address], bcc: [], subject: "", htmlBody: "" }), cc);
    await this.outlook.body.waitFor();
  }

  /** In the pane that is open, which is closed then. */
  async saveAssignmentTeam(address: string): Promise<void> {
    const { pane } = this.outlook;
    await pane.button("Settings").click();
    await pane.settings.getByRole("textbox", { name: "Assignment team’s address" }).fill(address);
    await pane.settings.getByRole("button", { name: "Save" }).click();
    await pane.settings.waitFor({ state: "hidden" });
    await this.outlook.ribbon("FastTrack Closeout");
  }

  /** From now on this call of a command goes wrong in this way. */
  async fault(call: string, fault: Fault): Promise<void> {
    await this.outlook.page.evaluate(([name, kind]) => window.playground?.commands.faults.set(name, kind), [call, fault] as const);
  }

  async pressAndComplete(email: RibbonEmail): Promise<readonly HostCall[]> {
    await this.press(email);
    return this.completed();
  }

  /** Waits until the command pressed last has completed; its own calls. */
  async completed(): Promise<readonly HostCall[]> {
    const { page } = this.outlook;
    await page.waitForFunction(() => window.playground?.commands.host?.calls.some(({ name }) => name === "event.completed"));
    const all = await page.evaluate(() => window.playground?.commands.host?.calls ?? []);
    return all.slice(all.findIndex(({ name }) => name === READY) + 1);
  }

  async called(call: string): Promise<void> {
    await this.outlook.page.waitForFunction((name) => window.playground?.commands.host?.calls.some((one) => one.name === name), call);
  }
}
