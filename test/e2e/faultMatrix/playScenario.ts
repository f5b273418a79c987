import { storedClosing } from "../support/closingsBesideAddIn";
import { openAddIn } from "../support/OutlookPage";
import { callsToTry, type ScenarioName } from "./daily";
import { FAULT_KINDS, ownCalls } from "./faults";
import { comeToRest, MAIL, SEATS, typeSeats } from "./paneAtRest";
import type { Scenario } from "./Scenario";
import { Tried } from "./table";
import { callsAtRest, hasCalled, now } from "./time";

/**
 * Does it once as it should be, then with each fault of each call that is its to try. Time is the test's own, so that a limit is
 * over when everything before it is done, and not when the machine is slow.
 */
export async function playScenario<Before, Whole>(name: ScenarioName, scenario: Scenario<Before, Whole>): Promise<void> {
  const { rest = "mail", open, click, done, wrong, calls: ofScenario = (made) => made } = scenario;
  const tried = new Tried(name);
  const outlook = await openAddIn(MAIL, { errorsExpected: true });
  await outlook.pane.heading.waitFor();
  await outlook.page.clock.install();
  await typeSeats(outlook);
  await callsAtRest(outlook, 0);
  // From here on they are not the pane's, which a round may end at any moment: where they are gone, the add-in has lost them.
  await storedClosing(outlook.page, { seats: SEATS });
  await comeToRest(outlook, rest);
  const before = await open(outlook);
  await callsAtRest(outlook, 0);
  const begun = await now(outlook);
  await click(outlook);
  const whole = await done(outlook, before);
  const calls = callsToTry(name, ofScenario(ownCalls(await callsAtRest(outlook, begun))));
  expect(calls.length).toBeGreaterThan(0);

  for (const call of calls) {
    for (const fault of FAULT_KINDS) {
      const round = async (): Promise<readonly string[]> => {
        await comeToRest(outlook, rest);
        const from = await now(outlook);
        const state = await open(outlook);
        // What the pane still asks by itself must not meet the fault before the click does.
        if (rest !== "noPane") await callsAtRest(outlook, from);
        const since = await now(outlook);
        await outlook.page.evaluate(([name, kind]) => { window.playground?.faults.choose([name], kind); }, [call, fault] as const);
        await click(outlook);
        await hasCalled(outlook, call, since);
        return wrong({ outlook, call, fault, since }, state, whole);
      };
      const seen = await round().catch((error: unknown) => [String(error).slice(0, 800)]);
      expect([call, fault, seen]).toEqual([call, fault, []]);
      tried.add(call, fault);
    }
  }
  tried.write();
}
