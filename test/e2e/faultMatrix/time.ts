import { allStored } from "../support/closingsBesideAddIn";
import type { OutlookPage } from "../support/OutlookPage";

// Nothing else is on its way: only a limit can end the wait. Shorter than any limit of the add-in's (2.5 s for a notification,
// 4 s for a call), so that what begins at one of them is seen to be under way before its own is over.
const STEP_MS = 2_000;
// More than what the add-in lets pass before it goes on by itself (useFreshMarks, useWriting: half a second).
const MOMENT_MS = 1_000;
// So many looks without a change, a quarter of a moment apart: the pane has nothing more to ask.
const QUIET = 5;

/** The time of the calls' log: what is made after it is made later, also where the log is no longer whole or another pane's. */
export const now = ({ page }: OutlookPage): Promise<number> => page.evaluate(() => performance.now());

/** Calls made since then, and whether others than one are under way. */
function look({ page }: OutlookPage, since: number, but: string): Promise<{ readonly names: readonly string[]; readonly underWay: boolean }> {
  return page.evaluate(([from, one]) => {
    const calls = (window.playground?.host?.calls ?? []).filter(({ startedAt }) => startedAt > from);
    return { names: calls.map(({ name }) => name), underWay: calls.some(({ name, outcome }) => outcome === "open" && name !== one) };
  }, [since, but] as const);
}

/** Waits for what shall come; where only time brings it, time passes meanwhile, as soon as Outlook has answered all but the faulted call. */
export async function whileTimePasses<T>(outlook: OutlookPage, { passes, since, call }: { readonly passes: boolean; readonly since: number; readonly call: string }, what: Promise<T>): Promise<T> {
  if (!passes) return what;
  let there = false;
  const came = what.finally(() => { there = true; });
  came.catch(() => undefined);
  while (!there) {
    const { underWay } = await look(outlook, since, call);
    // Nor is storage slow: its limit counts in the same time.
    await allStored(outlook.page);
    await outlook.page.clock.runFor(underWay ? MOMENT_MS / 4 : STEP_MS);
  }
  return came;
}

/** The call is made after that moment, or the pane is gone with it. */
export async function hasCalled({ page }: OutlookPage, call: string, since: number): Promise<void> {
  await page.waitForFunction(([name, from]) => {
    const { host = null } = window.playground ?? {};
    return host === null || host.calls.some(({ name: one, startedAt }) => one === name && startedAt > from);
  }, [call, since] as const);
}

/**
 * Names of all calls since then once no more come, what the pane does a moment after its last word included. That moment begins anew
 * with each answer, of Outlook's or of storage's: on a slow machine the pane's last word comes late, and what it does then would
 * meet the fault of the next click.
 */
export async function callsAtRest(outlook: OutlookPage, since: number): Promise<readonly string[]> {
  let count = -1;
  let names: readonly string[] = [];
  for (let quiet = 0; quiet <= QUIET; quiet++) {
    // The limit of what is asked of storage counts in the time that passes here, as does that of a call: neither is to be over
    // because the machine is slow.
    await allStored(outlook.page);
    const seen = await look(outlook, since, "");
    if (seen.underWay || seen.names.length !== count) quiet = 0;
    ({ names } = seen);
    count = names.length;
    if (!seen.underWay) await outlook.page.clock.runFor(MOMENT_MS / 4);
  }
  return names;
}
