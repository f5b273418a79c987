import fc from "fast-check";
import { applyAction } from "../../../src/core/engagement/applyAction";
import { newClosing } from "../../../src/core/engagement/Closing";
import type { Closing } from "../../../src/core/engagement/Closing";
import type { ClosingAction } from "../../../src/core/engagement/ClosingAction";
import { mayWrite } from "../../../src/core/engagement/mayWrite";
import { checkMilestone } from "../../../src/core/engagement/milestone";
import { readClosing } from "../../../src/core/engagement/readClosing";
import { closingSteps } from "../../../src/core/engagement/steps";
import { anyAction } from "./actions";
import { KEY } from "./closings";

/** Said anew from the playbook, not from the code under test: is the onboarding of a workload complete? */
function isOpen(closing: Closing): boolean {
  return (
    closing.workloads.length === 0 ||
    closing.workloads.some((workload) => {
      if (workload.heldOpen) return true;
      if (closing.variant === "migration") return workload.completedOn === null;
      if (workload.noBlockersConfirmed || closing.noBlockersConfirmed) return false;
      const activeUsers = workload.activeUsers ?? closing.activeUsers;
      return closing.seats === null || activeUsers === null || !checkMilestone(closing.seats, activeUsers).reached;
    })
  );
}

const namesAbsentWorkload = (closing: Closing, action: ClosingAction): boolean =>
  "code" in action && action.code !== null && !closing.workloads.some(({ code }) => code === action.code);

const ALL_ACTIONS: readonly ClosingAction["type"][] = [
  "confirmQueue", "demoRfa", "emailAccountTeam", "emailCustomer", "holdDiscussion", "markTask", "planNextAction", "requestQueue", "reviewFaq", "setAccountTeam",
  "setActiveUsers", "setActivitiesReviewed", "setAddresses", "setCompletion", "setConcerns", "setMotion", "setNextActionDate", "setNoBlockers", "setOverallStatus", "setSeats", "setServiceStatus", "setVariant", "setWorkloads", "tick",
  "unassign", "undo", "updateNotes",
];

describe("no sequence of actions", () => {
  it("unassigns before the queue is confirmed, asks for a queue while a workload is open, or leaves a record that cannot be read", () => {
    const accepted = new Set<string>();
    const start = fc.constantFrom(newClosing(KEY), newClosing(KEY, { workloads: ["EXO"] }), newClosing(KEY, { workloads: ["EXO", "TEAMS"], seats: 150, activeUsers: 15 }));
    fc.assert(
      fc.property(start, fc.array(anyAction, { maxLength: 50, size: "max" }), (first, actions) => {
        let closing = first;
        for (const action of actions) {
          if (namesAbsentWorkload(closing, action)) continue;
          const before = closing;
          const result = applyAction(before, action);
          if (!result.ok) {
            expect(result.reasons.length).toBeGreaterThan(0);
            continue;
          }
          closing = result.closing;
          accepted.add(action.type);
          if (action.type === "requestQueue") expect(isOpen(before)).toBe(false);
          if (action.type === "confirmQueue") expect(before.queueRequested).not.toBeNull();
          if (action.type === "unassign") {
            expect(before.queueConfirmedOn).not.toBeNull();
            expect(isOpen(before)).toBe(false);
          }
          if (action.type === "markTask") expect(closing.workloads.some((workload) => workload.taskMarkedOn === action.on)).toBe(true);
          if (closing.unassignedOn !== null) expect(closing.unassignedOn >= (closing.queueConfirmedOn ?? "9")).toBe(true);
          if (closing.queueConfirmedOn !== null) expect(closing.queueConfirmedOn >= (closing.queueRequested?.on ?? "9")).toBe(true);
          expect(readClosing(JSON.parse(JSON.stringify(closing)))).toEqual(closing);
        }
      }),
      { numRuns: 400 },
    );
    // Else the rules above were not tried.
    expect([...accepted].sort()).toEqual(ALL_ACTIONS);
  });

  it("leads to a step that waits for nothing, or to an Assignment request that is advised while a workload is open", () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 50, size: "max" }), (actions) => {
        let closing = newClosing(KEY, { workloads: ["EXO", "TEAMS"], seats: 150, activeUsers: 15 });
        for (const action of actions) {
          const result = namesAbsentWorkload(closing, action) ? null : applyAction(closing, action);
          if (result?.ok === true) closing = result.closing;
        }
        for (const step of closingSteps(closing, { queue: "FTCQ Inactive APJ" })) expect(step.waitsFor.length > 0).toBe(step.status === "waiting");
        const advice = mayWrite("assignment", closing);
        expect(!advice.advisable && advice.refused).toBe(isOpen(closing));
      }),
      { numRuns: 300 },
    );
  });
});
