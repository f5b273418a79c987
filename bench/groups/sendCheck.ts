import type { Group } from "../Group";
import { median } from "../median";
import { scriptSizes } from "../pane/scriptSizes";

const WARM_UPS = 2;
const RUNS = 9;
const SLOWEST_TOLD = 3;

/** The send check's script as it is shipped, and its verdict on the slowest of many messages that are as large as can be. */
export const sendCheck: Group<"sendCheck"> = {
  name: "sendCheck",
  run: (stage) =>
    stage.inContext(async (context, site) => {
      const script = await context.request.get(new URL("launchevent.js", site).href);
      if (!script.ok()) throw new Error("there is no script of the send check");
      const page = await context.newPage();
      await page.goto(new URL("bench-sendCheck.html", site).href);
      const names = await page.evaluate(() => window.benchSendCheck?.names ?? []);
      const medians: (readonly [name: string, ms: number])[] = [];
      for (const name of names) {
        const times = await page.evaluate(([message, runs]) => window.benchSendCheck?.check(message, runs) ?? [], [name, WARM_UPS + RUNS] as const);
        medians.push([name, median(times.slice(WARM_UPS))]);
      }
      medians.sort(([, one], [, other]) => other - one);
      return {
        figures: { "sendCheck.script.gzip": scriptSizes([await script.body()]).gzip, "sendCheck.1MB.ms": Math.max(...medians.map(([, ms]) => ms)) },
        notes: [`sendCheck, slowest of ${String(medians.length)} large messages: ${medians.slice(0, SLOWEST_TOLD).map(([name, ms]) => `${name} ${ms.toFixed(1)} ms`).join("; ")}`],
      };
    }),
};
