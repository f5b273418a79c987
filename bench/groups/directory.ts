import type { CDPSession } from "playwright-core";
import type { Group } from "../Group";
import { median } from "../median";
import { measureImport } from "./directoryImport";

const FEW = 1_000;
const SEARCHED = 100_000;
const MANY = 1_000_000;
const WARM_UPS = 3;
const RUNS = 21;
const BYTES_OF_A_MB = 1_000_000;

/** Names, domains, tenant names and IDs, some of them mistyped, as each is typed letter by letter. */
const TYPED = ["tailwind spindle 9", "relecluod", "oceanicworks", "6f1c2b3a-4d5e", "Coho Vineyrads", "nobody at all"];

/** Detection over a small and a large directory of the add-in's own, and a keystroke in its search. */
export const directory: Group<"directory"> = {
  name: "directory",
  run: async (stage) => {
    const imported = await measureImport(stage);
    return stage.onDisk(async (context, site) => {
      const page = await context.newPage();
      await page.goto(new URL("bench-directory.html", site).href);
      const heap = await context.newCDPSession(page);
      const store = (from: number, to: number): Promise<void> => page.evaluate(([first, end]) => window.benchDirectory?.store(first, end), [from, to] as const);
      const detect = async (who: "customer" | "stranger"): Promise<number> => {
        const times = await page.evaluate(([of, runs]) => window.benchDirectory?.detect(of, runs) ?? [], [who, WARM_UPS + RUNS] as const);
        return median(times.slice(WARM_UPS));
      };
      await store(0, FEW);
      const few = await detect("customer");
      const fewStranger = await detect("stranger");
      await store(FEW, SEARCHED);
      await page.evaluate((texts) => window.benchDirectory?.type(texts) ?? [], TYPED.slice(0, 1));
      const keystrokes = await page.evaluate((texts) => window.benchDirectory?.type(texts) ?? [], TYPED);
      await store(SEARCHED, MANY);
      // A page of its own: nothing is left of the storing, neither in its memory nor in what it has warmed up.
      await page.reload();
      await detect("customer");
      const before = await heapUsed(heap);
      const many = await detect("customer");
      const manyStranger = await detect("stranger");
      const after = await heapUsed(heap);
      return {
        figures: {
          ...imported.figures,
          "directory.detect.1k.ms": few,
          "directory.detect.1M.ms": many,
          "directory.detect.1M.heapMB": (after - before) / BYTES_OF_A_MB,
          "directory.search.100k.ms": median(keystrokes),
        },
        notes: [
          ...imported.notes,
          `directory, mail of a stranger: ${fewStranger.toFixed(1)} ms with 1,000 tenants, ${manyStranger.toFixed(1)} ms with 1,000,000`,
          `directory, slowest of ${String(keystrokes.length)} keystrokes: ${Math.max(...keystrokes).toFixed(1)} ms`,
        ],
      };
    });
  },
};

/** Bytes of the page's heap that are still needed. */
async function heapUsed(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}
