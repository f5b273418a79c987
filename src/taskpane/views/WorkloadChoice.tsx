import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { WORKLOAD_CODES, WORKLOADS, type WorkloadCode } from "../../playbook/workloads";

interface WorkloadChoiceProps {
  readonly label: string;
  readonly chosen: readonly WorkloadCode[];
  /** Not to be chosen here, and left out unless they are chosen. */
  readonly without?: readonly WorkloadCode[];
  readonly error?: string | null;
  readonly onChange: (codes: readonly WorkloadCode[]) => void;
}

/** Which workloads: the playbook's, by product name and code. */
export function WorkloadChoice({ label, chosen, without = [], error, onChange }: WorkloadChoiceProps) {
  return (
    <fieldset className="workloads">
      <legend>{label}</legend>
      {error != null && (
        <p className="error" role="alert">
          {error}
        </p>
      )}
      <div className="workload-grid">
        {WORKLOAD_CODES.filter((code) => !without.includes(code) || chosen.includes(code)).map((code) => (
          <Checkbox
            key={code}
            label={`${WORKLOADS[code]} [${code}]`}
            checked={chosen.includes(code)}
            onChange={(_, checked) => { onChange(WORKLOAD_CODES.filter((one) => (one === code ? checked === true : chosen.includes(one)))); }}
          />
        ))}
      </div>
    </fieldset>
  );
}
