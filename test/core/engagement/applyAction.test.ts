import { applyAction } from "../../../src/core/engagement/applyAction";
import { newClosing } from "../../../src/core/engagement/Closing";
import type { Closing, CustomerAnswer } from "../../../src/core/engagement/Closing";
import type { ClosingAction } from "../../../src/core/engagement/ClosingAction";
import { closingStep } from "../../../src/core/engagement/steps";
import { DAY, DISENGAGED, FOLLOWED_UP, KEY, after, reached, workloadOf } from "./closings";

const LATER = "2026-12-01";
const TWO = { workloads: ["EXO", "TEAMS"] as const };
const TEAMS_OPEN: ClosingAction = { type: "setCompletion", code: "TEAMS", completion: "open" };
const [, REQUEST, CONFIRM] = DISENGAGED as readonly [ClosingAction, ClosingAction, ClosingAction, ClosingAction];

function reasons(closing: Closing, action: ClosingAction): readonly string[] {
  const result = applyAction(closing, action);
  return result.ok ? [] : result.reasons.map(({ code }) => code);
}

describe("asking for a queue", () => {
  it.each<[string, Closing, readonly string[]]>([
    ["of an enablement at its milestone", reached(), []],
    ["one active user below it", reached({ activeUsers: 14 }), ["milestoneNotReached"]],
    ["without figures", newClosing(KEY, { workloads: ["EXO"] }), ["figuresMissing"]],
    ["without a workload", reached({ workloads: [] }), ["workloadsUnknown"]],
    ["with the customer's word in place of figures", after(newClosing(KEY, { workloads: ["EXO"] }), { type: "setNoBlockers", code: null, confirmed: true }), []],
    ["with one workload open", after(reached(TWO), TEAMS_OPEN), ["workloadsOpen"]],
    ["with one workload below its own milestone", after(reached(TWO), { type: "setActiveUsers", code: "TEAMS", activeUsers: 14, readOn: DAY }), ["milestoneNotReached"]],
    ["of a migration nobody said to be complete", reached({ variant: "migration" }), ["workloadsOpen"]],
    ["of a complete migration", after(reached({ variant: "migration" }), { type: "setCompletion", code: "EXO", completion: DAY }), []],
    ["again, before it is confirmed", after(reached(), REQUEST), []],
    ["again, after it is confirmed", after(reached(), REQUEST, CONFIRM), ["queueConfirmed"]],
  ])("%s", (_, closing, refusals) => {
    expect(reasons(closing, { type: "requestQueue", queue: "FTCQ Inactive APJ", on: DAY })).toEqual(refusals);
  });

  it("records queue and day", () => {
    expect(after(reached(), REQUEST).queueRequested).toEqual({ queue: "FTCQ Inactive EMEA", on: DAY });
  });
});

describe("confirming the queue", () => {
  it.each<[string, Closing, string, readonly string[]]>([
    ["that was not asked for", reached(), DAY, ["queueNotRequested"]],
    ["on the day of the request", after(reached(), REQUEST), DAY, []],
    ["on the day before", after(reached(), REQUEST), "2026-11-21", ["dateTooEarly"]],
    ["after unassigning", after(reached(), ...DISENGAGED), LATER, ["unassigned"]],
  ])("%s", (_, closing, on, refusals) => {
    expect(reasons(closing, { type: "confirmQueue", on })).toEqual(refusals);
  });
});

describe("unassigning", () => {
  it.each<[string, Closing, string, readonly string[]]>([
    ["before the request", reached(), DAY, ["queueNotRequested"]],
    ["before the confirmation", after(reached(), REQUEST), DAY, ["queueNotConfirmed"]],
    ["on the day of the confirmation", after(reached(), REQUEST, CONFIRM), "2026-11-24", []],
    ["on the day before", after(reached(), REQUEST, CONFIRM), "2026-11-23", ["dateTooEarly"]],
    ["with a workload opened since", after(reached(TWO), REQUEST, CONFIRM, TEAMS_OPEN), LATER, ["workloadsOpen"]],
    ["with a workload added since that is not at its milestone", after(reached({ activeUsers: 14 }), { type: "setNoBlockers", code: "EXO", confirmed: true }, REQUEST, CONFIRM, { type: "setWorkloads", codes: ["EXO", "OD"] }), LATER, ["milestoneNotReached"]],
  ])("%s", (_, closing, on, refusals) => {
    expect(reasons(closing, { type: "unassign", on })).toEqual(refusals);
  });
});

describe("the mandatory task", () => {
  it("is marked for complete workloads and no other", () => {
    const closing = after(reached(TWO), TEAMS_OPEN, { type: "markTask", on: DAY });
    expect(workloadOf(closing, "EXO").taskMarkedOn).toBe(DAY);
    expect(workloadOf(closing, "TEAMS").taskMarkedOn).toBeNull();
    expect(reasons(closing, { type: "markTask", on: DAY, codes: ["EXO", "TEAMS"] })).toEqual(["workloadsOpen"]);
  });

  it("waits for the milestone", () => {
    expect(reasons(reached({ activeUsers: 14 }), { type: "markTask", on: DAY })).toEqual(["milestoneNotReached"]);
    expect(reasons(reached({ workloads: [] }), { type: "markTask", on: DAY })).toEqual(["workloadsUnknown"]);
  });
});

describe("what is done for each workload", () => {
  it("goes to the complete ones that lack it, with a new day for all when none does", () => {
    const first = after(reached(TWO), TEAMS_OPEN, { type: "emailCustomer", on: DAY });
    const second = after(first, { type: "setCompletion", code: "TEAMS", completion: null }, { type: "emailCustomer", on: LATER });
    expect(second.workloads.map((workload) => workload.customerEmailedOn)).toEqual([DAY, LATER]);
    const third = after(second, { type: "emailCustomer", on: "2026-12-05" });
    expect(third.workloads.map((workload) => workload.customerEmailedOn)).toEqual(["2026-12-05", "2026-12-05"]);
  });

  it("is recorded for all where it was done before any is complete", () => {
    expect(after(reached({ ...TWO, activeUsers: 0 }), { type: "emailCustomer", on: DAY }).workloads.map((workload) => workload.customerEmailedOn)).toEqual([DAY, DAY]);
  });

  type ForWorkloads = Extract<ClosingAction, { type: "emailAccountTeam" | "emailCustomer" | "holdDiscussion" | "updateNotes" }>;
  it.each<ForWorkloads>([
    { type: "emailAccountTeam", on: DAY },
    { type: "emailCustomer", on: DAY },
    { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "no" } },
    { type: "updateNotes", on: DAY },
  ])("needs a workload: $type", (action) => {
    expect(reasons(newClosing(KEY), action)).toEqual(["workloadsUnknown"]);
    expect(() => applyAction(reached(), { ...action, codes: ["OD"] })).toThrow(RangeError);
    expect(() => applyAction(reached(), { ...action, on: "22.11.2026" })).toThrow(RangeError);
  });
});

describe("the account team", () => {
  it.each([null, "unknown", "notManaged"] as const)("is known once it was written to, whatever was said: %p", (accountTeam) => {
    const closing = after(reached(), { type: "setAccountTeam", accountTeam }, { type: "emailAccountTeam", on: DAY });
    expect(closing.accountTeam).toBe("known");
    expect(reasons(closing, { type: "setAccountTeam", accountTeam })).toEqual(["accountTeamEmailed"]);
    expect(reasons(closing, { type: "setAccountTeam", accountTeam: "known" })).toEqual([]);
  });
});

describe("the discussion", () => {
  it("records the workloads the customer is ready for, each once", () => {
    const closing = after(reached(), { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "yes", which: ["OD", "OD", "SPO"], rfaDemoed: true } });
    expect(workloadOf(closing, "EXO").customerAnswer).toEqual({ anotherWorkload: "yes", which: ["OD", "SPO"], rfaDemoed: true });
  });

  it("with a yes names them", () => {
    expect(reasons(reached(), { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "yes", which: [], rfaDemoed: false } })).toEqual(["anotherWorkloadNotNamed"]);
  });

  it("held again with a no takes the yes back", () => {
    const closing = after(
      reached(),
      { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "yes", which: ["OD"], rfaDemoed: true } },
      { type: "holdDiscussion", on: LATER, answer: { anotherWorkload: "no" } },
    );
    expect(workloadOf(closing, "EXO").customerAnswer).toEqual({ anotherWorkload: "no" });
  });

  it("of a workload that completes later leaves the answer of the earlier one, and its demo, as they were", () => {
    const both = reached({ workloads: ["EXO", "TEAMS"] });
    const intune: CustomerAnswer = { anotherWorkload: "yes", which: ["INTUNE"], rfaDemoed: true };
    const closing = after(
      both,
      { type: "setCompletion", code: "TEAMS", completion: "open" },
      { type: "holdDiscussion", on: DAY, answer: intune },
      { type: "setCompletion", code: "TEAMS", completion: null },
      { type: "holdDiscussion", on: LATER, answer: { anotherWorkload: "no" } },
    );
    expect(closing.workloads.map(({ code, discussionHeldOn, customerAnswer }) => [code, discussionHeldOn, customerAnswer])).toEqual([
      ["EXO", DAY, intune],
      ["TEAMS", LATER, { anotherWorkload: "no" }],
    ]);
    expect(closingStep("customerEmail", closing, { queue: null })).toMatchObject({ status: "ready", codes: ["TEAMS"] });
    expect(closingStep("customerEmail", after(closing, { type: "emailCustomer", on: LATER, codes: ["TEAMS"] }), { queue: null })).toMatchObject({ status: "done", on: LATER });
  });

  it("is demoed for the workloads that owe it", () => {
    const yes = (rfaDemoed: boolean): CustomerAnswer => ({ anotherWorkload: "yes", which: ["INTUNE"], rfaDemoed });
    const closing = after(reached({ workloads: ["EXO", "TEAMS", "OD"] }), { type: "holdDiscussion", on: DAY, answer: yes(false), codes: ["EXO", "OD"] }, { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "no" } });
    expect(after(closing, { type: "demoRfa", codes: ["EXO"] }).workloads.map(({ customerAnswer }) => customerAnswer)).toEqual([yes(true), { anotherWorkload: "no" }, yes(false)]);
    expect(after(closing, { type: "demoRfa" }).workloads.map(({ customerAnswer }) => customerAnswer)).toEqual([yes(true), { anotherWorkload: "no" }, yes(true)]);
  });

  it("has an RFA to demo after a yes alone", () => {
    expect(reasons(reached(), { type: "demoRfa" })).toEqual(["noAnotherWorkload"]);
    expect(reasons(after(reached(), { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "no" } }), { type: "demoRfa" })).toEqual(["noAnotherWorkload"]);
  });
});

describe("the variant", () => {
  it.each<[string, readonly ClosingAction[], readonly string[]]>([
    ["of a closing just begun", [], []],
    ["after the task of the other is marked", [{ type: "markTask", on: DAY }], ["taskMarked"]],
    ["after the queue is asked for", [REQUEST], ["queueRequested"]],
    ["after a Service Status is set", [{ type: "setServiceStatus", status: "Migration" }], ["serviceStatusSet"]],
  ])("changes %s", (_, actions, refusals) => {
    const closing = after(reached(), ...actions);
    expect(reasons(closing, { type: "setVariant", variant: "migration" })).toEqual(refusals);
    expect(reasons(closing, { type: "setVariant", variant: "enablement" })).toEqual([]);
  });

  it("of a migration has no Service Status", () => {
    expect(reasons(reached({ variant: "migration" }), { type: "setServiceStatus", status: "Migration" })).toEqual(["notInMigration"]);
  });
});

describe("the workloads", () => {
  it("keep what was done for them when others are added or taken off", () => {
    const closing = after(reached(TWO), TEAMS_OPEN, { type: "emailCustomer", on: DAY }, { type: "setWorkloads", codes: ["OD", "EXO", "OD"] });
    expect(closing.workloads.map(({ code, customerEmailedOn }) => [code, customerEmailedOn])).toEqual([["OD", null], ["EXO", DAY]]);
  });

  it("stay where something was done for them", () => {
    const result = applyAction(after(reached(TWO), ...FOLLOWED_UP), { type: "setWorkloads", codes: ["TEAMS"] });
    expect(result).toEqual({ ok: false, reasons: [{ code: "workloadsHaveSteps", codes: ["EXO"] }] });
  });

  it("are complete, open or left to the milestone, never two of them", () => {
    const set = (completion: string | null) => workloadOf(after(reached(), { type: "setCompletion", code: "EXO", completion }), "EXO");
    expect(set(DAY)).toMatchObject({ completedOn: DAY, heldOpen: false });
    expect(set("open")).toMatchObject({ completedOn: null, heldOpen: true });
    expect(set(null)).toMatchObject({ completedOn: null, heldOpen: false });
    expect(() => set("soon")).toThrow(RangeError);
  });
});

describe("figures and ticks", () => {
  it("are taken and taken back", () => {
    const closing = after(reached({ activeUsersReadOn: DAY }), { type: "setSeats", seats: null }, { type: "setActiveUsers", code: null, activeUsers: null, readOn: DAY });
    expect(closing).toMatchObject({ seats: null, activeUsers: null, activeUsersReadOn: null });
    const ticked = after(closing, { type: "tick", criterion: "I1", on: DAY }, { type: "tick", criterion: "I3", on: LATER });
    expect(ticked).toMatchObject({ motionCheckedOn: DAY, contactsCheckedOn: LATER });
    expect(ticked.motion).toBe("rfa");
    expect(after(ticked, { type: "setMotion", motion: "other", on: LATER })).toMatchObject({ motion: "other", motionCheckedOn: LATER });
    expect(after(ticked, { type: "tick", criterion: "I1", on: null })).toMatchObject({ motionCheckedOn: null, contactsCheckedOn: LATER });
    expect(after(ticked, { type: "setOverallStatus", status: "Paused" }).overallStatus).toBe("Paused");
  });

  it.each<ClosingAction>([
    { type: "setSeats", seats: 0 },
    { type: "setSeats", seats: 1.5 },
    { type: "setActiveUsers", code: null, activeUsers: -1, readOn: null },
    { type: "setActiveUsers", code: null, activeUsers: 1, readOn: "today" },
    { type: "setActiveUsers", code: "OD", activeUsers: 1, readOn: null },
    { type: "setNoBlockers", code: "OD", confirmed: true },
    { type: "setCompletion", code: "OD", completion: null },
    { type: "tick", criterion: "I1", on: "" },
    { type: "reviewFaq", on: "" },
    { type: "setNextActionDate", on: "2026-02-30" },
    { type: "requestQueue", queue: "FTCQ Inactive APJ", on: "" },
    { type: "confirmQueue", on: "" },
    { type: "unassign", on: "" },
  ])("that cannot be are a fault of the caller: $type", (action) => {
    expect(() => applyAction(reached(), action)).toThrow(RangeError);
  });

  it("set the next action date to 31 December of the year after", () => {
    expect(after(reached(), { type: "setNextActionDate", on: "2026-12-31" }).nextActionDateSet).toEqual({ date: "2027-12-31", on: "2026-12-31" });
  });
});
