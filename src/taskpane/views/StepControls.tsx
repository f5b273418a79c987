import { DefaultButton } from "@fluentui/react/lib/Button";
import { TextField } from "@fluentui/react/lib/TextField";
import { ACCOUNT_TEAMS, SERVICE_STATUSES, type Closing } from "../../core/engagement/Closing";
import type { ClosingAction } from "../../core/engagement/ClosingAction";
import type { Step } from "../../core/engagement/Step";
import type { EngagementMessages } from "../../messages/engagement/loadEngagementMessages";
import type { PaneMessages } from "../../messages/pane";
import { DiscussionControls } from "./DiscussionControls";
import { Choice } from "./Fields";
import { Summary } from "./Summary";
import { useTyped } from "./typedValues";

export interface StepControlsProps {
  readonly m: PaneMessages;
  /** null while its sentences are not there: what needs them comes with them. */
  readonly e: EngagementMessages | null;
  readonly step: Step;
  readonly closing: Closing;
  readonly task: string;
  readonly nextActionDate: string;
  readonly today: string;
  /** The id of what says what the step waits for. */
  readonly waitsId: string;
  readonly onAction: (action: ClosingAction | ((closing: Closing) => readonly ClosingAction[])) => void;
}

/** Whether the FM can say something of a step as it stands: of one that can be done, and what of the others is never out of place. */
export function hasControls({ id, status }: Step): boolean {
  if (status === "done") return id === "faqReview" || id === "discussion" || id === "serviceStatus" || id === "accountTeamEmail";
  return status === "ready" || id === "accountTeamEmail" || (status === "waiting" && (id === "unassign" || id === "discussion"));
}

/** What the FM can say of a step. */
export function StepControls(props: StepControlsProps) {
  const { m, step, closing, task, nextActionDate, today: on, waitsId, onAction } = props;
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
      if (step.status === "ready") return button(m.unassign, { type: "unassign", on });
      return (
        <div className="step-controls">
          {/* Reached by the keyboard all the same: whoever cannot see what it waits for hears it there. */}
          <DefaultButton disabled allowDisabledFocus aria-describedby={waitsId}>
            {m.unassign}
          </DefaultButton>
        </div>
      );
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

function FaqControls({ m, step, closing, today, onAction }: StepControlsProps) {
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
    <details className="step-controls inner" open={isTheWay && step.status !== "done"}>
      <Summary>{m.faqDetails}</Summary>
      <TextField label={m.concerns} multiline autoAdjustHeight value={concerns ?? closing.concerns} onChange={(_, text) => { setConcerns(text ?? ""); }} onBlur={keep} />
      <TextField data-field="nextSteps" label={m.nextSteps} multiline autoAdjustHeight value={nextSteps ?? closing.nextSteps} onChange={(_, text) => { setNextSteps(text ?? ""); }} onBlur={keep} />
      {closing.faqReviewedOn === null && <DefaultButton onClick={() => { say([{ type: "reviewFaq", on: today }]); }}>{m.markReviewed}</DefaultButton>}
    </details>
  );
}
