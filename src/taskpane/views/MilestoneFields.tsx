import { Checkbox } from "@fluentui/react/lib/Checkbox";
import type { Closing } from "../../core/engagement/Closing";
import type { ClosingAction } from "../../core/engagement/ClosingAction";
import type { PaneMessages } from "../../messages/pane";
import { NumberField } from "./Fields";
import { Summary } from "./Summary";
import { WorkloadChoice } from "./WorkloadChoice";

interface MilestoneFieldsProps {
  readonly m: PaneMessages;
  readonly closing: Closing;
  readonly today: string;
  readonly onAction: (action: ClosingAction) => void;
}

/** Seats, active users and workloads: what the milestone is judged by. */
export function MilestoneFields({ m, closing, today, onAction }: MilestoneFieldsProps) {
  const codes = closing.workloads.map(({ code }) => code);
  return (
    <div className="step-controls">
      <div className="two-fields">
        <NumberField name="seats" label={m.totalSeats} value={closing.seats} least={1} wrong={m.badNumber("1")} onChange={(seats) => { onAction({ type: "setSeats", seats }); }} />
        <NumberField
          name="activeUsers"
          label={m.activeUsers}
          description={m.perLynx}
          value={closing.activeUsers}
          least={0}
          wrong={m.badNumber("0")}
          onChange={(activeUsers) => { onAction({ type: "setActiveUsers", code: null, activeUsers, readOn: activeUsers === null ? null : today }); }}
        />
      </div>
      <Checkbox label={m.noBlockers} checked={closing.noBlockersConfirmed} onChange={(_, confirmed) => { onAction({ type: "setNoBlockers", code: null, confirmed: confirmed === true }); }} />
      <details className="inner" data-field="workloads">
        <Summary>
          {m.workloads} <span className="quiet">{codes.map((code) => `[${code}]`).join(" ") || m.pleaseSay}</span>
        </Summary>
        <WorkloadChoice label={m.workloads} chosen={codes} onChange={(next) => { onAction({ type: "setWorkloads", codes: next }); }} />
        {closing.workloads.map((workload) => (
          <div key={workload.code} data-field={`open ${workload.code}`}>
            <Checkbox
              label={m.stillOpen(`[${workload.code}]`)}
              checked={workload.heldOpen}
              onChange={(_, open) => { onAction({ type: "setCompletion", code: workload.code, completion: open === true ? "open" : null }); }}
            />
          </div>
        ))}
      </details>
    </div>
  );
}
