import fc from "fast-check";
import { applyAction } from "../../../src/core/engagement/applyAction";
import { newClosing, type Closing } from "../../../src/core/engagement/Closing";
import type { ClosingAction } from "../../../src/core/engagement/ClosingAction";
import { mergeClosings } from "../../../src/core/engagement/mergeClosings";
import { readClosing } from "../../../src/core/engagement/readClosing";
import { anyAction } from "./actions";

const START = newClosing("id", { workloads: ["EXO", "TEAMS"], seats: 150, activeUsers: 15 });
const BLANK = newClosing("id");

/** The record after the actions that are accepted. */
const after = (start: Closing, actions: readonly ClosingAction[]): Closing =>
  actions.reduce((closing, action) => {
    if ("code" in action && action.code !== null && !closing.workloads.some(({ code }) => code === action.code)) return closing;
    const result = applyAction(closing, action);
    return result.ok ? result.closing : closing;
  }, start);
const anyClosing = fc.tuple(fc.constantFrom(START, BLANK, newClosing("id", { workloads: ["EXO"], seats: 999 })), fc.array(anyAction, { maxLength: 30, size: "max" })).map(([start, actions]) => after(start, actions));

/** Every field that says something, the workloads' too; null, false, "" and [] say nothing. */
function saidIn(closing: Closing): readonly string[] {
  const said = (value: unknown): boolean => value !== null && value !== false && value !== "" && !(Array.isArray(value) && value.length === 0);
  const own = Object.entries(closing).filter(([name, value]) => name !== "workloads" && said(value)).map(([name]) => name);
  return [...own, ...closing.workloads.flatMap((workload) => Object.entries(workload).filter(([name, value]) => said(value) && name !== "completedOn" && name !== "heldOpen").map(([name]) => `${workload.code}.${name}`))];
}

// Taken from one record as a whole, for they would contradict each other: see their own tests.
const TOGETHER: readonly string[] = ["activeUsersReadOn", "queueRequested", "queueConfirmedOn", "unassignedOn", "EXO.activeUsersReadOn", "TEAMS.activeUsersReadOn"];

describe("of any two records", () => {
  it("the merged one can be read, stands under the standing one's key, and says all that either says", () => {
    fc.assert(
      fc.property(anyClosing, anyClosing, (standing, other) => {
        const moved = { ...other, tenantKey: "contoso.com" };
        const merged = mergeClosings(standing, moved);
        expect(readClosing(JSON.parse(JSON.stringify(merged)))).toEqual(merged);
        expect(merged.tenantKey).toBe("id");
        const said = new Set(saidIn(merged));
        expect([...saidIn(standing), ...saidIn(moved)].filter((field) => !said.has(field) && !TOGETHER.includes(field.replace(/^\w+\.activeUsersReadOn$/, "activeUsersReadOn")))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("one that says nothing adds nothing, from either side; one merged with itself is the same", () => {
    fc.assert(
      fc.property(anyClosing, (closing) => {
        expect(mergeClosings(closing, BLANK)).toEqual(closing);
        expect(mergeClosings(BLANK, closing)).toEqual(closing);
        expect(mergeClosings(closing, closing)).toEqual(closing);
      }),
    );
  });
});

it("where both say something the standing one is right, a workload's figure and its day together", () => {
  const standing = after(START, [{ type: "setSeats", seats: 1 }, { type: "setActiveUsers", code: "EXO", activeUsers: 0, readOn: null }]);
  const moved = after(START, [{ type: "setSeats", seats: 2 }, { type: "setActiveUsers", code: "EXO", activeUsers: 9, readOn: "2026-11-01" }]);
  expect(mergeClosings(standing, moved)).toMatchObject({ seats: 1, workloads: [{ code: "EXO", activeUsers: 0, activeUsersReadOn: null }, { code: "TEAMS" }] });
});

it("the record that is further on the way to the queue says all of that way", () => {
  const requested: ClosingAction = { type: "requestQueue", queue: "FTCQ Inactive APJ", on: "2026-11-10" };
  const standing = after(START, [{ ...requested, queue: "FTCQ Inactive EMEA", on: "2026-11-20" }]);
  const moved = after(START, [requested, { type: "confirmQueue", on: "2026-11-11" }]);
  expect(mergeClosings(standing, moved)).toMatchObject({ queueRequested: { queue: "FTCQ Inactive APJ", on: "2026-11-10" }, queueConfirmedOn: "2026-11-11" });
  expect(mergeClosings(moved, standing)).toMatchObject({ queueConfirmedOn: "2026-11-11" });
});

it.each([
  ["other words", "a concern", "another", "a concern\nanother"],
  ["the same words", "a concern", "a concern", "a concern"],
  ["words that stand there already", "a concern, and more", "a concern", "a concern, and more"],
  ["none", "a concern", " ", "a concern"],
  ["the only ones", "", "a concern", "a concern"],
])("the FM's own words are kept: %s", (_, standing, moved, concerns) => {
  expect(mergeClosings({ ...START, concerns: standing }, { ...START, concerns: moved }).concerns).toBe(concerns);
});

it("the account team that was written to is known, whatever the other record says", () => {
  const unknown = after(START, [{ type: "setAccountTeam", accountTeam: "unknown" }]);
  const emailed = after(START, [{ type: "emailAccountTeam", on: "2026-11-20" }]);
  expect(mergeClosings(unknown, emailed).accountTeam).toBe("known");
});
