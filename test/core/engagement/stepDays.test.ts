import fc from "fast-check";
import { heldDiscussions } from "../../../src/core/engagement/customerAnswers";
import { actionOnDay, stepDays } from "../../../src/core/engagement/stepDays";
import { recordAction } from "../../../src/core/engagement/recordAction";
import { STEP_IDS, type StepId } from "../../../src/core/engagement/Step";
import { after, DAY, DISENGAGED, FOLLOWED_UP, reached } from "./closings";

const QUEUE = "FTCQ Inactive EMEA";
const done = after(reached({ accountTeam: "known" }), ...FOLLOWED_UP, ...DISENGAGED);
const DATED = STEP_IDS.filter((step) => step !== "milestone" && step !== "serviceStatus");

it.each(DATED)("%s: the record's day, and nothing before it is done", (step) => {
  const [day] = stepDays(step, done);
  expect(day?.on).toBe({ queueConfirmed: "2026-11-24", unassign: "2026-11-25" }[step as string] ?? DAY);
  expect(stepDays(step, reached())).toEqual([]);
});

it("a step of each workload has the day of each", () => {
  const two = after(reached({ workloads: ["EXO", "TEAMS"], accountTeam: "known" }), { type: "markTask", on: "2026-11-20", codes: ["EXO"] }, { type: "markTask", on: "2026-11-21", codes: ["TEAMS"] });
  expect(stepDays("task", two)).toEqual([{ code: "EXO", on: "2026-11-20" }, { code: "TEAMS", on: "2026-11-21" }]);
});

it("figures and a status have no day of their own, and a day alone says nothing of them", () => {
  for (const step of ["milestone", "serviceStatus"] as const) {
    expect(stepDays(step, done)).toEqual([]);
    expect(actionOnDay(step, done, DAY, null, QUEUE)).toBeNull();
  }
});

it("a discussion whose answer nobody has said is none; one that was held keeps its answer", () => {
  expect(heldDiscussions(reached())).toEqual([]);
  expect(actionOnDay("discussion", reached(), DAY, null, QUEUE)).toBeNull();
  const goesOn = after(reached(), { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "yes", which: ["INTUNE", "AIP"], rfaDemoed: true } });
  expect(actionOnDay("discussion", goesOn, "2026-11-20", "EXO", QUEUE)).toEqual({ type: "holdDiscussion", on: "2026-11-20", codes: ["EXO"], answer: { anotherWorkload: "yes", which: ["INTUNE", "AIP"], rfaDemoed: true } });
});

it("a request is for the queue that was asked for, else for the region's; without one it is none", () => {
  expect(actionOnDay("assignmentRequest", reached(), DAY, null, null)).toBeNull();
  expect(actionOnDay("assignmentRequest", reached(), DAY, null, QUEUE)).toMatchObject({ queue: QUEUE });
  expect(actionOnDay("assignmentRequest", done, DAY, null, "FTCQ Inactive APJ")).toMatchObject({ queue: QUEUE });
});

it("whatever day is recorded is the one that the record then holds, and nothing else of it changes", () => {
  const anyDay = fc.date({ min: new Date("2020-01-01"), max: new Date("2026-11-22"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const free = after(reached({ accountTeam: "known", workloads: ["EXO", "TEAMS"] }), ...FOLLOWED_UP, { type: "setNextActionDate", on: DAY }, { type: "requestQueue", queue: QUEUE, on: DAY });
  fc.assert(
    fc.property(fc.constantFrom<StepId>("accountTeamEmail", "customerEmail", "faqReview", "discussion", "task", "notes", "nextActionDate", "assignmentRequest"), anyDay, fc.constantFrom("EXO" as const, "TEAMS" as const), (step, on, code) => {
      const action = actionOnDay(step, free, on, code, QUEUE);
      if (action === null) throw new Error(step);
      const result = recordAction(free, action, DAY);
      if (!result.ok) throw new Error(JSON.stringify(result.reasons));
      const changed = stepDays(step, result.closing).filter((day) => day.code === null || day.code === code);
      expect(changed.map((day) => day.on)).toEqual([on]);
      for (const other of STEP_IDS) if (other !== step) expect(stepDays(other, result.closing)).toEqual(stepDays(other, free));
    }),
  );
});
