import type { Queue } from "../../playbook/queues";
import type { WorkloadCode } from "../../playbook/workloads";
import type { Closing } from "./Closing";
import type { ClosingAction } from "./ClosingAction";
import type { IsoDate } from "./IsoDate";
import type { StepId } from "./Step";
import { DAY_OF_WORKLOAD, isEachWorkload } from "./undoStep";

/** A day that the record holds for a step. code null: of the whole closing. */
export interface StepDay {
  readonly code: WorkloadCode | null;
  readonly on: IsoDate;
}

const DAY_OF_CLOSING = {
  faqReview: (closing) => closing.faqReviewedOn,
  nextActionDate: (closing) => closing.nextActionDateSet?.on ?? null,
  assignmentRequest: (closing) => closing.queueRequested?.on ?? null,
  queueConfirmed: (closing) => closing.queueConfirmedOn,
  unassign: (closing) => closing.unassignedOn,
  // The milestone's days are those of its figures; the status has none.
  milestone: () => null,
  serviceStatus: () => null,
} satisfies Partial<Record<StepId, (closing: Closing) => IsoDate | null>>;

/** The days on which a step was done, one for each workload where it belongs to each. Empty: not done, or without a day. */
export function stepDays(step: StepId, closing: Closing): readonly StepDay[] {
  if (isEachWorkload(step)) {
    return closing.workloads.flatMap((workload) => {
      const on = workload[DAY_OF_WORKLOAD[step]];
      return on === null ? [] : [{ code: workload.code, on }];
    });
  }
  const on = DAY_OF_CLOSING[step](closing);
  return on === null ? [] : [{ code: null, on }];
}

/** The action that says by hand that a step was done on a day: done outside the add-in, on another day, or to correct the day.
 *
 * @param code  the workload whose day is meant; null: whichever the action is for by itself
 * @param queue  the one to ask for where none has been asked for; null: not known
 * @returns null where a day alone does not say it: figures, a service status, a discussion whose answer nobody has said
 */
export function actionOnDay(step: StepId, closing: Closing, on: IsoDate, code: WorkloadCode | null, queue: Queue | null): ClosingAction | null {
  const of = code === null ? {} : { codes: [code] };
  switch (step) {
    case "accountTeamEmail":
      return { type: "emailAccountTeam", on, ...of };
    case "customerEmail":
      return { type: "emailCustomer", on, ...of };
    case "faqReview":
      return { type: "reviewFaq", on };
    case "discussion": {
      const answer = closing.workloads.find((workload) => workload.code === code)?.customerAnswer ?? null;
      return answer && { type: "holdDiscussion", on, answer, ...of };
    }
    case "task":
      return { type: "markTask", on, ...of };
    case "notes":
      return { type: "updateNotes", on, ...of };
    case "nextActionDate":
      return { type: "setNextActionDate", on };
    case "assignmentRequest": {
      const asked = closing.queueRequested?.queue ?? queue;
      return asked && { type: "requestQueue", queue: asked, on };
    }
    case "queueConfirmed":
      return { type: "confirmQueue", on };
    case "unassign":
      return { type: "unassign", on };
    case "milestone":
    case "serviceStatus":
      return null;
  }
}
