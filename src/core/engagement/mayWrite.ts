import type { TemplateKind } from "../templates/Email";
import type { Closing } from "./Closing";
import { openReasons } from "./completion";
import { workloadsToFollow } from "./customerAnswers";
import type { ClosingContext, StepId } from "./Step";
import { closingStep } from "./steps";
import type { WaitReason } from "./WaitReason";

/** The step that each of the three emails is written for. */
export const STEP_OF_EMAIL: Readonly<Record<TemplateKind, StepId>> = {
  accountTeam: "accountTeamEmail",
  customer: "customerEmail",
  assignment: "assignmentRequest",
};

export type WritingAdvice =
  | { readonly advisable: true }
  | {
      readonly advisable: false;
      /** The playbook forbids it: a queue is not asked for while a workload is open. Otherwise it is early, or needless. */
      readonly refused: boolean;
      /** One or more. */
      readonly reasons: readonly WaitReason[];
    };

/** Whether an email of the playbook is advisable now. One that was written already may be written again.
 *
 * @param context  null leaves out what depends on it: the queue
 */
export function mayWrite(kind: TemplateKind, closing: Closing, context: ClosingContext | null = null): WritingAdvice {
  const step = closingStep(STEP_OF_EMAIL[kind], closing, context ?? { queue: null });
  const open = kind === "assignment" ? openReasons(closing) : [];
  if (open.length > 0) return { advisable: false, refused: true, reasons: open };
  if (step.status === "notNeeded") return { advisable: false, refused: false, reasons: [needlessReason(kind, closing)] };
  const reasons = step.waitsFor.filter(({ code }) => context !== null || code !== "regionUnknown");
  return reasons.length > 0 ? { advisable: false, refused: false, reasons } : { advisable: true };
}

function needlessReason(kind: TemplateKind, closing: Closing): WaitReason {
  if (kind === "accountTeam" && closing.accountTeam !== null && closing.accountTeam !== "known") {
    return { code: "accountTeamUnknown", accountTeam: closing.accountTeam };
  }
  return { code: "anotherWorkload", codes: workloadsToFollow(closing) };
}
