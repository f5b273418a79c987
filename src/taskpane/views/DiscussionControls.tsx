import { DefaultButton } from "@fluentui/react/lib/Button";
import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { TextField } from "@fluentui/react/lib/TextField";
import type { Closing } from "../../core/engagement/Closing";
import type { ClosingAction, CustomerAnswer } from "../../core/engagement/ClosingAction";
import { heldAnswer, stepDays } from "../../core/engagement/stepDays";
import type { PaneMessages } from "../../messages/pane";
import type { WorkloadCode } from "../../playbook/workloads";
import { Disclosure } from "./Disclosure";
import { OnDay } from "./engagement/OnDay";
import { Choice } from "./Fields";
import type { StepControlsProps } from "./StepControls";
import { useTyped } from "./typedValues";
import { WorkloadChoice } from "./WorkloadChoice";

/** The discussion: when it was held, what was gone through, and what the customer answered. */
export function DiscussionControls(props: StepControlsProps) {
  const { m, e, step, closing, task, today, onAction } = props;
  const answer = useAnswer(closing);
  const say = (on: string): void => {
    if (answer.said === null) return;
    answer.forget();
    onAction({ type: "holdDiscussion", on, answer: answer.said });
  };
  if (step.status === "done") return e && <Disclosure className="step-controls inner" summary={e.discussionDetails}>{() => <Corrections {...props} e={e} />}</Disclosure>;
  // Held, and the customer goes on with another workload: what is left of the step is the demo of the RFA form.
  if (step.on !== null) {
    return (
      e && (
        <>
          <p className="waits">{m.reason({ code: "rfaNotDemoed" }, String)}</p>
          <div className="step-controls" data-field="rfaDemoed">
            <DefaultButton onClick={() => { onAction({ type: "demoRfa" }); }}>{e.markRfaDemoed}</DefaultButton>
            <Disclosure summary={e.discussionDetails}>{() => <Corrections {...props} e={e} />}</Disclosure>
          </div>
        </>
      )
    );
  }
  const onDay = () => e && <OnDay name="discussion" e={e} label={e.day} step={m.stepTitle("discussion", task)} begin={today} today={today} disabled={answer.said === null} onDay={say} />;
  if (step.status === "waiting") {
    // It may have been held before its turn, for workloads that are known.
    return e !== null && closing.workloads.length > 0 ? (
      <Disclosure className="step-controls inner" summary={e.anotherDay}>
        {() => (
          <>
            <AnswerFields m={m} answer={answer} />
            {onDay()}
          </>
        )}
      </Disclosure>
    ) : null;
  }
  return (
    <div className="step-controls">
      <AnswerFields m={m} answer={answer} />
      <DefaultButton disabled={answer.said === null} onClick={() => { say(today); }}>
        {m.markHeld}
      </DefaultButton>
      {e && <Disclosure summary={e.anotherDay}>{onDay}</Disclosure>}
      {e && <Disclosure summary={e.activitiesReviewed}>{() => <ActivitiesField label={e.activitiesReviewed} closing={closing} onAction={onAction} />}</Disclosure>}
    </div>
  );
}

function Corrections({ m, e, closing, onAction }: StepControlsProps & { readonly e: NonNullable<StepControlsProps["e"]> }) {
  const answer = useAnswer(closing);
  const isAnother = answer.said !== null && JSON.stringify(answer.said) !== JSON.stringify(heldAnswer(closing));
  return (
    <>
      <ActivitiesField label={e.activitiesReviewed} closing={closing} onAction={onAction} />
      <AnswerFields m={m} answer={answer} />
      <DefaultButton
        disabled={!isAnother}
        onClick={() => {
          if (answer.said === null) return;
          answer.forget();
          onAction(correctedAnswer(closing, answer.said));
        }}
      >
        {e.correctAnswer}
      </DefaultButton>
    </>
  );
}

/** The answer of the last discussion said anew: its day and its workloads stay. */
function correctedAnswer(closing: Closing, answer: CustomerAnswer): ClosingAction {
  const days = stepDays("discussion", closing);
  const on = days.reduce((last, day) => (day.on > last ? day.on : last), "");
  return { type: "holdDiscussion", on, answer, codes: days.flatMap((day) => (day.on === on && day.code !== null ? [day.code] : [])) };
}

interface AnswerTyped {
  readonly another: "yes" | "no" | null;
  readonly which: readonly WorkloadCode[];
  readonly rfaDemoed: boolean;
  readonly setAnother: (another: "yes" | "no") => void;
  readonly setWhich: (which: readonly WorkloadCode[]) => void;
  readonly setRfaDemoed: (demoed: boolean) => void;
  /** null: not whole. */
  readonly said: CustomerAnswer | null;
  readonly forget: () => void;
}

/** The customer's answer as it is being said: as the record has it until the FM says otherwise. */
function useAnswer(closing: Closing): AnswerTyped {
  const [another, setAnother] = useTyped<"yes" | "no" | null>("anotherWorkload", closing.anotherWorkload);
  const [which, setWhich] = useTyped<readonly WorkloadCode[]>("whichWorkload", closing.anotherWorkloads);
  const [rfaDemoed, setRfaDemoed] = useTyped("rfaDemoed", closing.rfaDemoed);
  const said: CustomerAnswer | null = another === "no" ? { anotherWorkload: "no" } : another === "yes" && which.length > 0 ? { anotherWorkload: "yes", which, rfaDemoed } : null;
  const forget = (): void => {
    setAnother(undefined);
    setWhich(undefined);
    setRfaDemoed(undefined);
  };
  return { another, which, rfaDemoed, setAnother, setWhich, setRfaDemoed, said, forget };
}

function AnswerFields({ m, answer }: { readonly m: PaneMessages; readonly answer: AnswerTyped }) {
  return (
    <>
      <Choice
        label={m.anotherWorkload}
        value={answer.another}
        placeholder={m.pleaseSay}
        options={[
          { value: "no", text: m.no },
          { value: "yes", text: m.yes },
        ]}
        onChange={answer.setAnother}
      />
      {answer.another === "yes" && (
        <>
          <WorkloadChoice label={m.whichWorkload} chosen={answer.which} onChange={answer.setWhich} />
          <div data-field="rfaDemoed">
            <Checkbox label={m.rfaDemoed} checked={answer.rfaDemoed} onChange={(_, checked) => { answer.setRfaDemoed(checked === true); }} />
          </div>
        </>
      )}
    </>
  );
}

/** The FM's own words of what was gone through, kept as soon as the field is left. */
function ActivitiesField({ label, closing, onAction }: Pick<StepControlsProps, "closing" | "onAction"> & { readonly label: string }) {
  const [typed, setTyped] = useTyped<string>("activitiesReviewed");
  const keep = (): void => {
    if (typed === undefined) return;
    setTyped(undefined);
    onAction({ type: "setActivitiesReviewed", activitiesReviewed: typed });
  };
  return <TextField label={label} multiline autoAdjustHeight value={typed ?? closing.activitiesReviewed} onChange={(_, text) => { setTyped(text ?? ""); }} onBlur={keep} />;
}
