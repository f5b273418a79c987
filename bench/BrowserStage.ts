import type { Browser, BrowserContext } from "playwright-core";
import type { ServedFolder } from "../scripts/serveFolder.js";

/** How a browser and the pages come about; the command brings it, as bundled code cannot find the project's folders. */
export interface Tools {
  launchBrowser(): Promise<Browser>;
  /** A browser that keeps its data in a new folder, as a person's does; all of it is gone when it is closed. */
  launchOnDisk(): Promise<{ readonly context: BrowserContext; close(): Promise<void> }>;
  /** Add-in, playground and the benchmarks' own pages as production builds them. */
  servePages(): Promise<ServedFolder>;
}

/** The browser and the pages that the groups share; opened with the first group that needs them. */
export class BrowserStage {
  #opened: Promise<{ readonly browser: Browser; readonly site: ServedFolder }> | null = null;

  constructor(private readonly tools: Tools) {}

  /** Runs work in a context of its own: nothing is stored or cached from what ran before. */
  async inContext<T>(work: (context: BrowserContext, address: string) => Promise<T>): Promise<T> {
    const { browser, site } = await this.#open();
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    try {
      return await work(context, site.url);
    } finally {
      await context.close();
    }
  }

  /** The same on disk: a context without one holds what is stored in memory, and has no room for a million tenants. */
  async onDisk<T>(work: (context: BrowserContext, address: string) => Promise<T>): Promise<T> {
    const { site } = await this.#open();
    const { context, close } = await this.tools.launchOnDisk();
    try {
      return await work(context, site.url);
    } finally {
      await close();
    }
  }

  async close(): Promise<void> {
    const opened = await this.#opened?.catch(() => null);
    await opened?.browser.close();
    await opened?.site.close();
  }

  #open(): Promise<{ readonly browser: Browser; readonly site: ServedFolder }> {
    this.#opened ??= this.#start();
    return this.#opened;
  }

  async #start(): Promise<{ readonly browser: Browser; readonly site: ServedFolder }> {
    const site = await this.tools.servePages();
    try {
      return { browser: await this.tools.launchBrowser(), site };
    } catch (error) {
      await site.close();
      throw error;
    }
  }
}
