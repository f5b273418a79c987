import { DefaultButton } from "@fluentui/react/lib/Button";
import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { TextField } from "@fluentui/react/lib/TextField";
import { ACCOUNT_TEAMS, SERVICE_STATUSES, type Closing } from "../../core/engagement/Closing";
import type { ClosingAction } from "../../core/engagement/ClosingAction";
import type { Step } from "../../core/engagement/Step";
import type { PaneMessages } from "../../messages/pane";
import { WORKLOAD_CODES, WORKLOADS, type WorkloadCode } from "../../playbook/workloads";
import { Choice } from "./Fields";
import { Summary } from "./Summary";
import { useTyped } from "./typedValues";

interface StepControlsProps {
  readonly m: PaneMessages;
  readonly step: Step;
  readonly closing: Closing;
  readonly task: string;
  readonly nextActionDate: string;
  readonly today: string;
  readonly onAction: (action: ClosingAction | ((closing: Closing) => readonly ClosingAction[])) => void;
}

/** What the FM can say of a step that can be done now. */
export function StepControls(props: StepControlsProps) {
  const { m, step, closing, task, nextActionDate, today: on, onAction } = props;
  const button = (text: string, action: ClosingAction) => (
    <div className="step-controls">
      <DefaultButton onClick={() => { onAction(action); }}>{text}</DefaultButton>
    </div>
  );
  switch (step.id) {
    case "accountTeamEmail":
      return (
        <div className="step-controls">
          <Choice label={m.accountTeam} value={closing.accountTeam} placeholder={m.pleaseSay} options={ACCOUNT_TEAMS.map((value) => ({ value, text: m.accountTeamName[value] }))} onChange={(accountTeam) => { onAction({ type: "setAccountTeam", accountTeam }); }} />
        </div>
      );
    case "faqReview":
      return <FaqControls {...props} />;
    case "discussion":
      return <DiscussionControls {...props} />;
    case "task":
      return button(m.markTask(task), { type: "markTask", on });
    case "notes":
      return button(m.markNotes, { type: "updateNotes", on });
    case "nextActionDate":
      return button(m.markDate(nextActionDate), { type: "setNextActionDate", on });
    case "queueConfirmed":
      return button(m.confirmQueue, { type: "confirmQueue", on });
    case "unassign":
      return button(m.unassign, { type: "unassign", on });
    case "serviceStatus":
      return (
        <div className="step-controls">
          <Choice label={m.serviceStatus} value={closing.serviceStatus} placeholder={m.pleaseSay} options={SERVICE_STATUSES.map((value) => ({ value, text: m.serviceStatusName[value] }))} onChange={(status) => { onAction({ type: "setServiceStatus", status }); }} />
        </div>
      );
    default:
      return null;
  }
}

function FaqControls({ m, closing, today, onAction }: StepControlsProps) {
  const [concerns, setConcerns] = useTyped<string>("concerns");
  const [nextSteps, setNextSteps] = useTyped<string>("nextSteps");
  // Only what is typed here is put into the record: another pane may have written the other one meanwhile.
  const words = (record: Closing): ClosingAction => ({ type: "setConcerns", concerns: concerns ?? record.concerns, nextSteps: nextSteps ?? record.nextSteps });
  const say = (more: readonly ClosingAction[]): void => {
    setConcerns(undefined);
    setNextSteps(undefined);
    onAction((record) => [words(record), ...more]);
  };
  const keep = (): void => { if (concerns !== undefined || nextSteps !== undefined) say([]); };
  // With an account team the FAQ is for unusual cases; without one it is the way.
  const isTheWay = closing.accountTeam !== null && closing.accountTeam !== "known";
  return (
    <details className="step-controls inner" open={isTheWay}>
      <Summary>{m.faqDetails}</Summary>
      <TextField label={m.concerns} multiline autoAdjustHeight value={concerns ?? closing.concerns} onChange={(_, text) => { setConcerns(text ?? ""); }} onBlur={keep} />
      <TextField label={m.nextSteps} multiline autoAdjustHeight value={nextSteps ?? closing.nextSteps} onChange={(_, text) => { setNextSteps(text ?? ""); }} onBlur={keep} />
      <DefaultButton onClick={() => { say([{ type: "reviewFaq", on: today }]); }}>{m.markReviewed}</DefaultButton>
    </details>
  );
}

function DiscussionControls({ m, closing, today, onAction }: StepControlsProps) {
  const [another, setAnother] = useTyped<"yes" | "no" | null>("anotherWorkload", closing.anotherWorkload);
  const [which, setWhich] = useTyped<WorkloadCode | null>("whichWorkload", closing.anotherWorkloads[0] ?? null);
  const [rfaDemoed, setRfaDemoed] = useTyped("rfaDemoed", closing.rfaDemoed);
  const canHold = another === "no" || (another === "yes" && which !== null);
  return (
    <div className="step-controls">
      <Choice
        label={m.anotherWorkload}
        value={another}
        placeholder={m.pleaseSay}
        options={[
          { value: "no", text: m.no },
          { value: "yes", text: m.yes },
        ]}
        onChange={setAnother}
      />
      {another === "yes" && (
        <>
          <Choice label={m.whichWorkload} value={which} placeholder={m.pleaseSay} options={WORKLOAD_CODES.map((code) => ({ value: code, text: `${WORKLOADS[code]} [${code}]` }))} onChange={setWhich} />
          <Checkbox label={m.rfaDemoed} checked={rfaDemoed} onChange={(_, checked) => { setRfaDemoed(checked === true); }} />
        </>
      )}
      <DefaultButton
        disabled={!canHold}
        onClick={() => {
          setAnother(undefined);
          setWhich(undefined);
          setRfaDemoed(undefined);
          onAction({ type: "holdDiscussion", on: today, answer: another === "yes" && which !== null ? { anotherWorkload: "yes", which: [which], rfaDemoed } : { anotherWorkload: "no" } });
        }}
      >
        {m.markHeld}
      </DefaultButton>
    </div>
  );
}
