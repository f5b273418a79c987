import { DefaultButton } from "@fluentui/react/lib/Button";
import type { RequestedEmail } from "../../../core/bulk/requestRun";
import type { BulkMessages } from "../../../messages/bulk/loadBulkMessages";
import type { PaneMessages } from "../../../messages/pane";

interface RequestResultsProps {
  readonly m: PaneMessages;
  readonly b: BulkMessages;
  readonly emails: readonly RequestedEmail[];
  readonly busy: boolean;
  readonly date: (iso: string) => string;
  readonly number: (value: number) => string;
  readonly nameOf: (tenantKey: string) => string;
  readonly onSettle: (email: RequestedEmail, opened: boolean) => void;
  readonly onDeny: (email: RequestedEmail) => void;
}

/** What came of the emails that were opened, or of which nobody knows; one that failed says so beside its button. */
export function RequestResults({ m, b, emails, busy, date, number, nameOf, onSettle, onDeny }: RequestResultsProps) {
  const shown = emails.filter(({ state }) => state !== "failed");
  if (shown.length === 0) return null;
  return (
    <ul className="request-results">
      {shown.map((email) => {
        const { queue, tenantKeys, on, state, notRecorded } = email;
        return (
          <li key={tenantKeys.join()} className="request" data-state={state}>
            <h3>
              {queue} <span className="request-state">{b.state[state]}</span>
            </h3>
            <p className="quiet">{b.tenants(number(tenantKeys.length))}</p>
            <p>{state !== "opened" ? b.unsure : notRecorded.length > 0 ? b.openedOn(date(on)) : b.openedAndRecorded(date(on))}</p>
            {notRecorded.length > 0 && <p role="alert">{b.notRecorded(m.listed(notRecorded.map(nameOf)))}</p>}
            {state === "opened" && (
              <button type="button" className="link" disabled={busy} aria-label={b.denies(queue)} onClick={() => { onDeny(email); }}>
                {b.deny}
              </button>
            )}
            {state === "opening" && (
              <div className="way-out">
                <DefaultButton disabled={busy} onClick={() => { onSettle(email, true); }}>{b.itOpened}</DefaultButton>
                <DefaultButton disabled={busy} onClick={() => { onSettle(email, false); }}>{b.itDidNot}</DefaultButton>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
