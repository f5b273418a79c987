import type { FrameLocator, Locator, Page } from "playwright-core";
import type { Group } from "../Group";
import { median } from "../median";
import { storeClosings } from "../../test/e2e/support/storeClosings";

const CLOSINGS = 10_000;
const STORED_AT_ONCE = 1_000;
const WARM_UPS = 1;
const RUNS = 9;
const MAIL = "contoso-wrap-up";
/** Each in a page of its own, as a person has it: what the panes before have left behind is cleared away at some time, in the middle of a frame. */
const SCROLLED_PANES = 3;
/** The whole list in so many frames, each far beyond what is drawn ahead. */
const FRAMES_OVER_ALL = 300;
const FRAMES_OF_SLOW_SCROLLING = 120;
const SLOW_PIXELS = 400;
/** A hand on the scrollbar: to and fro, so far apart that no row stays. */
const DRAGS = 60;
const JUMPS = 6;
const FRAMES_AFTER_JUMP = 12;

/**
 * The view of all closings: from the click until its rows are there, in a pane that has not shown it yet, and the longest frame
 * while it is scrolled slowly, through all of it, by the scrollbar and by the keys for its ends.
 */
export const closings: Group<"closings"> = {
  name: "closings",
  run: (stage) =>
    stage.inContext(async (context, site) => {
      let page = await context.newPage();
      const address = new URL(`?mail=${MAIL}&lang=en-US`, site).href;
      const { frame, button } = paneOf(page);
      await page.goto(address);
      await button.waitFor();
      for (let from = 0; from < CLOSINGS; from += STORED_AT_ONCE) await storeClosings(page, STORED_AT_ONCE, from);

      const first: number[] = [];
      const again: number[] = [];
      for (let run = 0; run < WARM_UPS + RUNS; run += 1) {
        // A pane of its own: its scripts, sentences and records are read anew.
        await page.goto("about:blank");
        await page.goto(address);
        await settled(frame, button);
        first.push(await opened(button));
        await button.click();
        again.push(await opened(button));
      }
      const frames: Frames = { slow: [], whole: [], dragged: [], jumped: [] };
      for (let pane = 0; pane < SCROLLED_PANES; pane += 1) {
        await page.close();
        page = await context.newPage();
        await page.goto(address);
        const fresh = paneOf(page);
        await settled(fresh.frame, fresh.button);
        await opened(fresh.button);
        const times = await scrolled(page, fresh.frame);
        (Object.keys(frames) as (keyof Frames)[]).forEach((way) => { frames[way].push(...times[way]); });
      }
      const longest = Math.max(...Object.values(frames).flat());
      const of = (times: readonly number[]): string => `${Math.max(...times).toFixed(1)} ms (median ${median([...times]).toFixed(1)})`;
      return {
        figures: { "closings.open.10k.ms": median(first.slice(WARM_UPS)), "closings.scroll.longestFrame.ms": longest },
        notes: [
          `closings: opened for the first time in a pane, slowest ${Math.max(...first.slice(WARM_UPS)).toFixed(0)} ms; opened again, median ${median(again.slice(WARM_UPS)).toFixed(0)} ms`,
          `closings: longest frame, slow scrolling ${of(frames.slow)}, through the whole list ${of(frames.whole)}, scrollbar ${of(frames.dragged)}, End and Home ${of(frames.jumped)}`,
        ],
      };
    }),
};

function paneOf(page: Page): { readonly frame: FrameLocator; readonly button: Locator } {
  const frame = page.frameLocator('iframe[title="FastTrack Closeout"]');
  return { frame, button: frame.getByRole("button", { name: "Open closings", exact: true }) };
}

/** The tenant is on screen: the pane has done what it does by itself. */
async function settled(frame: FrameLocator, button: Locator): Promise<void> {
  await frame.getByRole("heading", { level: 1, name: "Contoso Ltd" }).waitFor();
  await frame.getByRole("region", { name: "Closing steps" }).waitFor();
  await button.waitFor();
}

/** From the click until the first rows are painted. */
function opened(button: Locator): Promise<number> {
  return button.evaluate((element, selector) => new Promise<number>((resolve) => {
    const from = performance.now();
    const seen = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return;
      seen.disconnect();
      // Painted, not only made.
      requestAnimationFrame(() => { setTimeout(() => { resolve(performance.now() - from); }); });
    });
    seen.observe(document, { subtree: true, childList: true });
    (element as HTMLElement).click();
  }), ".closing-row");
}

interface Frames {
  readonly slow: number[];
  readonly whole: number[];
  readonly dragged: number[];
  readonly jumped: number[];
}

/** How long each frame took, by the way of scrolling. */
async function scrolled(page: Page, frame: FrameLocator): Promise<Frames> {
  const table = frame.locator(".closing-table");
  // The places of the list, a frame each.
  const through = (places: readonly number[]): Promise<number[]> =>
    table.evaluate((element, tops) => new Promise<number[]>((resolve) => {
      const times: number[] = [];
      let before = performance.now();
      let at = -1;
      const next = (): void => {
        const now = performance.now();
        if (at >= 0) times.push(now - before);
        before = now;
        at += 1;
        const top = tops[at];
        if (top === undefined) resolve(times);
        else {
          element.scrollTop = top;
          requestAnimationFrame(next);
        }
      };
      requestAnimationFrame(next);
    }), places);
  const height = await table.evaluate((element) => element.scrollHeight - element.clientHeight);
  const slow = await through(Array.from({ length: FRAMES_OF_SLOW_SCROLLING }, (_, at) => at * SLOW_PIXELS));
  const whole = await through(Array.from({ length: FRAMES_OVER_ALL + 1 }, (_, at) => Math.round((height * at) / FRAMES_OVER_ALL)));
  const dragged = await through(Array.from({ length: DRAGS }, (_, at) => Math.round(height * (((at * 37) % 100) / 100))));

  await frame.locator('.closing-table tbody [tabindex="0"]').focus();
  const jumped: number[] = [];
  for (let jump = 0; jump < JUMPS; jump += 1) {
    const times = table.evaluate((_, count) => new Promise<number[]>((resolve) => {
      const all: number[] = [];
      let before = performance.now();
      const next = (): void => {
        const now = performance.now();
        all.push(now - before);
        before = now;
        if (all.length > count) resolve(all.slice(1));
        else requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    }), FRAMES_AFTER_JUMP);
    await page.keyboard.press(jump % 2 === 0 ? "End" : "Home");
    jumped.push(...(await times));
  }
  return { slow, whole, dragged, jumped };
}
