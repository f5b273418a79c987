import { applyAction } from "../../../src/core/engagement/applyAction";
import { newClosing } from "../../../src/core/engagement/Closing";
import type { Closing, ClosingStart, WorkloadClosing } from "../../../src/core/engagement/Closing";
import type { ClosingAction } from "../../../src/core/engagement/ClosingAction";
import type { WorkloadCode } from "../../../src/playbook/workloads";

export const KEY = "0b0f4e4c-1d5e-4c0a-9f4e-6d4f6c2f7a11";
export const DAY = "2026-11-22";

/** The record after the actions, each of which must be accepted. */
export function after(closing: Closing, ...actions: readonly ClosingAction[]): Closing {
  return actions.reduce((record, action) => {
    const result = applyAction(record, action);
    if (!result.ok) throw new Error(`${action.type} was refused: ${JSON.stringify(result.reasons)}`);
    return result.closing;
  }, closing);
}

/** An enablement whose milestone is reached: 150 seats, 15 active users. */
export function reached(start: ClosingStart = {}): Closing {
  return newClosing(KEY, { seats: 150, activeUsers: 15, workloads: ["EXO"], ...start });
}

export function workloadOf(closing: Closing, code: WorkloadCode): WorkloadClosing {
  const found = closing.workloads.find((workload) => workload.code === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
}

const NO: ClosingAction = { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "no" } };

/** Steps 1 to 4 of whatever is complete. */
export const FOLLOWED_UP: readonly ClosingAction[] = [
  { type: "emailAccountTeam", on: DAY },
  { type: "reviewFaq", on: DAY },
  NO,
  { type: "emailCustomer", on: DAY },
  { type: "markTask", on: DAY },
  { type: "updateNotes", on: DAY },
];

/** Step 5 and after, of the last workload. */
export const DISENGAGED: readonly ClosingAction[] = [
  { type: "setNextActionDate", on: DAY },
  { type: "requestQueue", queue: "FTCQ Inactive EMEA", on: DAY },
  { type: "confirmQueue", on: "2026-11-24" },
  { type: "unassign", on: "2026-11-25" },
];
