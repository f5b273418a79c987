import type { NextActionPlan } from "../../../src/core/engagement/Closing";
import { nextActionId, standingPlan, withPlan } from "../../../src/core/notes/nextActionPlan";
import type { NoteFacts } from "../../../src/core/notes/noteText";
import { after, DAY, reached } from "../engagement/closings";

const FACTS: NoteFacts = { customerName: null, tenantName: null, tenantId: null, fmName: null, today: DAY, nextActionOn: null };
const begun = reached({ accountTeam: "known", workloads: ["EXO", "TEAMS"] });
const planned = (plan: Partial<NextActionPlan> = {}) => after(begun, { type: "planNextAction", action: nextActionId(begun), by: "2026-12-04", owner: "Kim Lee", ...plan });

it("what is planned for the next action stands in the facts", () => {
  expect(withPlan(FACTS, planned())).toEqual({ ...FACTS, nextActionOn: "2026-12-04", nextActionOwner: "Kim Lee" });
  expect(withPlan(FACTS, planned({ by: null }))).toEqual({ ...FACTS, nextActionOwner: "Kim Lee" });
  expect(withPlan(FACTS, planned({ owner: null }))).toEqual({ ...FACTS, nextActionOn: "2026-12-04" });
  expect(withPlan(FACTS, begun)).toBe(FACTS);
});

it("both taken back, nothing is planned", () => {
  expect(planned({ by: null, owner: null }).nextActionPlan).toBeNull();
});

it("it is no plan for another action, nor for the same one of other workloads", () => {
  const emailed = after(planned(), { type: "emailAccountTeam", on: DAY, codes: ["EXO"] });
  expect(emailed.nextActionPlan).not.toBeNull();
  expect(standingPlan(emailed)).toBeNull();
  expect(withPlan(FACTS, emailed)).toBe(FACTS);
});

it.each([[DAY, DAY], ["2026-11-21", null]])("its day, %s, is said until it has passed", (by, said) => {
  expect(withPlan(FACTS, planned({ by })).nextActionOn).toBe(said);
});
