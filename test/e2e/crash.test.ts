import { chromium, type BrowserContext, type Page } from "playwright-core";
import type { ProbeClosings } from "./support/probe/closings";
import { BROWSER_ARGUMENTS } from "./support/browserArguments";
import { Seeded } from "../fuzz/seeded";

declare global {
  interface Window {
    closings?: ProbeClosings;
  }
}

const KEYS = ["contoso.com", "fabrikam.com", "wingtip.com"];
const PAGE_CRASHES = 25;
const LONGEST_MS = 160;
const EVENTS_A_CHANGE = 4;

/** How many changes of each record the storage has said to be stored. What it said last may be lost with the page. */
type Told = Map<string, number>;

async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL("probe-closings.html", process.env["PLAYGROUND_URL"]).href);
  await page.waitForFunction(() => window.closings !== undefined);
  return page;
}

/** Begins to write, and notes what the page says of it. */
async function write(page: Page, told: Told): Promise<void> {
  const begun = page.waitForEvent("console");
  page.on("console", (message) => {
    const [what, key] = message.text().split(" ");
    if (what === "stored" && key !== undefined) told.set(key, (told.get(key) ?? 0) + 1);
  });
  await page.evaluate((keys) => window.closings?.write(keys), KEYS);
  await begun;
}

/** Each record is whole, and its line of the list is its own; the number of changes in each. */
async function judge(page: Page): Promise<ReadonlyMap<string, number>> {
  const records = await page.evaluate((keys) => window.closings?.read(keys) ?? [], KEYS);
  expect(records).toHaveLength(KEYS.length);
  return new Map(records.map(({ closing, listed, summary }, index) => {
    const key = KEYS[index] ?? "";
    if (closing === null) {
      expect(listed).toBeNull();
      return [key, 0];
    }
    const at = closing.activeUsers ?? 0;
    expect(closing).toMatchObject({ seats: 1_000 + at, nextSteps: `step ${String(at)}` });
    expect(closing.concerns.startsWith(`concern ${String(at)} x`)).toBe(true);
    expect(closing.workloads).toHaveLength(at % 2 === 0 ? 1 : 2);
    expect(closing.history.length).toBeGreaterThanOrEqual(at * (EVENTS_A_CHANGE - 1));
    expect(listed?.summary).toEqual(summary);
    return [key, at];
  }));
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

test("a page that is killed at any moment of a write leaves each record as before or as after", async () => {
  const browser = await chromium.launch({ executablePath: process.env["BROWSER_PATH"] ?? "", args: [...BROWSER_ARGUMENTS] });
  try {
    const context = await browser.newContext();
    const told: Told = new Map();
    const random = new Seeded(20261122);
    let page = await openPage(context);
    for (let run = 0; run < PAGE_CRASHES; run++) {
      await write(page, told);
      await wait(random.next() * LONGEST_MS);
      const session = await context.newCDPSession(page);
      const crashed = page.waitForEvent("crash");
      session.send("Page.crash").catch(() => undefined);
      await crashed;
      await page.close();
      page = await openPage(context);
      const found = await judge(page);
      for (const key of KEYS) {
        expect(found.get(key)).toBeGreaterThanOrEqual(told.get(key) ?? 0);
        // The next run counts from what stands.
        told.set(key, found.get(key) ?? 0);
      }
    }
    expect(Math.max(...told.values())).toBeGreaterThan(PAGE_CRASHES / KEYS.length);
  } finally {
    await browser.close();
  }
}, 300_000);
