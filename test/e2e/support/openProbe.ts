import type { Frame, Page } from "playwright-core";
import type { OpenPlayground } from "./openPlayground";
import { openPlayground } from "./openPlayground";
import type { Probe, ProbeResult } from "./probe/addIn";
import type { ProbeOutlook } from "./probe/outlook";

declare global {
  interface Window {
    readonly outlook: ProbeOutlook;
    readonly probe: Probe;
  }
}

/** How long a test waits before it says that a callback never came; the answers of the host take a few ms. */
const NEVER_MS = 1_500;

/** The probe add-in in the probe Outlook, on the first mail unless told otherwise, with office.js ready. */
export async function openProbe(options: { readonly item?: "first" | "draft-html"; readonly errorsExpected?: boolean } = {}): Promise<ProbePage> {
  const { item = "first", ...rest } = options;
  const opened = await openPlayground({ path: `probe-outlook.html?item=${item}`, ...rest });
  const probe = new ProbePage(opened);
  await probe.ready();
  return probe;
}

export class ProbePage {
  readonly page: Page;

  constructor(readonly opened: OpenPlayground) {
    this.page = opened.page;
  }

  /** Waits for the add-in that stands in the page now. */
  async ready(): Promise<void> {
    await this.page.evaluate(() => window.outlook.host.ready);
    const frame = await this.frame();
    await frame.waitForFunction(() => Boolean(window.probe));
    await frame.evaluate(() => window.probe.ready);
  }

  async frame(): Promise<Frame> {
    const handle = await this.page.evaluateHandle(() => window.outlook.host.iframe);
    const frame = await handle.asElement()?.contentFrame();
    if (!frame) throw new Error("no iframe of the add-in in the page");
    return frame;
  }

  async call(path: string, ...args: unknown[]): Promise<ProbeResult> {
    return (await this.frame()).evaluate(([name, values]) => window.probe.call(name, ...values), [path, args] as const);
  }

  /** "answered", or "never" where the callback has not come after a good while. */
  async callOrNever(path: string, ...args: unknown[]): Promise<"answered" | "never"> {
    return (await this.frame()).evaluate(
      ([name, values, ms]) =>
        Promise.race([window.probe.call(name, ...values).then(() => "answered" as const), new Promise<"never">((resolve) => setTimeout(() => resolve("never"), ms))]),
      [path, args, NEVER_MS] as const,
    );
  }

  async read(path: string): Promise<unknown> {
    return (await this.frame()).evaluate((name) => window.probe.read(name), path);
  }

  /** Opens another of the probe's items; waits for the add-in where that starts it anew. */
  async show(name: "first" | "second" | "report" | "text" | "draft-html" | "draft-text" | "none"): Promise<void> {
    await this.page.evaluate((id) => {
      const { host, mails, drafts } = window.outlook;
      const items = { ...mails, "draft-html": drafts.html, "draft-text": drafts.text, none: { surface: "none" as const } };
      host.show(items[id]);
    }, name);
    await this.ready();
  }

  /** Events since the add-in started, once there are as many. */
  async events(count: number): Promise<Probe["events"]> {
    const frame = await this.frame();
    await frame.waitForFunction((wanted) => window.probe.events.length >= wanted, count);
    return frame.evaluate(() => window.probe.events);
  }

  calls(): Promise<ProbeOutlook["host"]["calls"]> {
    return this.page.evaluate(() => window.outlook.host.calls);
  }

  asked(): Promise<ProbeOutlook["asked"]> {
    return this.page.evaluate(() => window.outlook.asked);
  }
}
