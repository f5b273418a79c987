import type { BrowserContext } from "playwright-core";
import type { BrowserStage } from "../BrowserStage";
import type { Group } from "../Group";
import { median } from "../median";
import { isAddInScript, scriptSizes } from "../pane/scriptSizes";
import { watchFrame, type Awaited } from "../pane/watchFrame";

const WARM_UPS = 2;
const RUNS = 11;

const MAIL = "contoso-wrap-up";
const PANE: Awaited = { path: "/taskpane.html", selector: 'section[aria-label="Tenant"]', text: "Contoso Ltd" };
const BASELINE: Awaited = { path: "/bench-baseline.html", selector: "button", text: "Run" };

interface Start {
  readonly ms: number;
  readonly longTasksMs: number;
  /** The add-in's own scripts that were asked for until then, by address. */
  readonly scripts: ReadonlyMap<string, Uint8Array>;
}

/** From an empty frame to the tenant's name on screen, beside the least pane that React and Fluent 8 allow. */
export const pane: Group<"pane"> = {
  name: "pane",
  async run(stage) {
    const panes: Start[] = [];
    const baselines: Start[] = [];
    for (let run = 0; run < WARM_UPS + RUNS; run += 1) {
      // In turns, so that whatever else the machine does meets both.
      const [shown, baseline] = [await start(stage, PANE), await start(stage, BASELINE)];
      if (run < WARM_UPS) continue;
      panes.push(shown);
      baselines.push(baseline);
    }
    const tenantShown = median(panes.map(({ ms }) => ms));
    const baseline = median(baselines.map(({ ms }) => ms));
    const { scripts } = panes[panes.length - 1] as Start;
    const sizes = scriptSizes([...scripts.values()]);
    return {
      figures: {
        "pane.firstScript.raw": sizes.raw,
        "pane.firstScript.gzip": sizes.gzip,
        "pane.firstScript.brotli": sizes.brotli,
        "pane.tenantShown.ms": tenantShown,
        "pane.baseline.ms": baseline,
        "pane.tenantShown.ratio": tenantShown / baseline,
        "pane.longTasks.ms": median(panes.map(({ longTasksMs }) => longTasksMs)),
      },
      notes: [
        `pane: ${names(scripts)}; the baseline: ${names((baselines[baselines.length - 1] as Start).scripts)}`,
      ],
    };
  },
};

const names = (scripts: ReadonlyMap<string, Uint8Array>): string =>
  [...scripts].map(([address, script]) => `${new URL(address).pathname.slice(1)} ${String(scriptSizes([script]).gzip)} bytes gzip`).join(", ");

function start(stage: BrowserStage, awaited: Awaited): Promise<Start> {
  return stage.inContext(async (context, site) => {
    await context.addInitScript(watchFrame, [PANE, BASELINE]);
    const page = await context.newPage();
    const received = collectScripts(context, site);
    await page.goto(new URL("bench-host.html", site).href);
    await page.evaluate(() => window.benchHost?.store({}));
    const { createdAt, report } = await page.evaluate(([address, mail]) => {
      if (window.benchHost === undefined) throw new Error("the page of the host did not start");
      return window.benchHost.open(address, mail);
    }, [awaited.path.slice(1), MAIL] as const);
    const bodies = await Promise.all(report.resources.flatMap((address) => received.get(address)?.then((script) => [address, script] as const) ?? []));
    return { ms: report.shownAt - createdAt, longTasksMs: report.longTasks.reduce((total, ms) => total + ms, 0), scripts: new Map(bodies) };
  });
}

/** The add-in's own scripts as they come over the network. */
function collectScripts(context: BrowserContext, site: string): ReadonlyMap<string, Promise<Uint8Array>> {
  const received = new Map<string, Promise<Uint8Array>>();
  context.on("response", (response) => {
    if (response.request().resourceType() !== "script" || !isAddInScript(response.url(), site)) return;
    const body = response.body();
    // Whoever asks for it hears of a failure; a script that came too late is asked for by nobody.
    body.catch(() => undefined);
    received.set(response.url(), body);
  });
  return received;
}
