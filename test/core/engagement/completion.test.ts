import { newClosing } from "../../../src/core/engagement/Closing";
import type { Closing } from "../../../src/core/engagement/Closing";
import { completeWorkloads, isLastComplete, milestoneReasons, openReasons } from "../../../src/core/engagement/completion";
import { DAY, KEY, after, reached } from "./closings";

const two = reached({ workloads: ["EXO", "TEAMS"] });
const TEAMS_OPEN = { type: "setCompletion", code: "TEAMS", completion: "open" } as const;

describe("a workload is complete", () => {
  it.each<[string, Closing, readonly string[], boolean]>([
    ["in an enablement by its milestone", two, ["EXO", "TEAMS"], true],
    ["not below it", reached({ activeUsers: 14 }), [], false],
    ["not by the FM's word alone, in an enablement", after(reached({ activeUsers: 14 }), { type: "setCompletion", code: "EXO", completion: DAY }), [], false],
    ["not while the FM holds it open", after(two, TEAMS_OPEN), ["EXO"], false],
    ["in a migration by the FM's word", after(newClosing(KEY, { variant: "migration", workloads: ["EXO"] }), { type: "setCompletion", code: "EXO", completion: DAY }), ["EXO"], true],
    ["not in a migration by figures", reached({ variant: "migration" }), [], false],
    ["never where none is known", reached({ workloads: [] }), [], false],
  ])("%s", (_, closing, codes, last) => {
    expect(completeWorkloads(closing).map(({ code }) => code)).toEqual(codes);
    expect(isLastComplete(closing)).toBe(last);
    expect(openReasons(closing).length > 0).toBe(!last);
  });
});

describe("the milestones' reasons", () => {
  it("are none once they are reached, held open or not", () => {
    expect(milestoneReasons(two)).toEqual([]);
    expect(milestoneReasons(after(two, TEAMS_OPEN))).toEqual([]);
  });

  it("are the tenant's where no workload is known", () => {
    expect(milestoneReasons(reached({ workloads: [], activeUsers: 14 }))).toEqual([{ code: "milestoneNotReached", needed: 15, activeUsers: 14, seats: 150, codes: [] }]);
    expect(openReasons(reached({ workloads: [] }))).toEqual([{ code: "workloadsUnknown" }]);
  });
});
