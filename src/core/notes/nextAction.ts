import type { Queue } from "../../playbook/queues";
import type { TaskNumber } from "../../playbook/tasks";
import { TASKS } from "../../playbook/tasks";
import type { WorkloadCode } from "../../playbook/workloads";
import type { Closing } from "../engagement/Closing";
import type { MilestoneFigure } from "../engagement/milestone";
import type { Step } from "../engagement/Step";
import { closingSteps } from "../engagement/steps";

type Codes = { readonly codes: readonly WorkloadCode[] };

/** What each next action says, by its key. */
export interface NextActionParams {
  readonly nameWorkloads: Record<never, never>;
  readonly readFigures: Codes & { readonly missing: readonly MilestoneFigure[] };
  readonly reachMilestone: Codes & { readonly activeUsers: number; readonly needed: number };
  readonly completeWorkloads: Codes;
  readonly identifyAccountTeam: Record<never, never>;
  readonly emailAccountTeam: Codes;
  readonly reviewFaq: Record<never, never>;
  readonly writeNextSteps: Record<never, never>;
  readonly holdDiscussion: Codes;
  readonly demoRfa: Record<never, never>;
  readonly emailCustomer: Codes;
  readonly markTask: Codes & { readonly task: TaskNumber };
  readonly setNextActionDate: Record<never, never>;
  readonly requestQueue: Record<never, never>;
  readonly confirmQueue: { readonly queue: Queue };
  readonly unassign: Record<never, never>;
  readonly setServiceStatus: Record<never, never>;
  /** Everything is done: assistance begins again with the customer's RFA. */
  readonly newRfa: Record<never, never>;
  /** Everything of a migration is done. Source: playbook, "Variants", "afterwards". */
  readonly successReview: Record<never, never>;
}

export type NextActionKey = keyof NextActionParams;
export type NextActionOwner = "fm" | "assignmentTeam" | "customer";

export type NextAction = {
  [K in NextActionKey]: {
    readonly key: K;
    readonly params: NextActionParams[K];
    readonly owner: NextActionOwner;
    /** Nothing of the closing is open. */
    readonly isAfterwards: boolean;
  };
}[NextActionKey];

function ofFm<K extends NextActionKey>(key: K, params: NextActionParams[K]) {
  return { key, params, owner: "fm", isAfterwards: false } as const;
}

function readyAction(step: Step, closing: Closing): NextAction {
  const { codes } = step;
  switch (step.id) {
    case "accountTeamEmail":
      return closing.accountTeam === null ? ofFm("identifyAccountTeam", {}) : ofFm("emailAccountTeam", { codes });
    case "faqReview":
      return closing.faqReviewedOn === null ? ofFm("reviewFaq", {}) : ofFm("writeNextSteps", {});
    case "discussion":
      return step.on !== null ? ofFm("demoRfa", {}) : ofFm("holdDiscussion", { codes });
    case "customerEmail":
      return ofFm("emailCustomer", { codes });
    case "task":
      return ofFm("markTask", { codes, task: TASKS[closing.variant].number });
    case "nextActionDate":
      return ofFm("setNextActionDate", {});
    case "assignmentRequest":
      return ofFm("requestQueue", {});
    case "queueConfirmed":
      if (closing.queueRequested === null) break;
      return { key: "confirmQueue", params: { queue: closing.queueRequested.queue }, owner: "assignmentTeam", isAfterwards: false };
    case "unassign":
      return ofFm("unassign", {});
    case "serviceStatus":
      return ofFm("setServiceStatus", {});
    case "milestone":
    case "notes":
      break;
  }
  throw new RangeError(`${step.id} is never the next action by being ready.`);
}

/** What would let a waiting closing go on, where it is the FM's to do; null for what another step's own action does. */
function waitingAction(step: Step): NextAction | null {
  for (const reason of step.waitsFor) {
    switch (reason.code) {
      case "workloadsUnknown":
        return ofFm("nameWorkloads", {});
      case "figuresMissing":
        return ofFm("readFigures", { codes: reason.codes, missing: reason.missing });
      case "milestoneNotReached":
        return ofFm("reachMilestone", { codes: reason.codes, activeUsers: reason.activeUsers, needed: reason.needed });
      case "workloadsOpen":
        return ofFm("completeWorkloads", { codes: reason.codes });
      default:
    }
  }
  return null;
}

/** The region is asked for when the request is written: it is no reason to name another action. */
function isReady({ status, waitsFor }: Step): boolean {
  return status === "ready" || (status === "waiting" && waitsFor.every(({ code }) => code === "regionUnknown"));
}

/** What is to be done next, and by whom: the first step that is ready, else what the first waiting one waits for.
 *
 * The notes are no action here, for the note that names it is their doing.
 */
export function nextAction(closing: Closing): NextAction {
  const steps = closingSteps(closing, { queue: null }).filter(({ id }) => id !== "notes");
  const ready = steps.find(isReady);
  if (ready !== undefined) return readyAction(ready, closing);
  for (const step of steps) {
    const action = step.status === "waiting" ? waitingAction(step) : null;
    if (action !== null) return action;
  }
  return closing.variant === "migration"
    ? { key: "successReview", params: {}, owner: "fm", isAfterwards: true }
    : { key: "newRfa", params: {}, owner: "customer", isAfterwards: true };
}
