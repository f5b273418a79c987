import type { Browser, BrowserContext, BrowserContextOptions, ConsoleMessage, FrameLocator, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { BROWSER_ARGUMENTS } from "./browserArguments";

export interface PlaygroundOptions {
  /** Path and query below the playground's address: "?mail=contoso-1&lang=de-DE"; or the whole address of another server. */
  readonly path?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** True where the test is about errors of the page: they are collected, and do not fail it. */
  readonly errorsExpected?: boolean;
  /** Anything else of Playwright's. */
  readonly context?: BrowserContextOptions;
}

export interface OpenPlayground {
  readonly page: Page;
  /** The task pane that stands in the page now, also after it was started anew. */
  readonly pane: FrameLocator;
  /** Errors of the page, of its frames and of their consoles, and requests that left this machine. */
  readonly errors: readonly string[];
}

const PANE_TITLE = "FastTrack Closeout";

let browser: Promise<Browser> | null = null;
const contexts: BrowserContext[] = [];
const unexpected: string[] = [];

/** Opens the playground in a context of its own: nothing is stored from other tests. Closed after the test by itself. */
export async function openPlayground(options: PlaygroundOptions = {}): Promise<OpenPlayground> {
  const { path = "", viewport = { width: 1400, height: 900 }, errorsExpected = false } = options;
  const address = new URL(path, environment("PLAYGROUND_URL"));
  browser ??= chromium.launch({ executablePath: environment("BROWSER_PATH"), args: [...BROWSER_ARGUMENTS] });
  const context = await (await browser).newContext({ viewport, ...options.context });
  contexts.push(context);
  const page = await context.newPage();
  const errors: string[] = [];
  const note = (error: string): void => {
    errors.push(error);
    if (!errorsExpected) unexpected.push(error);
  };
  page.on("pageerror", (error) => note(`error: ${error.message}`));
  page.on("console", (message) => noteConsole(message, note));
  page.on("request", (request) => {
    const url = request.url();
    if (/^(?:https?|wss?):/.test(url) && new URL(url).host !== address.host) note(`left this machine: ${url}`);
  });
  await page.goto(address.href);
  return { page, pane: page.frameLocator(`iframe[title="${PANE_TITLE}"]`), errors };
}

/** Closes what the test opened. */
export async function closePages(): Promise<void> {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
}

/** Errors that no test expected, since they were last taken. */
export function takeErrors(): readonly string[] {
  return unexpected.splice(0);
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

function noteConsole(message: ConsoleMessage, note: (error: string) => void): void {
  if (message.type() === "error") note(`console: ${message.text()} (${message.location().url})`);
}

function environment(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the browser tests with jest, which sets it up`);
  return value;
}
