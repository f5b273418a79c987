import fc from "fast-check";
import { recordAction } from "../../../src/core/engagement/recordAction";
import { closingSteps } from "../../../src/core/engagement/steps";
import type { Closing } from "../../../src/core/engagement/Closing";
import type { ClosingAction } from "../../../src/core/engagement/ClosingAction";
import { nextActionId } from "../../../src/core/notes/nextActionPlan";
import { readSummary, summaryOf, SUMMARY_VERSION } from "../../../src/core/pipeline/ClosingSummary";
import { NEXT_STEPS, WAITS_OF } from "../../../src/core/pipeline/waitsFor";
import { anyAction } from "../engagement/actions";
import { after, DAY, DISENGAGED, FOLLOWED_UP, KEY, reached } from "../engagement/closings";

function recorded(actions: readonly ClosingAction[], begin: Closing = reached()): Closing {
  return actions.reduce((closing, action) => {
    try {
      const result = recordAction(closing, action, DAY);
      return result.ok ? result.closing : closing;
    } catch {
      // An action for a workload that the closing has not.
      return closing;
    }
  }, begin);
}

it.each<readonly [string, readonly ClosingAction[], string, string]>([
  ["nothing", [{ type: "setAccountTeam", accountTeam: "known" }], "accountTeam", "emailAccountTeam"],
  ["figures that do not reach the milestone", [{ type: "setActiveUsers", code: null, activeUsers: 14, readOn: DAY }], "milestone", "reachMilestone"],
  ["the account team's email", [{ type: "setAccountTeam", accountTeam: "known" }, ...FOLLOWED_UP.slice(0, 2)], "discussion", "holdDiscussion"],
  ["the discussion", [{ type: "setAccountTeam", accountTeam: "known" }, ...FOLLOWED_UP.slice(0, 3)], "customer", "emailCustomer"],
  ["the customer email", [{ type: "setAccountTeam", accountTeam: "known" }, ...FOLLOWED_UP.slice(0, 4)], "assignmentRequest", "markTask"],
  ["the request", [{ type: "setAccountTeam", accountTeam: "known" }, ...FOLLOWED_UP, ...DISENGAGED.slice(0, 2)], "assignmentTeam", "confirmQueue"],
  ["the confirmation", [{ type: "setAccountTeam", accountTeam: "known" }, ...FOLLOWED_UP, ...DISENGAGED.slice(0, 3)], "unassign", "unassign"],
  ["everything but the notes", [{ type: "setAccountTeam", accountTeam: "known" }, ...FOLLOWED_UP.filter(({ type }) => type !== "updateNotes"), ...DISENGAGED, { type: "setServiceStatus", status: "Adoption" }], "unassign", "updateNotes"],
  ["everything", [{ type: "setAccountTeam", accountTeam: "known" }, ...FOLLOWED_UP, ...DISENGAGED, { type: "setServiceStatus", status: "Adoption" }], "done", "newRfa"],
])("after %s", (_, actions, waitsFor, next) => {
  expect(summaryOf(after(reached(), ...actions))).toMatchObject({ waitsFor, next });
});

it("waits for the milestone where all but one workload is followed up, and for nobody's unassigning", () => {
  const short = after(reached({ accountTeam: "known", workloads: ["EXO", "TEAMS"] }), { type: "setActiveUsers", code: "TEAMS", activeUsers: 3, readOn: DAY }, ...FOLLOWED_UP);
  expect(summaryOf(short)).toMatchObject({ waitsFor: "milestone", next: "reachMilestone" });
});

it.each(NEXT_STEPS.filter((next) => WAITS_OF[next] === "assignmentTeam"))("waits for the Assignment team with %s, which nobody else can do", (next) => {
  expect(next).toBe("confirmQueue");
});

it("tells the days of what stands", () => {
  const first = recordAction(reached(), { type: "setAccountTeam", accountTeam: "known" }, "2026-11-02");
  const second = recordAction(first.ok ? first.closing : reached(), { type: "emailAccountTeam", on: "2026-11-09" }, "2026-11-10");
  const third = recordAction(second.ok ? second.closing : reached(), { type: "setSeats", seats: 149 }, "2026-11-20");
  const closing = third.ok ? third.closing : reached();
  expect(summaryOf(closing)).toMatchObject({ begunOn: "2026-11-02", changedOn: "2026-11-20" });
  const back = recordAction(closing, { type: "takeBack", event: 2 }, "2026-11-21");
  expect(back.ok && summaryOf(back.closing)).toMatchObject({ begunOn: "2026-11-02", changedOn: "2026-11-10" });
});

it("tells the planned day of what is next, and of nothing else", () => {
  const begun = reached({ accountTeam: "known" });
  const planned = after(begun, { type: "planNextAction", action: nextActionId(begun), by: "2026-12-04", owner: null });
  expect(summaryOf(planned).plannedFor).toBe("2026-12-04");
  expect(summaryOf(after(planned, { type: "emailAccountTeam", on: DAY })).plannedFor).toBeNull();
  expect(summaryOf(after(planned, { type: "planNextAction", action: nextActionId(begun), by: null, owner: "Kim Lee" })).plannedFor).toBeNull();
});

it("tells who is named for what is next", () => {
  const begun = reached({ accountTeam: "known" });
  const planned = after(begun, { type: "planNextAction", action: nextActionId(begun), by: null, owner: "Kim Lee" });
  expect(summaryOf(planned).nextOwner).toBe("Kim Lee");
  expect(summaryOf(after(planned, { type: "emailAccountTeam", on: DAY })).nextOwner).toBeNull();
});

it("tells the last email that stands, by the day it was sent", () => {
  const known = recorded([{ type: "setAccountTeam", accountTeam: "known" }]);
  expect(summaryOf(known).lastEmail).toBeNull();
  const asked = recorded([...FOLLOWED_UP, ...DISENGAGED.slice(0, 2)], known);
  expect(summaryOf(recorded([...FOLLOWED_UP], known)).lastEmail).toEqual({ kind: "customer", on: DAY });
  expect(summaryOf(asked).lastEmail).toEqual({ kind: "assignment", on: DAY });
  const event = asked.history.findIndex(({ action }) => action.type === "requestQueue");
  const back = recordAction(asked, { type: "takeBack", event }, DAY);
  expect(back.ok && summaryOf(back.closing).lastEmail).toEqual({ kind: "customer", on: DAY });
  // The step's own undo takes its emails out as well.
  expect(summaryOf(recorded([{ type: "undo", step: "assignmentRequest" }], asked)).lastEmail).toEqual({ kind: "customer", on: DAY });
  expect(summaryOf(recorded([{ type: "undo", step: "customerEmail" }, { type: "undo", step: "accountTeamEmail" }], recorded([...FOLLOWED_UP], known))).lastEmail).toBeNull();
  // Recorded later, sent earlier.
  expect(summaryOf(recorded([{ type: "emailAccountTeam", on: DAY }, { type: "emailAccountTeam", on: "2026-11-02" }], known)).lastEmail?.kind).toBe("accountTeam");
});

it("says done exactly when no step is open, and never unassigning before the queue is confirmed", () => {
  fc.assert(fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
    const closing = recorded(actions);
    const summary = summaryOf(closing);
    const open = closingSteps(closing, { queue: "FTCQ Inactive EMEA" }).filter(({ status }) => status === "ready" || status === "waiting");
    expect(summary.waitsFor === "done").toBe(open.length === 0);
    if (summary.next === "unassign") expect(closing.queueConfirmedOn).not.toBeNull();
    if (summary.next === "requestQueue") expect(closing.queueRequested).toBeNull();
    expect(readSummary(structuredClone(summary))).toEqual(summary);
  }), { numRuns: 500 });
});

it.each([
  ["another version", { version: SUMMARY_VERSION + 1 }],
  ["no key", { tenantKey: 7 }],
  ["another's step", { waitsFor: "done" }],
  ["a step that is none", { next: "dance" }],
  ["a day that is none", { changedOn: "2026-02-30" }],
  ["codes that are none", { codes: ["EXO", "<b>"] }],
  ["an owner that is none", { nextOwner: 7 }],
  ["an email that is none", { lastEmail: { kind: "party", on: "2026-11-20" } }],
  ["an email without a day", { lastEmail: { kind: "customer" } }],
  ["a queue that is none", { queue: "FTCQ Active" }],
])("one with %s is derived anew", (_, wrong) => {
  expect(readSummary({ ...summaryOf(reached()), ...wrong })).toBeNull();
});

it.each([undefined, null, 7, "text", []])("%p is none", (value) => {
  expect(readSummary(value)).toBeNull();
  expect(KEY).toBe(summaryOf(reached()).tenantKey);
});
