import { DefaultButton } from "@fluentui/react/lib/Button";
import type { TemplateKind } from "../../core/templates/Email";
import type { PaneMessages } from "../../messages/pane";

interface StandingInsertProps {
  readonly m: PaneMessages;
  readonly kind: TemplateKind;
  readonly undoing: boolean;
  readonly onUndo: () => void;
}

/** An email that stands in the message since before the pane was opened, or from the ribbon, and the way to take it back. */
export function StandingInsert({ m, kind, undoing, onUndo }: StandingInsertProps) {
  const name = { customer: m.customerEmail, accountTeam: m.accountTeamEmail, assignment: m.assignmentRequest }[kind];
  return (
    <div className="way-out outcome">
      <span className="quiet">{m.insertStands(name)}</span>
      <DefaultButton onClick={onUndo} allowDisabledFocus disabled={undoing}>
        {m.undoInsert}
      </DefaultButton>
    </div>
  );
}
