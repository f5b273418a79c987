import fc from "fast-check";
import { newClosing } from "../../../src/core/engagement/Closing";
import { checkMilestone, milestoneState, neededActiveUsers, workloadMilestone } from "../../../src/core/engagement/milestone";
import { KEY, after, reached, workloadOf } from "./closings";

describe("the milestone", () => {
  it.each([
    { seats: 1, needed: 1 },
    { seats: 10, needed: 1 },
    { seats: 11, needed: 2 },
    { seats: 150, needed: 15 },
    { seats: 151, needed: 16 },
    { seats: 990, needed: 99 },
    { seats: 991, needed: 100 },
    { seats: 994, needed: 100 },
    { seats: 995, needed: 100 },
    { seats: 999, needed: 100 },
    { seats: 1000, needed: 100 },
    { seats: 1001, needed: 100 },
    { seats: 500_000, needed: 100 },
  ])("of $seats seats is $needed active users: one fewer does not reach it", ({ seats, needed }) => {
    expect(neededActiveUsers(seats)).toBe(needed);
    expect(checkMilestone(seats, needed - 1)).toEqual({ needed, activeUsers: needed - 1, reached: false });
    expect(checkMilestone(seats, needed)).toEqual({ needed, activeUsers: needed, reached: true });
    expect(checkMilestone(seats, needed + 1)).toEqual({ needed, activeUsers: needed + 1, reached: true });
  });

  it("is the least number that is 10 % of fewer than 1,000 seats", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (seats) => {
        const needed = neededActiveUsers(seats);
        expect(needed * 10).toBeGreaterThanOrEqual(seats);
        expect((needed - 1) * 10).toBeLessThan(seats);
      }),
    );
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses %p seats", (seats) => {
    expect(() => checkMilestone(seats, 1)).toThrow(RangeError);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %p active users", (activeUsers) => {
    expect(() => checkMilestone(100, activeUsers)).toThrow(RangeError);
  });

  it("takes 0 active users as a figure", () => {
    expect(checkMilestone(1, 0).reached).toBe(false);
  });
});

describe("the milestone of a workload", () => {
  const exo = (closing: ReturnType<typeof newClosing>) => workloadMilestone(closing, workloadOf(closing, "EXO"));

  it("is reached or not by the tenant's figures", () => {
    expect(exo(reached())).toEqual({ state: "reached", seats: 150, activeUsers: 15, needed: 15 });
    expect(exo(reached({ activeUsers: 14 }))).toEqual({ state: "notReached", seats: 150, activeUsers: 14, needed: 15 });
  });

  it("goes by its own active users where it has them", () => {
    const closing = after(reached({ workloads: ["EXO", "TEAMS"] }), { type: "setActiveUsers", code: "EXO", activeUsers: 14, readOn: null });
    expect(exo(closing).state).toBe("notReached");
    expect(workloadMilestone(closing, workloadOf(closing, "TEAMS")).state).toBe("reached");
  });

  it("is not known without figures, and says which are missing", () => {
    expect(exo(newClosing(KEY, { workloads: ["EXO"] }))).toEqual({ state: "unknown", missing: ["seats", "activeUsers"] });
    expect(exo(newClosing(KEY, { workloads: ["EXO"], seats: 10 }))).toEqual({ state: "unknown", missing: ["activeUsers"] });
    expect(exo(newClosing(KEY, { workloads: ["EXO"], activeUsers: 10 }))).toEqual({ state: "unknown", missing: ["seats"] });
  });

  it.each([
    ["without figures", newClosing(KEY, { workloads: ["EXO"] })],
    ["with figures below the milestone", reached({ activeUsers: 14 })],
  ])("may be stood in for by the customer's word that nothing blocks: %s", (_, closing) => {
    expect(exo(after(closing, { type: "setNoBlockers", code: null, confirmed: true }))).toEqual({ state: "confirmedNoBlockers" });
    expect(exo(after(closing, { type: "setNoBlockers", code: "EXO", confirmed: true }))).toEqual({ state: "confirmedNoBlockers" });
  });

  it("is reached, not confirmed, where figures and word agree", () => {
    expect(exo(after(reached(), { type: "setNoBlockers", code: null, confirmed: true })).state).toBe("reached");
  });

  it("is not needed in a migration, whatever the figures", () => {
    expect(exo(reached({ variant: "migration", activeUsers: 0 }))).toEqual({ state: "notNeeded" });
  });
});

describe("the milestone of a closing", () => {
  it("is that of the workload furthest from it", () => {
    const closing = after(reached({ workloads: ["EXO", "TEAMS"] }), { type: "setActiveUsers", code: "TEAMS", activeUsers: 3, readOn: null });
    expect(milestoneState(closing)).toEqual({
      overall: { state: "notReached", seats: 150, activeUsers: 3, needed: 15 },
      workloads: [
        { code: "EXO", milestone: { state: "reached", seats: 150, activeUsers: 15, needed: 15 } },
        { code: "TEAMS", milestone: { state: "notReached", seats: 150, activeUsers: 3, needed: 15 } },
      ],
    });
  });

  it("is that of the tenant's figures where no workload is known", () => {
    expect(milestoneState(reached({ workloads: [] })).overall.state).toBe("reached");
    expect(milestoneState(newClosing(KEY)).overall).toEqual({ state: "unknown", missing: ["seats", "activeUsers"] });
    expect(milestoneState(newClosing(KEY, { variant: "migration" })).overall).toEqual({ state: "notNeeded" });
  });
});
