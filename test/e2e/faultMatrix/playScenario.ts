import { openAddIn } from "../support/OutlookPage";
import { FAULT_KINDS, ownCalls } from "./faults";
import { callsAtRest, hasCalled, MAIL, restore } from "./paneAtRest";
import type { Scenario } from "./Scenario";
import { Tried } from "./table";

// Once is enough for every day; all of them, each in each scenario, with FAULTS=all (npm run faults).
const ALL = process.env["FAULTS"] === "all";
const triedHere = new Set<string>();

/**
 * Does it once as it should be, then with each fault of each call that was made: a new call cannot be forgotten. Time is the
 * test's own, so that a limit is over when everything before it is done, and not when the machine is slow.
 */
export async function playScenario<Before, Whole>(name: string, scenario: Scenario<Before, Whole>): Promise<void> {
  const { open, click, done, wrong, startsAnew = false, calls: ofScenario = (made) => made } = scenario;
  const tried = new Tried(`pane: ${name}`);
  const outlook = await openAddIn(MAIL, { errorsExpected: true });
  await outlook.pane.heading.waitFor();
  await outlook.page.clock.install();
  await restore(outlook);
  const before = await open(outlook);
  const made = startsAnew ? 0 : (await outlook.calls()).length;
  await click(outlook);
  const whole = await done(outlook, before);
  const calls = ofScenario(ownCalls((await callsAtRest(outlook)).slice(made)));
  expect(calls.length).toBeGreaterThan(0);

  for (const call of calls) {
    for (const fault of FAULT_KINDS) {
      if (!ALL && triedHere.has(`${call} ${fault}`)) continue;
      const round = async (): Promise<readonly string[]> => {
        const since = (await outlook.calls()).length;
        await restore(outlook, startsAnew);
        const begun = await open(outlook);
        // What the pane still asks by itself must not meet the fault before the click does.
        const earlier = startsAnew ? 0 : (await callsAtRest(outlook, since)).filter((one) => one === call).length;
        await outlook.page.evaluate(([name, kind]) => { window.playground?.faults.choose([name], kind); }, [call, fault] as const);
        await click(outlook);
        await hasCalled(outlook, call, earlier);
        return wrong({ outlook, call, fault }, begun, whole);
      };
      const seen = await round().catch((error: unknown) => [String(error).slice(0, 500)]);
      expect([call, fault, seen]).toEqual([call, fault, []]);
      triedHere.add(`${call} ${fault}`);
      tried.add(call, fault);
    }
  }
  tried.write();
}
