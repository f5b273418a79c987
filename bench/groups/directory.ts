import type { CDPSession, Page } from "playwright-core";
import type { BrowserStage } from "../BrowserStage";
import type { FiguresOf } from "../figures";
import type { Group } from "../Group";
import { median } from "../median";
import type { BenchSender } from "../pages/directory/index";
import { measureFloor, measureImport } from "./directoryImport";

const FEW = 1_000;
const SEARCHED = 100_000;
const MANY = 1_000_000;
const WARM_UPS = 3;
const RUNS = 21;
/** Between the two directories. */
const TURNS = 5;
const SENDERS: readonly BenchSender[] = ["customer", "stranger", "lookAlike"];
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
    const keystrokes = await measureSearch(stage);
    const floor = await measureFloor(stage, many);
    const { run, small, large } = await stage.onDisk((fewContext, fewSite) =>
      stage.onDisk(async (context, site) => {
        const few = await openDirectory(await fewContext.newPage(), fewSite);
        await store(few, 0, FEW);
        const imported = await measureImport(await context.newPage(), site, many);
        // A page of its own: nothing is left of the import, neither in its memory nor in what it has warmed up.
        return { run: imported, ...(await measureDetection(few, await openDirectory(await context.newPage(), site))) };
      }),
    );
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
      figures: { "directory.detect.1k.ms": small.customer, "directory.search.100k.ms": median(keystrokes), ...(many === MANY ? ofMany : {}) },
      notes: [
        `directory, import: a file of ${(run.bytes / BYTES_OF_A_MB).toFixed(0)} MB; parser alone ${floor.parser.toFixed(1)} s, bare writes of its rows, without any key to find them by, ${floor.writes.toFixed(1)} s; the import took ${run.preview.toFixed(1)} s to read the rows through and ${(run.seconds - run.preview).toFixed(1)} s to write; a longest block of 0 is one below 50 ms`,
        ...(["stranger", "lookAlike"] as const).map((who) => `directory, mail of ${IN_WORDS[who]}: ${small[who].toFixed(1)} ms with 1,000 tenants, ${large[who].toFixed(1)} ms with ${tenants}`),
        `directory, slowest of ${String(keystrokes.length)} keystrokes: ${slowest(keystrokes)}`,
        ...(many === MANY ? [] : Object.entries(ofMany).map(([name, value]) => `${name.replace("1M", tenants)}: ${value.toFixed(1)}`)),
      ],
    };
  },
};

/** With what had been typed by then. */
function slowest(keystrokes: readonly number[]): string {
  const typed = TYPED.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
  const [first, second] = keystrokes.map((ms, at) => ({ ms, text: typed[at] ?? "" })).sort((one, other) => other.ms - one.ms);
  return [first, second].flatMap((one) => (one === undefined ? [] : [`${one.ms.toFixed(1)} ms at "${one.text}"`])).join(", ");
}

const IN_WORDS = { stranger: "a stranger", lookAlike: "a stranger whose domain could be read as a customer's" } as const;

/** ms */
type MeasuredDetection = Readonly<Record<BenchSender, number>>;

function measureSearch(stage: BrowserStage): Promise<readonly number[]> {
  return stage.onDisk(async (context, site) => {
    const page = await openDirectory(await context.newPage(), site);
    const type = (texts: readonly string[]): Promise<readonly number[]> => page.evaluate((all) => window.benchDirectory?.type(all) ?? [], texts);
    await store(page, 0, SEARCHED);
    await type(TYPED.slice(0, 1));
    return type(TYPED);
  });
}

/** By turns, so that whatever else the machine has to do, clearing up after the import included, is there for both. */
async function measureDetection(few: Page, many: Page): Promise<{ readonly small: MeasuredDetection; readonly large: MeasuredDetection & { readonly heap: number } }> {
  const times = { few: noTimes(), many: noTimes() };
  const session = await many.context().newCDPSession(many);
  await detect(many, "customer");
  const before = await heapUsed(session);
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const who of SENDERS) {
      times.few[who].push(...(await detect(few, who)));
      times.many[who].push(...(await detect(many, who)));
    }
  }
  const heap = (await heapUsed(session)) - before;
  return {
    small: medians(times.few),
    large: { ...medians(times.many), heap },
  };
}

const noTimes = (): Record<BenchSender, number[]> => ({ customer: [], stranger: [], lookAlike: [] });
const medians = (times: Record<BenchSender, number[]>): MeasuredDetection => ({ customer: median(times.customer), stranger: median(times.stranger), lookAlike: median(times.lookAlike) });

async function openDirectory(page: Page, site: string): Promise<Page> {
  await page.goto(new URL("bench-directory.html", site).href);
  return page;
}

const store = (page: Page, from: number, to: number): Promise<void> => page.evaluate(([first, end]) => window.benchDirectory?.store(first, end), [from, to] as const);

async function detect(page: Page, who: BenchSender): Promise<readonly number[]> {
  const times = await page.evaluate(([of, runs]) => window.benchDirectory?.detect(of, runs) ?? [], [who, WARM_UPS + RUNS] as const);
  return times.slice(WARM_UPS);
}

/** Bytes of the page's heap that are still needed. */
async function heapUsed(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}
