import { nextActionId, withPlan } from "../../../src/core/notes/nextActionPlan";
import type { NoteFacts } from "../../../src/core/notes/noteText";
import { after, DAY, reached } from "../engagement/closings";

const FACTS: NoteFacts = { customerName: null, tenantName: null, tenantId: null, fmName: null, today: DAY, nextActionOn: null };
const closing = reached({ accountTeam: "known", workloads: ["EXO", "TEAMS"] });
const plan = { action: nextActionId(closing), on: "2026-12-04", owner: "Kim Lee" };

it("what was said of the next action stands in the facts", () => {
  expect(withPlan(FACTS, plan, closing)).toEqual({ ...FACTS, nextActionOn: "2026-12-04", nextActionOwner: "Kim Lee" });
  expect(withPlan(FACTS, undefined, closing)).toBe(FACTS);
});

it("the same action for other workloads is another one", () => {
  expect(withPlan(FACTS, plan, after(closing, { type: "emailAccountTeam", on: DAY, codes: ["EXO"] }))).toBe(FACTS);
});

it.each(["2026-11-21", "2026-02-30", ""])("a day that is none or has passed is not said: '%s'", (on) => {
  expect(withPlan(FACTS, { ...plan, on }, closing)).toEqual({ ...FACTS, nextActionOwner: "Kim Lee" });
});
