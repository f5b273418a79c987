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

interface SharedContext {
  readonly context: BrowserContext;
  /** Stays open, so that the process that has compiled every script lives on: a page opens in less than half the time. */
  readonly keeper: Page;
}

const PANE_TITLE = "FastTrack Closeout";

let browser: Promise<Browser> | null = null;
/** Used again by one test after the other, emptied before each. */
let shared: Promise<SharedContext> | null = null;
let sharedIsTaken = false;
const contexts: BrowserContext[] = [];
const unexpected: string[] = [];

/** Opens the playground where nothing is stored, neither from other tests nor from what this one has open already. Closed after the test by itself. */
export async function openPlayground(options: PlaygroundOptions = {}): Promise<OpenPlayground> {
  const { path = "", viewport = { width: 1400, height: 900 }, errorsExpected = false } = options;
  const address = new URL(path, environment("PLAYGROUND_URL"));
  browser ??= chromium.launch({ executablePath: environment("BROWSER_PATH"), args: [...BROWSER_ARGUMENTS, "--process-per-site"] });
  const page = await (options.context === undefined && !sharedIsTaken ? pageOfShared(await browser, address, viewport) : pageOfOwn(await browser, { viewport, ...options.context }));
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

async function pageOfShared(from: Browser, { origin }: URL, viewport: { readonly width: number; readonly height: number }): Promise<Page> {
  sharedIsTaken = true;
  shared ??= openShared(from, origin);
  const page = await (await shared).context.newPage();
  await page.setViewportSize(viewport);
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb,local_storage,cache_storage,service_workers" });
  await session.detach();
  return page;
}

async function openShared(from: Browser, origin: string): Promise<SharedContext> {
  const context = await from.newContext();
  const keeper = await context.newPage();
  await keeper.goto(`${origin}/assets/icon-16.png`);
  return { context, keeper };
}

async function pageOfOwn(from: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await from.newContext(options);
  contexts.push(context);
  return context.newPage();
}

/** Closes what the test opened. */
export async function closePages(): Promise<void> {
  const kept = await shared;
  const pages = kept?.context.pages().filter((page) => page !== kept.keeper) ?? [];
  await Promise.all([...contexts.splice(0).map((context) => context.close()), ...pages.map((page) => page.close())]);
  sharedIsTaken = false;
}

/** Errors that no test expected, since they were last taken. */
export function takeErrors(): readonly string[] {
  return unexpected.splice(0);
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
  shared = null;
}

function noteConsole(message: ConsoleMessage, note: (error: string) => void): void {
  if (message.type() === "error") note(`console: ${message.text()} (${message.location().url})`);
}

function environment(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the browser tests with jest, which sets it up`);
  return value;
}
