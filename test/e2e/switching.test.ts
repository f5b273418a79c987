import type { CDPSession } from "playwright-core";
import type {} from "../../src/playground/outlook/playgroundHandle";
import { en } from "../../src/messages/pane/en";
import { heldByScripts } from "./support/heldByScripts";
import { openAddIn, type OutlookPage } from "./support/OutlookPage";

/** Mails and what the pane must show of each: eight tenants, one that asks, one that add-ins do not see. */
const SHOWN = [
  ["contoso-wrap-up", "Contoso Ltd"],
  ["two-customers", en.statusAsk],
  ["wingtip-kanryo", "Wingtip Toys"],
  ["adatum-encerramento", "A. Datum Brasil"],
  ["undeliverable", en.noMailTitle],
  ["northwind-cierre", "Northwind Traders"],
  ["litware-wancheng", "Litware"],
  ["tailspin-avance", "Tailspin Toys México"],
  ["fourth-coffee-plain", "Fourth Coffee"],
  ["fabrikam-abschluss", "Fabrikam GmbH"],
] as const;

// Whole rounds, so that both counts are taken on the same mail.
const SWITCHES = 50 * SHOWN.length;
// What is loaded and made once: the list of countries, Fluent's styles.
const WARM_UP = 4 * SHOWN.length;

interface Footprint {
  readonly nodes: number;
  readonly listeners: number;
  readonly held: number;
}

/** Of the whole page with its frames, after what is garbage was collected. */
async function footprint(session: CDPSession): Promise<Footprint> {
  // Twice: what a finalizer lets go of is garbage only then.
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: of("Nodes"), listeners: of("JSEventListeners"), held: await heldByScripts(session) };
}

/** Selects mail after mail and waits for what each must show, with its closing where it has one. Returns whatever else was shown. */
function follow({ page }: OutlookPage, count: number): Promise<readonly string[]> {
  return page.evaluate(
    async ({ shown, count }) => {
      const wrong: string[] = [];
      const pane = (): Document | null => document.querySelector<HTMLIFrameElement>(".pane-frame iframe")?.contentDocument ?? null;
      const heading = (): string => pane()?.querySelector("h1")?.textContent ?? "";
      const frame = (): Promise<unknown> => new Promise((resolve) => { requestAnimationFrame(resolve); });
      for (let at = 0; at < count; at++) {
        const [mail, expected, hasClosing] = shown[at % shown.length] as readonly [string, string, boolean];
        const before = heading();
        window.playground?.outlook.selectMail(mail);
        const late = performance.now() + 10_000;
        while (heading() !== expected || (hasClosing && pane()?.querySelector(".steps") === null)) {
          if (heading() !== "" && heading() !== before && heading() !== expected) wrong.push(`${mail}: ${heading()}`);
          if (performance.now() > late) return [...wrong, `${mail}: still ${heading()}`];
          await frame();
        }
      }
      return wrong;
    },
    { shown: SHOWN.map(([mail, expected]) => [mail, expected, expected !== en.statusAsk && expected !== en.noMailTitle] as const), count },
  );
}

test(`${String(SWITCHES)} mails one after the other in a pinned pane: the right tenant each time, and nothing left behind`, async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  await outlook.pane.shows("Contoso Ltd");
  const session = await outlook.page.context().newCDPSession(outlook.page);
  await session.send("Performance.enable");
  expect(await follow(outlook, WARM_UP)).toEqual([]);
  const before = await footprint(session);
  expect(await follow(outlook, SWITCHES)).toEqual([]);
  const after = await footprint(session);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.02);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners * 1.02);
  expect(after.held).toBeLessThanOrEqual(before.held * 1.05);
}, 300_000);

test("an answer that comes after the next mail was selected is never shown", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  await outlook.pane.shows("Contoso Ltd");
  await outlook.fault("body.getAsync", { kind: "late", ms: 700 });
  const seen = await outlook.page.evaluate(async () => {
    const pane = document.querySelector<HTMLIFrameElement>(".pane-frame iframe")?.contentDocument;
    const shown = new Set<string>();
    const watch = new MutationObserver(() => { shown.add(pane?.querySelector("h1")?.textContent ?? ""); });
    watch.observe(pane?.body as HTMLElement, { subtree: true, childList: true, characterData: true });
    for (const mail of ["wingtip-kanryo", "northwind-cierre", "litware-wancheng", "fabrikam-abschluss"]) {
      window.playground?.outlook.selectMail(mail);
      await new Promise((resolve) => { setTimeout(resolve, 150); });
    }
    while (pane?.querySelector("h1")?.textContent !== "Fabrikam GmbH") await new Promise((resolve) => { requestAnimationFrame(resolve); });
    // Every late answer has come by now.
    await new Promise((resolve) => { setTimeout(resolve, 800); });
    watch.disconnect();
    return [...shown].filter((name) => name !== "");
  });
  expect(seen).toEqual(["Fabrikam GmbH"]);
});
