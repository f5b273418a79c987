import type { ClosingAction } from "../engagement/ClosingAction";
import type { IsoDate } from "../engagement/IsoDate";

/** The criteria that the FM ticks. O10 is not among them: it is met by choosing a Service Status. */
export type HandTickedId = "I1" | "I3" | "O7" | "O8" | "O9";

/** The action that ticking a criterion stands for.
 *
 * @param on  the day of the tick; null takes it back
 */
export function handTick(id: HandTickedId, on: IsoDate | null): ClosingAction {
  switch (id) {
    case "I1":
    case "I3":
      return { type: "tick", criterion: id, on };
    case "O7":
      return on === null ? { type: "undo", step: "unassign" } : { type: "unassign", on };
    case "O8":
      return on === null ? { type: "undo", step: "faqReview" } : { type: "reviewFaq", on };
    case "O9":
      return on === null ? { type: "undo", step: "task" } : { type: "markTask", on };
  }
}
