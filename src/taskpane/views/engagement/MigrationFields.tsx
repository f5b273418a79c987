import type { Closing } from "../../../core/engagement/Closing";
import type { ClosingAction } from "../../../core/engagement/ClosingAction";
import type { EngagementMessages } from "../../../messages/engagement/loadEngagementMessages";
import type { PaneMessages } from "../../../messages/pane";
import { bracketedCodes } from "../../../messages/reasons/bracketedCodes";
import { Disclosure } from "../Disclosure";
import { WorkloadChoice } from "../WorkloadChoice";
import { DayField } from "./DayField";

interface MigrationFieldsProps {
  readonly m: PaneMessages;
  readonly e: EngagementMessages;
  readonly closing: Closing;
  readonly today: string;
  readonly onAction: (action: ClosingAction) => void;
}

/**
 * What a migration waits for in place of a milestone: since when each workload is migrated. It stands in the first step, for
 * every other one waits for it; the record has it too.
 */
export function MigrationFields({ m, e, closing, today, onAction }: MigrationFieldsProps) {
  const codes = closing.workloads.map(({ code }) => code);
  return (
    <div className="step-controls">
      {closing.workloads.map(({ code, completedOn }) => (
        <DayField key={code} name={`migrated ${code}`} e={e} label={e.migratedOn(`[${code}]`)} value={completedOn} today={today} onDay={(completion) => { onAction({ type: "setCompletion", code, completion }); }} />
      ))}
      <Disclosure
        summary={
          <>
            {m.workloads} <span className="quiet">{bracketedCodes(codes) || m.pleaseSay}</span>
          </>
        }
      >
        {() => <WorkloadChoice label={m.workloads} chosen={codes} onChange={(next) => { onAction({ type: "setWorkloads", codes: next }); }} />}
      </Disclosure>
    </div>
  );
}
