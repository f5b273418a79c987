import type { Group } from "../Group";
import { median } from "../median";
import { storeClosings } from "../../test/e2e/support/storeClosings";

const CLOSINGS = 10_000;
const STORED_AT_ONCE = 1_000;
const WARM_UPS = 2;
const RUNS = 9;
const MAIL = "contoso-wrap-up";
const SCROLLED_FRAMES = 120;
const SCROLLED_PIXELS = 400;

/** The view of all closings: from the click until its rows are there, and the longest frame while it is scrolled. */
export const closings: Group<"closings"> = {
  name: "closings",
  run: (stage) =>
    stage.inContext(async (context, site) => {
      const page = await context.newPage();
      await page.goto(new URL(`?mail=${MAIL}&lang=en-US`, site).href);
      const frame = page.frameLocator('iframe[title="FastTrack Closeout"]');
      const button = frame.getByRole("button", { name: "Open closings", exact: true });
      await button.waitFor();
      for (let from = 0; from < CLOSINGS; from += STORED_AT_ONCE) await storeClosings(page, STORED_AT_ONCE, from);
      const opened: number[] = [];
      for (let run = 0; run < WARM_UPS + RUNS; run += 1) {
        opened.push(await button.evaluate((element, selector) => new Promise<number>((resolve) => {
          const from = performance.now();
          const seen = new MutationObserver(() => {
            if (document.querySelector(selector) === null) return;
            seen.disconnect();
            // Painted, not only made.
            requestAnimationFrame(() => { setTimeout(() => { resolve(performance.now() - from); }); });
          });
          seen.observe(document, { subtree: true, childList: true });
          (element as HTMLElement).click();
        }), ".closing-row"));
        if (run < WARM_UPS + RUNS - 1) await button.click();
      }
      const table = frame.locator(".closing-table");
      const frames = await table.evaluate((element, [count, step]) => new Promise<number[]>((resolve) => {
        const times: number[] = [];
        let before = performance.now();
        const next = (): void => {
          const now = performance.now();
          times.push(now - before);
          before = now;
          if (times.length > count) resolve(times.slice(1));
          else {
            element.scrollTop += step;
            requestAnimationFrame(next);
          }
        };
        requestAnimationFrame(next);
      }), [SCROLLED_FRAMES, SCROLLED_PIXELS] as const);
      return {
        figures: { "closings.open.10k.ms": median(opened.slice(WARM_UPS)), "closings.scroll.longestFrame.ms": Math.max(...frames) },
        notes: [`closings: first opening ${(opened[0] ?? 0).toFixed(0)} ms; median frame while scrolling ${median(frames).toFixed(1)} ms`],
      };
    }),
};
