import { OFFICE_CALLS } from "../../../src/adapters/office/officeCalls";
import { isWholeRun } from "../support/isWholeRun";
import { IMPOSSIBLE } from "./daily";
import { FAULT_KINDS } from "./faults";
import { faultTable, gapsIn, type TriedIn } from "./table";

const possible = (call: (typeof OFFICE_CALLS)[number]) => FAULT_KINDS.filter((fault) => IMPOSSIBLE[call]?.[fault] === undefined);
const WHOLE: TriedIn = { scenario: "all", rows: OFFICE_CALLS.map((call) => [call, possible(call)]) };
const without = (call: string, fault: string): TriedIn => ({ ...WHOLE, rows: WHOLE.rows.map(([one, faults]) => [one, faults.filter((kind) => one !== call || kind !== fault)]) });

test("the matrix is whole when each call was tried in each way, in whichever scenarios", () => {
  expect(gapsIn([WHOLE])).toEqual([]);
  expect(gapsIn([without("to.getAsync", "never"), { scenario: "another", rows: [["to.getAsync", ["never"]]] }])).toEqual([]);
});

test("a cell that is missing, or a call, is named; and one that is said to be impossible and was tried", () => {
  expect(gapsIn([without("to.getAsync", "never")])).toEqual(["to.getAsync × never: not tried"]);
  expect(gapsIn([{ ...WHOLE, rows: WHOLE.rows.filter(([call]) => call !== "to.getAsync") }])).toHaveLength(FAULT_KINDS.length);
  expect(gapsIn([{ ...WHOLE, scenario: "send check: an ordinary mail" }])).toEqual(gapsIn([]));
  expect(gapsIn([])).toHaveLength(OFFICE_CALLS.flatMap(possible).length);
  expect(gapsIn([WHOLE, { scenario: "another", rows: [["notificationMessages.addAsync", ["paneClosed"]]] }])).toEqual(["notificationMessages.addAsync × paneClosed: named as impossible, and was tried"]);
});

test("the table has a row for each call, also for one that was not tried", () => {
  const table = faultTable([{ scenario: "one", rows: [["to.getAsync", ["never"]]] }]) ?? "";
  for (const call of OFFICE_CALLS) expect(table).toContain(`\n${call} `);
  expect(table).toMatch(new RegExp(`1 cases, 1 of ${String(OFFICE_CALLS.length)} calls; impossible: paneClosed: .*no pane`));
  expect(faultTable([])).toBeNull();
});

test("only a run of all files must have tried everything", () => {
  const all = { testPathPatterns: { patterns: [] }, testNamePattern: undefined, onlyChanged: false, onlyFailures: false, findRelatedTests: false, shard: undefined };
  const files = (...patterns: string[]) => ({ ...all, testPathPatterns: { patterns } });
  expect([all, files("test/e2e/faultMatrix", "test/launchevent/script"), files("test/e2e/faultMatrix/")].map(isWholeRun)).toEqual([true, true, true]);
  const parts = [files("test/e2e/faultMatrix/writing"), files("test/e2e/commands"), { ...all, testNamePattern: "undo" }, { ...all, onlyChanged: true }, { ...all, onlyFailures: true }, { ...all, findRelatedTests: true }, { ...all, shard: { shardIndex: 1, shardCount: 2 } }];
  expect(parts.map(isWholeRun)).toEqual(parts.map(() => false));
});
