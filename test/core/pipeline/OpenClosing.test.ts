import fc from "fast-check";
import { openClosing } from "../../../src/core/pipeline/OpenClosing";
import { anyListed, listed, TODAY } from "./openClosings";

it.each<readonly [string, Parameters<typeof listed>[0], unknown, boolean]>([
  ["two weeks after the last change", { changedOn: "2026-11-08" }, { on: "2026-11-22", kind: "followUp" }, false],
  ["a day later", { changedOn: "2026-11-07" }, { on: "2026-11-21", kind: "followUp" }, true],
  ["the planned one, sooner or later than that", { changedOn: "2026-11-20", plannedFor: "2026-11-23" }, { on: "2026-11-23", kind: "planned" }, false],
  ["the planned one instead, though two weeks are over", { changedOn: "2026-11-01", plannedFor: "2026-12-20" }, { on: "2026-12-20", kind: "planned" }, false],
  ["the planned one on its day", { plannedFor: "2026-11-22" }, { on: "2026-11-22", kind: "planned" }, false],
  ["the planned one once it is past", { plannedFor: "2026-11-21" }, { on: "2026-11-21", kind: "planned" }, true],
  ["the date in FTOP where it comes before the planned one", { plannedFor: "2026-12-01", nextActionDate: "2026-11-30" }, { on: "2026-11-30", kind: "ftop" }, false],
  ["the date in FTOP where it is the planned day too", { plannedFor: "2026-11-30", nextActionDate: "2026-11-30" }, { on: "2026-11-30", kind: "ftop" }, false],
  ["the planned one while it is paused, and never late", { overallStatus: "Paused", plannedFor: "2026-11-01" }, { on: "2026-11-01", kind: "planned" }, false],
  ["the date in FTOP where it comes first", { changedOn: "2026-11-20", nextActionDate: "2026-11-30" }, { on: "2026-11-30", kind: "ftop" }, false],
  ["the date in FTOP once it is past", { changedOn: "2026-11-20", nextActionDate: "2025-12-31" }, { on: "2025-12-31", kind: "ftop" }, true],
  ["the date in FTOP alone when all is done", { next: "newRfa", nextActionDate: "2025-12-31" }, { on: "2025-12-31", kind: "ftop" }, false],
  ["none when it is done without one", { next: "newRfa" }, null, false],
  ["none while it is paused", { overallStatus: "Paused", changedOn: "2026-10-01" }, null, false],
  ["none where nothing has a day", { changedOn: null, begunOn: null }, null, false],
])("the next date is %s", (_, summary, nextDate, overdue) => {
  expect(openClosing(listed(summary), TODAY)).toMatchObject({ nextDate, overdue });
});

it("is named by its tenant, else by its key; its region is the tenant's, else its queue's", () => {
  const seen = { name: "Contoso", detail: "contoso.onmicrosoft.com", region: null, mailId: "id 1" };
  expect(openClosing(listed({ queue: "FTCQ Inactive APJ" }, seen), TODAY)).toMatchObject({ name: "Contoso", mailId: "id 1", region: "APJ", age: 20 });
  expect(openClosing(listed({}, { ...seen, region: "EMEA" }), TODAY).region).toBe("EMEA");
  expect(openClosing(listed(), TODAY)).toMatchObject({ name: "contoso.com", detail: "", mailId: null, region: null });
});

it("is overdue only by a date that is past, never when done or paused", () => {
  fc.assert(fc.property(anyListed, (one) => {
    const closing = openClosing(one, TODAY);
    expect(closing.overdue).toBe(closing.nextDate !== null && closing.nextDate.on < TODAY && closing.waitsFor !== "done" && closing.overallStatus !== "Paused");
    expect(closing.age).toBeGreaterThanOrEqual(0);
  }));
});
