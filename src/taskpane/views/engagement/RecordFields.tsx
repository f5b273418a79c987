import { TextField } from "@fluentui/react/lib/TextField";
import { addressesAction, withAddresses } from "../../../app/addresses";
import { readAddresses } from "../../../app/answers";
import { MOTIONS, OVERALL_STATUSES, type Addressees, type Closing, type Motion } from "../../../core/engagement/Closing";
import type { ClosingAction } from "../../../core/engagement/ClosingAction";
import { knownAddresses } from "../../../core/engagement/knownAddresses";
import type { Tenant } from "../../../core/tenant/Tenant";
import type { EngagementMessages } from "../../../messages/engagement/loadEngagementMessages";
import type { PaneMessages } from "../../../messages/pane";
import { bracketedCodes } from "../../../messages/reasons/bracketedCodes";
import { Disclosure } from "../Disclosure";
import { Choice } from "../Fields";
import { Summary } from "../Summary";
import { useTyped } from "../typedValues";
import { WorkloadChoice } from "../WorkloadChoice";
import { DayField } from "./DayField";
import { WorkloadFields } from "./WorkloadFields";

interface RecordFieldsProps {
  readonly m: PaneMessages;
  readonly e: EngagementMessages;
  readonly closing: Closing;
  readonly tenant: Tenant;
  readonly today: string;
  readonly number: (value: number) => string;
  /** Why the last change made here was refused. */
  readonly refusal: string | null;
  /** Several actions go into the record together, or none of them. */
  readonly onAction: (said: ClosingAction | ((closing: Closing) => readonly ClosingAction[])) => void;
  readonly onTenant: (tenant: Tenant) => void;
}

/** What the record says beside the steps, to be read and corrected: status, figures of each workload with their days, people. */
export function RecordFields({ m, e, closing, tenant, today, number, refusal, onAction, onTenant }: RecordFieldsProps) {
  const onAddresses = (of: Addressees, addresses: readonly string[]): void => {
    onTenant(withAddresses(tenant, of, addresses));
    const set = addressesAction(tenant, of, addresses);
    if (of === "customerContacts" || addresses.length === 0) onAction(set);
    else onAction((record) => (record.accountTeam === null ? [set, { type: "setAccountTeam", accountTeam: "known" }] : [set]));
  };
  const codes = closing.workloads.map(({ code }) => code);
  return (
    <section className="card" aria-label={e.record} data-record>
      <Disclosure
        className="record"
        summary={
          <>
            <h2>{e.record}</h2> <span className="quiet">{e.recordHint}</span>
          </>
        }
      >
        {() => (
          <div className="record-fields">
            <p role="alert" className={refusal === null ? "unseen" : "error"}>
              {refusal}
            </p>
            <Choice label={e.overallStatus} value={closing.overallStatus} options={OVERALL_STATUSES.map((value) => ({ value, text: e.overallStatusName[value] }))} onChange={(status) => { onAction({ type: "setOverallStatus", status }); }} />
            {/* A migration's is not restricted, so nothing asks for it. */}
            {closing.variant === "enablement" && (
              <div data-field="motion">
                <Choice<Motion> label={e.motion} value={closing.motion} placeholder={m.pleaseSay} options={MOTIONS.map((value) => ({ value, text: e.motionName[value] }))} onChange={(motion) => { onAction({ type: "setMotion", motion, on: today }); }} />
              </div>
            )}
            {closing.variant === "enablement" && closing.motion !== null && (
              <DayField name="I1" e={e} label={e.motionSeen} value={closing.motionCheckedOn} today={today} onDay={(on) => { onAction(on === null || closing.motion === null ? { type: "tick", criterion: "I1", on: null } : { type: "setMotion", motion: closing.motion, on }); }} />
            )}
            <DayField name="I3" e={e} label={e.contactsSeen} value={closing.contactsCheckedOn} today={today} onDay={(on) => { onAction({ type: "tick", criterion: "I3", on }); }} />
            {closing.activeUsers !== null && (
              <DayField name="read" e={e} label={e.usersReadOn} value={closing.activeUsersReadOn} today={today} onDay={(readOn) => { onAction({ type: "setActiveUsers", code: null, activeUsers: closing.activeUsers, readOn }); }} />
            )}
            <details className="inner" data-field="workloads">
              <Summary>
                {m.workloads} <span className="quiet">{bracketedCodes(codes) || m.pleaseSay}</span>
              </Summary>
              <WorkloadChoice label={m.workloads} chosen={codes} onChange={(chosen) => { onAction({ type: "setWorkloads", codes: chosen }); }} />
            </details>
            {closing.workloads.map((workload) => (
              <WorkloadFields key={workload.code} m={m} e={e} closing={closing} workload={workload} today={today} number={number} onAction={onAction} />
            ))}
            <AddressesField name="customerContacts" label={m.customerAddresses} wrong={m.badAddress} value={knownAddresses(tenant, closing, "customerContacts")} onChange={(addresses) => { onAddresses("customerContacts", addresses); }} />
            <AddressesField name="accountTeam" label={m.accountTeamAddresses} wrong={m.badAddress} value={knownAddresses(tenant, closing, "accountTeamAddresses")} onChange={(addresses) => { onAddresses("accountTeamAddresses", addresses); }} />
          </div>
        )}
      </Disclosure>
    </section>
  );
}

interface AddressesFieldProps {
  readonly name: string;
  readonly label: string;
  readonly wrong: string;
  readonly value: readonly string[];
  readonly onChange: (addresses: readonly string[]) => void;
}

/** Addresses separated by semicolons, kept as soon as the field is left, where each of them is one. */
function AddressesField({ name, label, wrong, value, onChange }: AddressesFieldProps) {
  const [typed, setTyped] = useTyped<string>(`addresses ${name}`);
  const read = typed === undefined ? null : typed.trim() === "" ? [] : readAddresses(typed);
  const leave = (): void => {
    if (read === null) return;
    setTyped(undefined);
    if (read.join() !== value.join()) onChange(read);
  };
  return <TextField label={label} value={typed ?? value.join("; ")} {...(typed !== undefined && read === null ? { errorMessage: wrong } : {})} onChange={(_, text) => { setTyped(text ?? ""); }} onBlur={leave} />;
}
