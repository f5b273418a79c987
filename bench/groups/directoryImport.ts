import type { BrowserStage } from "../BrowserStage";
import type { FiguresOf } from "../figures";
import { watchHeap } from "../watchHeap";

const ROWS = 1_000_000;
const BYTES_OF_A_MB = 1_000_000;

export interface MeasuredImport {
  readonly figures: Partial<FiguresOf<"directory">>;
  readonly notes: readonly string[];
}

/** An import of a million rows, and beside it the parser alone and the bare writes of the same rows. */
export function measureImport(stage: BrowserStage): Promise<MeasuredImport> {
  return stage.onDisk(async (context, site) => {
    const page = await context.newPage();
    await page.goto(new URL("bench-import.html", site).href);
    const bytes = await page.evaluate((rows) => window.benchImport?.make(rows) ?? 0, ROWS);
    const floor = await page.evaluate((rows) => window.benchImport?.floor(rows), ROWS);
    const watch = await watchHeap(page);
    const run = await page.evaluate(() => window.benchImport?.run()).finally(() => watch.stop());
    if (floor === undefined || run?.written !== ROWS) throw new Error("not every row was imported");
    const floorSeconds = floor.parser + floor.writes;
    const heap = watch.peak();
    return {
      figures: {
        "directory.import.1M.s": run.seconds,
        "directory.import.1M.floor.s": floorSeconds,
        "directory.import.1M.ratio": run.seconds / floorSeconds,
        "directory.import.1M.longestBlock.ms": run.longestTask,
        ...(heap === null ? {} : { "directory.import.1M.heapMB": heap / BYTES_OF_A_MB }),
      },
      notes: [
        `directory, import: a file of ${(bytes / BYTES_OF_A_MB).toFixed(0)} MB; parser alone ${floor.parser.toFixed(1)} s, bare writes with the same keys ${floor.writes.toFixed(1)} s; a longest block of 0 is one below 50 ms`,
      ],
    };
  });
}
