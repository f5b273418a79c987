import type { WorkloadCode } from "../../playbook/workloads";
import type { Closing, WorkloadClosing, WorkloadDates } from "./Closing";
import type { ClosingAction } from "./ClosingAction";
import { completeWorkloads } from "./completion";
import { owesDemo } from "./customerAnswers";

/** The actions that are for workloads, and the day that each of them sets. */
const DAY_OF_ACTION = {
  emailAccountTeam: "accountTeamEmailedOn",
  emailCustomer: "customerEmailedOn",
  holdDiscussion: "discussionHeldOn",
  markTask: "taskMarkedOn",
  updateNotes: "ftopNotesUpdatedOn",
} as const satisfies Partial<Record<ClosingAction["type"], keyof WorkloadDates>>;

export type WorkloadAction = Extract<ClosingAction, { readonly type: keyof typeof DAY_OF_ACTION | "demoRfa" }>;

const isWorkloadAction = (action: ClosingAction): action is WorkloadAction => action.type in DAY_OF_ACTION || action.type === "demoRfa";

/** The workloads an action is for. Where it names none: the complete ones that lack it, else all complete ones, else all.
 *
 * @throws {RangeError} for a workload the closing has not
 */
export function actionTargets(closing: Closing, action: WorkloadAction): readonly WorkloadClosing[] {
  const { codes } = action;
  if (codes !== undefined) {
    return codes.map((code) => {
      const found = closing.workloads.find((workload) => workload.code === code);
      if (found === undefined) throw new RangeError(`${code} is no workload of this closing.`);
      return found;
    });
  }
  if (action.type === "demoRfa") return closing.workloads.filter(owesDemo);
  const field = DAY_OF_ACTION[action.type];
  const complete = completeWorkloads(closing);
  const lacking = complete.filter((workload) => workload[field] === null);
  return [lacking, complete, closing.workloads].find((workloads) => workloads.length > 0) ?? [];
}

/** The action naming the workloads it is for, as the history keeps it: which ones lacked it is not to be told from it later. */
export function namingTargets(closing: Closing, action: ClosingAction): ClosingAction {
  if (!isWorkloadAction(action) || action.codes !== undefined) return action;
  const codes: readonly WorkloadCode[] = actionTargets(closing, action).map(({ code }) => code);
  return codes.length === 0 ? action : { ...action, codes };
}
