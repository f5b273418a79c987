import { DefaultButton } from "@fluentui/react/lib/Button";
import { useId, useState, type ReactNode } from "react";
import type { Closing, Variant } from "../../core/engagement/Closing";
import { VARIANTS } from "../../core/engagement/Closing";
import type { ClosingAction, RefusalReason } from "../../core/engagement/ClosingAction";
import type { Step } from "../../core/engagement/Step";
import type { EngagementMessages } from "../../messages/engagement/loadEngagementMessages";
import type { PaneMessages } from "../../messages/pane";
import type { Queue } from "../../playbook/queues";
import { TASKS } from "../../playbook/tasks";
import { StepDays } from "./engagement/StepDays";
import { Choice } from "./Fields";
import { MigrationFields } from "./engagement/MigrationFields";
import { MilestoneFields } from "./MilestoneFields";
import { hasControls, StepControls } from "./StepControls";
import { useFocusOfStep } from "./useFocusOfStep";

interface ClosingStepsProps {
  readonly m: PaneMessages;
  /** null while its sentences are not there: what needs them comes with them. */
  readonly e: EngagementMessages | null;
  readonly closing: Closing;
  readonly steps: readonly Step[];
  /** The date that the playbook would set today, in the reader's language. */
  readonly nextActionDate: string;
  readonly date: (iso: string) => string;
  readonly number: (value: number) => string;
  /** The figures are being asked for elsewhere in the pane: they stand there only once. */
  readonly figuresElsewhere: boolean;
  readonly refusal: readonly RefusalReason[] | null;
  /** Of the tenant's region; null: not known. */
  readonly queue: Queue | null;
  readonly onAction: (action: ClosingAction | ((closing: Closing) => readonly ClosingAction[])) => void;
  readonly today: string;
}

const GLYPH: Record<Step["status"], ReactNode> = {
  done: <path d="M4 8.5l2.8 2.8L12.2 5.4" />,
  ready: <circle cx="8" cy="8" r="3" />,
  waiting: <path d="M8 4.6V8l2.2 1.6" />,
  notNeeded: <path d="M5 8h6" />,
};

/** The playbook's steps in their order: what is done, what can be done now, and what the rest waits for. */
export function ClosingSteps({ m, e, closing, steps, nextActionDate, date, number, figuresElsewhere, refusal, queue, onAction, today }: ClosingStepsProps) {
  const id = useId();
  const focus = useFocusOfStep();
  const [actedIn, setActedIn] = useState<Step["id"] | null>(null);
  const task = String(TASKS[closing.variant].number);
  const counted = steps.filter((step) => step.status !== "notNeeded");
  const done = counted.filter((step) => step.status === "done").length;
  const act = (step: Step["id"] | null): typeof onAction => (action) => {
    setActedIn(step);
    onAction(action);
  };
  // Beside what was pressed, where there is such a step: the list is long.
  const saysRefusal = (step: Step["id"] | null) =>
    step === (steps.some((one) => one.id === actedIn) ? actedIn : null) && (
      <p role="alert" className={refusal ? "error" : "unseen"}>
        {m.sentences((refusal ?? []).map((reason) => m.reason(reason, date)))}
      </p>
    );
  return (
    <section className="card" aria-label={m.closingSteps}>
      <div className="section-head">
        <h2>{m.closingSteps}</h2>
        <Choice<Variant> label={m.variant} value={closing.variant} options={VARIANTS.map((value) => ({ value, text: m.variantName[value] }))} onChange={(variant) => { act(null)({ type: "setVariant", variant }); }} />
      </div>
      <div className="progress" role="presentation">
        <div className="progress-done" style={{ width: `${counted.length === 0 ? 0 : Math.round((done / counted.length) * 100)}%` }} />
      </div>
      <p className="quiet">{m.progress(number(done), number(counted.length))}</p>
      {saysRefusal(null)}
      <ol className="steps" {...focus}>
        {steps.map((step) => (
          <li key={step.id} data-step={step.id} tabIndex={-1} className={`step step-${step.status}`}>
            <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true">
              <circle className="ring" cx="8" cy="8" r="7.25" />
              {GLYPH[step.status]}
            </svg>
            <div className="step-body">
              <div className="step-head">
                <h3>{m.stepTitle(step.id, task)}</h3>
                <span className="step-status">{step.on !== null ? m.doneOn(date(step.on)) : m.stepStatus[step.status]}</span>
              </div>
              {step.waitsFor.length > 0 && <p id={`${id}-${step.id}`} className="waits">{m.sentences(step.waitsFor.map((reason) => m.reason(reason, date)))}</p>}
              {step.id === "milestone" && step.status !== "notNeeded" && !figuresElsewhere && <MilestoneFields m={m} closing={closing} today={today} onAction={act(step.id)} />}
              {step.id === "milestone" && step.status === "notNeeded" && e !== null && <MigrationFields m={m} e={e} closing={closing} today={today} onAction={act(step.id)} />}
              {hasControls(step) && <StepControls m={m} e={e} step={step} closing={closing} task={task} nextActionDate={nextActionDate} today={today} waitsId={`${id}-${step.id}`} onAction={act(step.id)} />}
              {saysRefusal(step.id)}
              {step.id !== "milestone" && (step.status === "done" || step.on !== null) && (
                <DefaultButton className="small" ariaLabel={m.undoStep(m.stepTitle(step.id, task))} onClick={() => { act(step.id)({ type: "undo", step: step.id as Exclude<Step["id"], "milestone"> }); }}>
                  {m.undo}
                </DefaultButton>
              )}
              {e !== null && <StepDays e={e} step={step} title={m.stepTitle(step.id, task)} closing={closing} queue={queue} today={today} onAction={act(step.id)} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
