import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { TextField } from "@fluentui/react/lib/TextField";
import type { FormEvent } from "react";
import type { Needed } from "../../app/prepareEmail";
import { readAnswers, type Answers } from "../../app/answers";
import type { PaneMessages } from "../../messages/pane";
import { REGIONS } from "../../playbook/queues";
import type { WorkloadCode } from "../../playbook/workloads";
import { Choice } from "./Fields";
import { useTyped } from "./typedValues";
import { WorkloadChoice } from "./WorkloadChoice";

interface MissingFactsProps {
  readonly m: PaneMessages;
  readonly needed: readonly Needed[];
  /** What saving leads to; left out: the email is written. */
  readonly saveText?: string;
  /** Whether the first field takes the focus: not in a form that is there again because its mail is. */
  readonly takesFocus?: boolean;
  readonly onSave: (answers: Answers) => void;
  readonly onCancel: () => void;
}

/** What an email still needs, asked before anything is put in place. What is typed stays until it is saved or given up. */
export function MissingFacts({ m, needed, saveText = m.insertNow, takesFocus = true, onSave, onCancel }: MissingFactsProps) {
  const [typed, setTyped] = useTyped<Partial<Record<Needed, string>>>("missing", {});
  const [workloads, setWorkloads] = useTyped<readonly WorkloadCode[]>("missing workloads", []);
  const [tried, setTried] = useTyped("missing tried", false);
  const read = readAnswers(needed, typed, workloads);
  const set = (name: Needed) => (value: string) => { setTyped({ ...typed, [name]: value }); };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (read.wrong.length > 0) return;
    forget();
    onSave(read.answers);
  };
  const forget = (): void => {
    setTyped(undefined);
    setWorkloads(undefined);
    setTried(undefined);
  };
  return (
    <form className="missing" onSubmit={submit} noValidate aria-label={m.neededTitle}>
      <h3>{m.neededTitle}</h3>
      <p className="quiet">{m.neededIntro}</p>
      {needed.map((name, at) => {
        const wrong = tried && read.wrong.includes(name);
        if (name === "workloads") return <WorkloadChoice key={name} label={m.workloads} chosen={workloads} error={wrong ? m.reason({ code: "workloadsUnknown" }, String) : null} onChange={setWorkloads} />;
        if (name === "queue") {
          return <Choice key={name} label={m.region} value={(typed.queue ?? null) as (typeof REGIONS)[number] | null} placeholder={m.pleaseSay} options={REGIONS.map((region) => ({ value: region, text: m.regionName(region) }))} onChange={set("queue")} />;
        }
        return (
          <TextField
            key={name}
            label={labelOf(name, m)}
            autoFocus={takesFocus && at === 0}
            value={typed[name] ?? ""}
            {...(wrong ? { errorMessage: errorOf(name, m) } : {})}
            onChange={(_, value) => { set(name)(value ?? ""); }}
          />
        );
      })}
      <div className="way-out">
        <PrimaryButton type="submit">{saveText}</PrimaryButton>
        <DefaultButton onClick={() => { forget(); onCancel(); }}>{m.cancel}</DefaultButton>
      </div>
    </form>
  );
}

function labelOf(name: Needed, m: PaneMessages): string {
  const labels: Partial<Record<Needed, string>> = {
    customerName: m.customerName,
    tenantId: m.tenantId,
    tenantName: m.tenantName,
    seats: m.totalSeats,
    activeUsers: m.activeUsers,
    fmName: m.fmName,
    rfaLink: m.rfaLink,
    customerAddresses: m.customerAddresses,
    accountTeamAddresses: m.accountTeamAddresses,
    assignmentTeamAddress: m.assignmentTeamAddress,
  };
  return labels[name] ?? name;
}

function errorOf(name: Needed, m: PaneMessages): string {
  switch (name) {
    case "tenantId":
      return m.badTenantId;
    case "tenantName":
      return m.badTenantName;
    case "seats":
      return m.badNumber("1");
    case "activeUsers":
      return m.badNumber("0");
    case "customerAddresses":
    case "accountTeamAddresses":
    case "assignmentTeamAddress":
      return m.badAddress;
    case "queue":
      return m.pleaseSay;
    default:
      return m.fillIn;
  }
}
