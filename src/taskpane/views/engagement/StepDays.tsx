import type { Closing } from "../../../core/engagement/Closing";
import type { ClosingAction } from "../../../core/engagement/ClosingAction";
import { applyAction } from "../../../core/engagement/applyAction";
import { actionOnDay, stepDays } from "../../../core/engagement/stepDays";
import type { Step } from "../../../core/engagement/Step";
import type { EngagementMessages } from "../../../messages/engagement/loadEngagementMessages";
import type { Queue } from "../../../playbook/queues";
import type { WorkloadCode } from "../../../playbook/workloads";
import { Disclosure } from "../Disclosure";
import { OnDay } from "./OnDay";

interface StepDaysProps {
  readonly e: EngagementMessages;
  readonly step: Step;
  readonly title: string;
  readonly closing: Closing;
  /** Of the tenant's region. */
  readonly queue: Queue | null;
  readonly today: string;
  readonly onAction: (action: ClosingAction) => void;
}

/**
 * The day of a step: another than today for one that can be done, the recorded one corrected for one that is, also where it
 * is done for some of the workloads. A step that waits may have been done out of its order: its day is asked for too, unless
 * the record would refuse it.
 */
export function StepDays({ e, step, title, closing, queue, today, onAction }: StepDaysProps) {
  const days = stepDays(step.id, closing);
  const isDone = step.status === "done" || step.on !== null;
  const canSay = (code: WorkloadCode | null): boolean => actionOnDay(step.id, closing, today, code, queue) !== null;
  const row = (code: WorkloadCode | null, begin: string) => (
    <OnDay
      key={code ?? ""}
      name={`${step.id} ${code ?? ""}`}
      e={e}
      label={code === null || (isDone && days.length === 1) ? e.day : e.dayOf(`[${code}]`)}
      step={code === null ? title : `${title} [${code}]`}
      begin={begin}
      today={today}
      onDay={(on) => {
        const action = actionOnDay(step.id, closing, on, code, queue);
        if (action !== null) onAction(action);
      }}
    />
  );
  const corrects = days.length > 0 && canSay(days[0]?.code ?? null) && <Disclosure summary={e.correctDay}>{() => days.map(({ code, on }) => row(code, on))}</Disclosure>;
  if (isDone) return corrects || null;
  const early = step.status === "waiting" ? actionOnDay(step.id, closing, today, null, queue) : null;
  const isOffered = step.status === "ready" ? canSay(null) : early !== null && applyAction(closing, early).ok;
  return (
    <>
      {/* The discussion asks for the day beside the customer's answer. */}
      {isOffered && step.id !== "discussion" && <Disclosure summary={e.anotherDay}>{() => row(null, today)}</Disclosure>}
      {corrects}
    </>
  );
}
