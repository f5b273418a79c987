import type { Group } from "../Group";
import { median } from "../median";

const WARM_UPS = 2;
const RUNS = 9;
const ORDINARY = "ordinary";
const SLOWEST_TOLD = 3;

/** The add-in's own detection in a browser: an ordinary mail, and the slowest of many that are as large as can be. */
export const detect: Group<"detect"> = {
  name: "detect",
  run: (stage) =>
    stage.inContext(async (context, site) => {
      const page = await context.newPage();
      await page.goto(new URL("bench-detect.html", site).href);
      const mails = await page.evaluate(() => window.benchDetect?.prepare() ?? []);
      const medians = new Map<string, number>();
      for (const mail of mails) {
        const times = await page.evaluate(([name, runs]) => window.benchDetect?.detect(name, runs) ?? [], [mail, WARM_UPS + RUNS] as const);
        medians.set(mail, median(times.slice(WARM_UPS)));
      }
      const ordinary = medians.get(ORDINARY);
      if (ordinary === undefined) throw new RangeError("the page has no ordinary mail");
      const large = [...medians].filter(([name]) => name !== ORDINARY).sort(([, one], [, other]) => other - one);
      return {
        figures: { "detect.ordinary.ms": ordinary, "detect.1MB.ms": Math.max(...large.map(([, ms]) => ms)) },
        notes: [`detect, slowest of ${String(large.length)} large mails: ${large.slice(0, SLOWEST_TOLD).map(([name, ms]) => `${name} ${ms.toFixed(1)} ms`).join("; ")}`],
      };
    }),
};
