import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import type { Fault } from "../../../src/playground/host/Fault";
import type {} from "../../../src/playground/outlook/playgroundHandle";
import type { OpenPlayground, PlaygroundOptions } from "./openPlayground";
import { openPlayground } from "./openPlayground";
import { allStored } from "./closingsBesideAddIn";
import { TaskPane } from "./TaskPane";

// Nothing here takes as long on a slow machine; what does not come has failed, and the test should say so soon.
const LONGEST_WAIT_MS = 15_000;

export interface WrittenMessage {
  readonly subject: string;
  readonly to: readonly string[];
  readonly bodyType: "html" | "text";
  /** The body as it would be sent: HTML, or the text of a plain-text message. */
  readonly body: string;
}

/** The add-in beside a sample mail, in a playground of its own. Without a mail the newest is open. */
export async function openAddIn(mail?: string, options: Omit<PlaygroundOptions, "path"> & { readonly lang?: string } = {}): Promise<OutlookPage> {
  const { lang = "en-US", ...rest } = options;
  const query = new URLSearchParams({ lang, ...(mail === undefined ? {} : { mail }) });
  return new OutlookPage(await openPlayground({ path: `?${query.toString()}`, ...rest }));
}

/** The playground's Outlook as a person uses it, with the pane beside it. */
export class OutlookPage {
  readonly page: Page;
  readonly pane: TaskPane;
  /** The message being written that is open now. */
  readonly compose: Locator;

  constructor(readonly opened: OpenPlayground) {
    this.page = opened.page;
    this.page.setDefaultTimeout(LONGEST_WAIT_MS);
    this.pane = new TaskPane(opened.pane);
    this.compose = this.page.locator(".compose:not([hidden])");
  }

  get body(): Locator {
    return this.compose.getByRole("textbox", { name: "Message body" });
  }

  get to(): Locator {
    return this.compose.getByRole("textbox", { name: "To", exact: true });
  }

  get subject(): Locator {
    return this.compose.getByRole("textbox", { name: "Subject" });
  }

  /** A button of the ribbon, by its exact name. */
  async ribbon(name: string): Promise<void> {
    await this.page.getByRole("toolbar", { name: "Ribbon" }).getByRole("button", { name, exact: true }).click();
  }

  async select(mail: string): Promise<void> {
    await this.page.locator(`[data-mail-id="${mail}"]`).click();
  }

  async openFolder(name: string): Promise<void> {
    await this.page.getByRole("navigation", { name: "Folders" }).getByRole("button", { name: new RegExp(`^${name}`) }).click();
  }

  /** A new message with what a person types into it. */
  async newMessage({ to = "", subject = "" }: { readonly to?: string; readonly subject?: string } = {}): Promise<void> {
    await this.ribbon("New mail");
    if (to !== "") await this.to.fill(to);
    if (subject !== "") await this.subject.fill(subject);
    await this.body.click({ position: { x: 5, y: 5 } });
  }

  /** An answer to the open mail, ready to be written in. */
  async reply(): Promise<void> {
    await this.ribbon("Reply");
    await this.body.waitFor();
  }

  /** Types where the cursor of the message is. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** The open message as it stands. */
  message(): Promise<WrittenMessage> {
    return this.page.evaluate(() => {
      const state = window.playground?.outlook.state;
      const draft = state?.drafts.find(({ id }) => id === state.activeDraft);
      if (draft === undefined) throw new Error("no message is being written");
      return { subject: draft.getSubject(), to: draft.getRecipients("to").map(({ address }) => address), bodyType: draft.bodyType, body: draft.bodyType === "html" ? draft.body.html : draft.body.text };
    });
  }

  /** Files dropped on the page. */
  async drop(files: readonly { readonly name: string; readonly content: string | readonly number[] }[]): Promise<void> {
    // A page that is still loading takes none.
    await this.page.locator(".pane-frame iframe").waitFor({ state: "attached" });
    const dataTransfer = await this.page.evaluateHandle((dropped) => {
      const data = new DataTransfer();
      for (const { name, content } of dropped) data.items.add(new File([typeof content === "string" ? content : new Uint8Array(content)], name));
      return data;
    }, files);
    await this.page.dispatchEvent("body", "dragenter", { dataTransfer });
    await this.page.dispatchEvent("body", "drop", { dataTransfer });
  }

  /**
   * Loads the page anew once the pane has stored what it shows: what is said shows at once, and is stored a moment later.
   * Whoever closes Outlook within that moment finds the record before it (crashInPane.test.ts).
   */
  async reload(): Promise<void> {
    await allStored(this.page);
    await this.page.reload();
  }

  /** What the ribbon's "Download .eml" gives of the open item. */
  async downloaded(): Promise<Buffer> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.ribbon("Download .eml")]);
    return readFile(await download.path());
  }

  async discard(): Promise<void> {
    await this.compose.getByRole("button", { name: "Discard" }).click();
  }

  /** From now on this call of the add-in goes wrong in this way, also after the pane was started anew. */
  async fault(call: string, fault: Fault): Promise<void> {
    await this.page.evaluate(([name, kind]) => {
      window.playground?.host?.faults.set(name, kind);
    }, [call, fault] as const);
  }

  /** The call works again. */
  async mend(call: string): Promise<void> {
    await this.page.evaluate((name) => window.playground?.host?.faults.delete(name), call);
  }

  /** What the add-in stores goes wrong from now on, as a person lets it: by the menu's own words. "None" mends it. */
  async storageFault(named: string): Promise<void> {
    const faults = this.page.getByRole("region", { name: "Faults" });
    await this.page.getByRole("button", { name: /^Faults/ }).click();
    await faults.getByRole("combobox", { name: "What the add-in stores" }).selectOption({ label: named });
    await faults.getByRole("button", { name: "Close faults" }).click();
  }

  /** Names of the calls to Outlook so far. */
  calls(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.playground?.host?.calls.map(({ name }) => name) ?? []);
  }
}
