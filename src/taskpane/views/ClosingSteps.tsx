import { DefaultButton } from "@fluentui/react/lib/Button";
import type { ReactNode } from "react";
import type { Closing, Variant } from "../../core/engagement/Closing";
import { VARIANTS } from "../../core/engagement/Closing";
import type { ClosingAction, RefusalReason } from "../../core/engagement/ClosingAction";
import type { Step } from "../../core/engagement/Step";
import type { PaneMessages } from "../../messages/pane";
import { TASKS } from "../../playbook/tasks";
import { Choice } from "./Fields";
import { MilestoneFields } from "./MilestoneFields";
import { StepControls } from "./StepControls";

interface ClosingStepsProps {
  readonly m: PaneMessages;
  readonly closing: Closing;
  readonly steps: readonly Step[];
  /** The date that the playbook would set today, in the reader's language. */
  readonly nextActionDate: string;
  readonly date: (iso: string) => string;
  readonly number: (value: number) => string;
  /** The figures are being asked for elsewhere in the pane: they stand there only once. */
  readonly figuresElsewhere: boolean;
  readonly refusal: readonly RefusalReason[] | null;
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
export function ClosingSteps({ m, closing, steps, nextActionDate, date, number, figuresElsewhere, refusal, onAction, today }: ClosingStepsProps) {
  const task = String(TASKS[closing.variant].number);
  const counted = steps.filter((step) => step.status !== "notNeeded");
  const done = counted.filter((step) => step.status === "done").length;
  return (
    <section className="card" aria-label={m.closingSteps}>
      <div className="section-head">
        <h2>{m.closingSteps}</h2>
        <Choice<Variant> label={m.variant} value={closing.variant} options={VARIANTS.map((value) => ({ value, text: m.variantName[value] }))} onChange={(variant) => { onAction({ type: "setVariant", variant }); }} />
      </div>
      <div className="progress" role="presentation">
        <div className="progress-done" style={{ width: `${counted.length === 0 ? 0 : Math.round((done / counted.length) * 100)}%` }} />
      </div>
      <p className="quiet">{m.progress(number(done), number(counted.length))}</p>
      <p role="alert" className={refusal ? "error" : "unseen"}>
        {m.sentences((refusal ?? []).map((reason) => m.reason(reason, date)))}
      </p>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step.id} data-step={step.id} className={`step step-${step.status}`}>
            <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true">
              <circle className="ring" cx="8" cy="8" r="7.25" />
              {GLYPH[step.status]}
            </svg>
            <div className="step-body">
              <div className="step-head">
                <h3>{m.stepTitle(step.id, task)}</h3>
                <span className="step-status">{step.on !== null && step.status === "done" ? m.doneOn(date(step.on)) : m.stepStatus[step.status]}</span>
              </div>
              {step.waitsFor.length > 0 && <p className="waits">{m.sentences(step.waitsFor.map((reason) => m.reason(reason, date)))}</p>}
              {step.id === "milestone" && step.status !== "notNeeded" && !figuresElsewhere && <MilestoneFields m={m} closing={closing} today={today} onAction={onAction} />}
              {(step.status === "ready" || step.id === "accountTeamEmail") && (
                <StepControls m={m} step={step} closing={closing} task={task} nextActionDate={nextActionDate} today={today} onAction={onAction} />
              )}
              {step.id !== "milestone" && step.status === "done" && (
                <DefaultButton className="small" ariaLabel={m.undoStep(m.stepTitle(step.id, task))} onClick={() => { onAction({ type: "undo", step: step.id as Exclude<Step["id"], "milestone"> }); }}>
                  {m.undo}
                </DefaultButton>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
