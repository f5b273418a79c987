import { Checkbox } from "@fluentui/react/lib/Checkbox";
import type { Closing, WorkloadClosing } from "../../../core/engagement/Closing";
import type { ClosingAction } from "../../../core/engagement/ClosingAction";
import { workloadMilestone } from "../../../core/engagement/milestone";
import type { EngagementMessages } from "../../../messages/engagement/loadEngagementMessages";
import type { PaneMessages } from "../../../messages/pane";
import { WORKLOADS } from "../../../playbook/workloads";
import { NumberField } from "../Fields";
import { DayField } from "./DayField";

interface WorkloadFieldsProps {
  readonly m: PaneMessages;
  readonly e: EngagementMessages;
  readonly closing: Closing;
  readonly workload: WorkloadClosing;
  readonly today: string;
  readonly number: (value: number) => string;
  readonly onAction: (action: ClosingAction) => void;
}

/** What the record says of one workload: its milestone with its own figure and day, or the day its migration was complete. */
export function WorkloadFields({ m, e, closing, workload, today, number, onAction }: WorkloadFieldsProps) {
  const { code, activeUsers, activeUsersReadOn } = workload;
  const shown = `[${code}]`;
  const milestone = workloadMilestone(closing, workload);
  const stillOpen = <Checkbox label={m.stillOpen(shown)} checked={workload.heldOpen} onChange={(_, open) => { onAction({ type: "setCompletion", code, completion: open === true ? "open" : null }); }} />;
  return (
    <fieldset className="workload-record">
      <legend>
        {WORKLOADS[code]} {shown}
      </legend>
      {closing.variant === "migration" ? (
        <DayField name={`migrated ${code}`} e={e} label={e.migratedOn(shown)} value={workload.completedOn} today={today} onDay={(completion) => { onAction({ type: "setCompletion", code, completion }); }} />
      ) : (
        <>
          {(milestone.state === "reached" || milestone.state === "notReached") && <p className="quiet">{e.milestoneOf(number(milestone.activeUsers), number(milestone.needed))}</p>}
          <NumberField
            name={`activeUsers ${code}`}
            label={e.usersOf(shown)}
            description={e.likeTenant}
            value={activeUsers}
            least={0}
            wrong={m.badNumber("0")}
            onChange={(users) => { onAction({ type: "setActiveUsers", code, activeUsers: users, readOn: users === null ? null : today }); }}
          />
          {activeUsers !== null && <DayField name={`read ${code}`} e={e} label={e.readOnOf(shown)} value={activeUsersReadOn} today={today} onDay={(readOn) => { onAction({ type: "setActiveUsers", code, activeUsers, readOn }); }} />}
          <Checkbox label={e.noBlockersOf(shown)} checked={workload.noBlockersConfirmed} onChange={(_, confirmed) => { onAction({ type: "setNoBlockers", code, confirmed: confirmed === true }); }} />
        </>
      )}
      {stillOpen}
    </fieldset>
  );
}
