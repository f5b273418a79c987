import { DefaultButton } from "@fluentui/react/lib/Button";
import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { TextField } from "@fluentui/react/lib/TextField";
import type { CustomerAnswer } from "../../core/engagement/Closing";
import { heldDiscussions, owesDemo, type HeldDiscussion } from "../../core/engagement/customerAnswers";
import type { PaneMessages } from "../../messages/pane";
import { bracketedCodes } from "../../messages/reasons/bracketedCodes";
import type { WorkloadCode } from "../../playbook/workloads";
import { Disclosure } from "./Disclosure";
import { OnDay } from "./engagement/OnDay";
import { Choice } from "./Fields";
import type { StepControlsProps } from "./StepControls";
import { useTyped } from "./typedValues";
import { WorkloadChoice } from "./WorkloadChoice";

/** The discussion: when it was held, what was gone through, and what the customer answered of each workload. */
export function DiscussionControls(props: StepControlsProps) {
  const { m, e, step, closing, onAction } = props;
  const isHeld = step.status === "done" || step.on !== null;
  return (
    <>
      {!isHeld && <NewDiscussion {...props} />}
      {e !== null && closing.workloads.some(owesDemo) && (
        <div className="step-controls" data-field="rfaDemoed">
          <p className="waits">{m.reason({ code: "rfaNotDemoed" }, String)}</p>
          <DefaultButton onClick={() => { onAction({ type: "demoRfa" }); }}>{e.markRfaDemoed}</DefaultButton>
        </div>
      )}
      {e !== null && heldDiscussions(closing).length > 0 && (
        <Disclosure className="step-controls inner" summary={e.discussionDetails}>
          {() => (
            <>
              {isHeld && <ActivitiesField label={e.activitiesReviewed} closing={closing} onAction={onAction} />}
              <Corrections m={m} e={e} closing={closing} onAction={onAction} />
            </>
          )}
        </Disclosure>
      )}
    </>
  );
}

/** A discussion that is to be recorded, for the workloads that lack one. */
function NewDiscussion({ m, e, step, closing, task, today, onAction }: StepControlsProps) {
  const answer = useAnswer("", null);
  const own = closing.workloads.map(({ code }) => code);
  const say = (on: string): void => {
    if (answer.said === null) return;
    answer.forget();
    onAction({ type: "holdDiscussion", on, answer: answer.said });
  };
  const onDay = () => e && <OnDay name="discussion" e={e} label={e.day} step={m.stepTitle("discussion", task)} begin={today} today={today} disabled={answer.said === null} onDay={say} />;
  if (step.status === "waiting") {
    // It may have been held before its turn, for workloads that are known.
    return e !== null && closing.workloads.length > 0 ? (
      <Disclosure className="step-controls inner" summary={e.anotherDay}>
        {() => (
          <>
            <AnswerFields m={m} answer={answer} own={own} />
            {onDay()}
          </>
        )}
      </Disclosure>
    ) : null;
  }
  return (
    <div className="step-controls">
      <AnswerFields m={m} answer={answer} own={own} />
      <DefaultButton disabled={answer.said === null} onClick={() => { say(today); }}>
        {m.markHeld}
      </DefaultButton>
      {e && <Disclosure summary={e.anotherDay}>{onDay}</Disclosure>}
      {e && <Disclosure summary={e.activitiesReviewed}>{() => <ActivitiesField label={e.activitiesReviewed} closing={closing} onAction={onAction} />}</Disclosure>}
    </div>
  );
}

type CorrectionProps = Pick<StepControlsProps, "m" | "closing" | "onAction"> & { readonly e: NonNullable<StepControlsProps["e"]> };

/** What the customer answered in each discussion, to be said anew. */
function Corrections({ m, e, closing, onAction }: CorrectionProps) {
  const held = heldDiscussions(closing);
  return held.map((discussion) => {
    const name = discussion.codes.join(" ");
    const fields = <Correction key={name} m={m} e={e} name={name} closing={closing} discussion={discussion} onAction={onAction} />;
    return held.length === 1 ? fields : (
      <fieldset key={name} className="workload-record">
        <legend>{bracketedCodes(discussion.codes)}</legend>
        {fields}
      </fieldset>
    );
  });
}

/** The answer of one discussion said anew: its day and its workloads stay. */
function Correction({ m, e, name, closing, discussion: { on, codes, answer: recorded }, onAction }: CorrectionProps & { readonly name: string; readonly discussion: HeldDiscussion }) {
  const answer = useAnswer(` ${name}`, recorded);
  const own = closing.workloads.map(({ code }) => code);
  const isAnother = answer.said !== null && JSON.stringify(answer.said) !== JSON.stringify(recorded);
  return (
    <>
      <AnswerFields m={m} answer={answer} own={own} />
      <DefaultButton
        disabled={!isAnother}
        onClick={() => {
          if (answer.said === null) return;
          answer.forget();
          onAction({ type: "holdDiscussion", on, answer: answer.said, codes });
        }}
      >
        {e.correctAnswer}
      </DefaultButton>
    </>
  );
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

/**
 * The customer's answer as it is being said: as it was recorded, where it was, until the FM says otherwise.
 *
 * @param name  tells the discussion from the tenant's others
 */
function useAnswer(name: string, recorded: CustomerAnswer | null): AnswerTyped {
  const [another, setAnother] = useTyped<"yes" | "no" | null>(`anotherWorkload${name}`, recorded?.anotherWorkload ?? null);
  const [which, setWhich] = useTyped<readonly WorkloadCode[]>(`whichWorkload${name}`, recorded?.anotherWorkload === "yes" ? recorded.which : []);
  const [rfaDemoed, setRfaDemoed] = useTyped(`rfaDemoed${name}`, recorded?.anotherWorkload === "yes" && recorded.rfaDemoed);
  const said: CustomerAnswer | null = another === "no" ? { anotherWorkload: "no" } : another === "yes" && which.length > 0 ? { anotherWorkload: "yes", which, rfaDemoed } : null;
  const forget = (): void => {
    setAnother(undefined);
    setWhich(undefined);
    setRfaDemoed(undefined);
  };
  return { another, which, rfaDemoed, setAnother, setWhich, setRfaDemoed, said, forget };
}

/** @param own  the engagement's workloads: another one is none of them */
function AnswerFields({ m, answer, own }: { readonly m: PaneMessages; readonly answer: AnswerTyped; readonly own: readonly WorkloadCode[] }) {
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
          <WorkloadChoice label={m.whichWorkload} chosen={answer.which} without={own} onChange={answer.setWhich} />
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
