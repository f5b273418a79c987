import type { CDPSession, Page } from "playwright-core";
import type { BrowserStage } from "../BrowserStage";
import type { FiguresOf } from "../figures";
import type { Group } from "../Group";
import { median } from "../median";
import { measureFloor, measureImport } from "./directoryImport";

const FEW = 1_000;
const SEARCHED = 100_000;
const MANY = 1_000_000;
const WARM_UPS = 3;
const RUNS = 21;
const BYTES_OF_A_MB = 1_000_000;

/** Names, domains, tenant names and IDs, some of them mistyped, as each is typed letter by letter. */
const TYPED = ["tailwind spindle 9", "relecluod", "oceanicworks", "6f1c2b3a-4d5e", "Coho Vineyrads", "nobody at all"];

/**
 * An import beside what it cannot be faster than, detection over the directory that it leaves beside a small one, and a keystroke
 * in the search. A million rows take hours on two cores: BENCH_TENANTS names a smaller number, whose figures stand in the notes
 * alone, for the table's are those of a million.
 */
export const directory: Group<"directory"> = {
  name: "directory",
  run: async (stage) => {
    const many = Number(process.env["BENCH_TENANTS"] ?? MANY);
    const small = await measureSmall(stage);
    const floor = await measureFloor(stage, many);
    const { run, large } = await stage.onDisk(async (context, site) => {
      const imported = await measureImport(await context.newPage(), site, many);
      // A page of its own: nothing is left of the import, neither in its memory nor in what it has warmed up.
      return { run: imported, large: await measureLarge(await context.newPage(), site) };
    });
    const floorSeconds = floor.parser + floor.writes;
    const ofMany: Partial<FiguresOf<"directory">> = {
      "directory.import.1M.s": run.seconds,
      "directory.import.1M.floor.s": floorSeconds,
      "directory.import.1M.ratio": run.seconds / floorSeconds,
      "directory.import.1M.longestBlock.ms": run.longestTask,
      ...(run.heap === null ? {} : { "directory.import.1M.heapMB": run.heap / BYTES_OF_A_MB }),
      "directory.detect.1M.ms": large.customer,
      "directory.detect.1M.heapMB": large.heap / BYTES_OF_A_MB,
    };
    const tenants = many.toLocaleString("en-US");
    return {
      figures: { "directory.detect.1k.ms": small.customer, "directory.search.100k.ms": median(small.keystrokes), ...(many === MANY ? ofMany : {}) },
      notes: [
        `directory, import: a file of ${(run.bytes / BYTES_OF_A_MB).toFixed(0)} MB; parser alone ${floor.parser.toFixed(1)} s, bare writes of its rows, without any key to find them by, ${floor.writes.toFixed(1)} s; the import took ${run.preview.toFixed(1)} s to read the rows through and ${(run.seconds - run.preview).toFixed(1)} s to write; a longest block of 0 is one below 50 ms`,
        `directory, mail of a stranger: ${small.stranger.toFixed(1)} ms with 1,000 tenants, ${large.stranger.toFixed(1)} ms with ${tenants}`,
        `directory, slowest of ${String(small.keystrokes.length)} keystrokes: ${Math.max(...small.keystrokes).toFixed(1)} ms`,
        ...(many === MANY ? [] : Object.entries(ofMany).map(([name, value]) => `${name.replace("1M", tenants)}: ${value.toFixed(1)}`)),
      ],
    };
  },
};

interface MeasuredDetection {
  /** ms */
  readonly customer: number;
  /** ms, of a mail that nobody in the directory has to do with */
  readonly stranger: number;
}

function measureSmall(stage: BrowserStage): Promise<MeasuredDetection & { readonly keystrokes: readonly number[] }> {
  return stage.onDisk(async (context, site) => {
    const page = await openDirectory(await context.newPage(), site);
    const store = (from: number, to: number): Promise<void> => page.evaluate(([first, end]) => window.benchDirectory?.store(first, end), [from, to] as const);
    const type = (texts: readonly string[]): Promise<readonly number[]> => page.evaluate((all) => window.benchDirectory?.type(all) ?? [], texts);
    await store(0, FEW);
    const [customer, stranger] = [await detect(page, "customer"), await detect(page, "stranger")];
    await store(FEW, SEARCHED);
    await type(TYPED.slice(0, 1));
    return { customer, stranger, keystrokes: await type(TYPED) };
  });
}

async function measureLarge(page: Page, site: string): Promise<MeasuredDetection & { readonly heap: number }> {
  await openDirectory(page, site);
  const session = await page.context().newCDPSession(page);
  await detect(page, "customer");
  const before = await heapUsed(session);
  const [customer, stranger] = [await detect(page, "customer"), await detect(page, "stranger")];
  return { customer, stranger, heap: (await heapUsed(session)) - before };
}

async function openDirectory(page: Page, site: string): Promise<Page> {
  await page.goto(new URL("bench-directory.html", site).href);
  return page;
}

async function detect(page: Page, who: "customer" | "stranger"): Promise<number> {
  const times = await page.evaluate(([of, runs]) => window.benchDirectory?.detect(of, runs) ?? [], [who, WARM_UPS + RUNS] as const);
  return median(times.slice(WARM_UPS));
}

/** Bytes of the page's heap that are still needed. */
async function heapUsed(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}
