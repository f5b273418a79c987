import type { Page } from "playwright-core";
import type { BrowserStage } from "../BrowserStage";
import { watchHeap } from "../watchHeap";

export interface MeasuredImport {
  readonly bytes: number;
  readonly seconds: number;
  /** s of it, until every row was read through. */
  readonly preview: number;
  /** s of the parser alone, and of the bare writes of the same rows. */
  readonly floor: { readonly parser: number; readonly writes: number };
  /** ms */
  readonly longestTask: number;
  /** Bytes at the worst moment; null: nobody could tell. */
  readonly heap: number | null;
}

/** s for the parser alone to go through a file of so many rows, and for the bare writes of them, in a browser that has stored nothing. */
export function measureFloor(stage: BrowserStage, rows: number): Promise<MeasuredImport["floor"]> {
  return stage.onDisk(async (context, site) => {
    const page = await openMadeFile(await context.newPage(), site, rows);
    const floor = await page.evaluate((count) => window.benchImport?.floor(count), rows);
    if (floor === undefined) throw new Error("no floor was measured");
    return floor;
  });
}

/** An import of so many rows in the page's own database, which it leaves there. */
export async function measureImport(page: Page, site: string, rows: number): Promise<Omit<MeasuredImport, "floor">> {
  await openMadeFile(page, site, rows);
  const bytes = await page.evaluate(() => window.benchImport?.size() ?? 0);
  const watch = await watchHeap(page);
  const run = await page.evaluate(() => window.benchImport?.run()).finally(() => watch.stop());
  if (run?.written !== rows) throw new Error("not every row was imported");
  return { bytes, seconds: run.seconds, preview: run.preview, longestTask: run.longestTask, heap: watch.peak() };
}

async function openMadeFile(page: Page, site: string, rows: number): Promise<Page> {
  await page.goto(new URL("bench-import.html", site).href);
  await page.evaluate((count) => window.benchImport?.make(count), rows);
  return page;
}
