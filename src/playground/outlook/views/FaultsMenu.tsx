import { useEffect, useId, useRef, useSyncExternalStore } from "react";
import { OFFICE_CALLS } from "../../../adapters/office/officeCalls";
import type { FaultKind } from "../../host/Fault";
import type { FaultChoices } from "../FaultChoices";

const KINDS: Readonly<Record<FaultKind, string>> = {
  error: "Answers with an error",
  never: "Never answers",
  late: "Answers after 15 seconds",
  null: "Answers with nothing",
  throws: "Throws at once",
  itemChanged: "Another item is selected meanwhile",
  paneClosed: "The pane is closed meanwhile",
};

interface Props {
  readonly faults: FaultChoices;
  readonly onClose: () => void;
}

/** For each call of Outlook's that the add-in makes, what goes wrong with it. */
export function FaultsMenu({ faults, onClose }: Props): React.JSX.Element {
  const chosen = useSyncExternalStore(faults.subscribe, () => faults.chosen);
  const menu = useRef<HTMLElement>(null);
  useEffect(() => {
    faults.refresh();
    menu.current?.querySelector("select")?.focus();
  }, [faults]);
  const kinds = new Set(OFFICE_CALLS.map((call) => chosen.get(call) ?? ""));
  const ofAll = kinds.size === 1 ? [...kinds][0] : "various";
  return (
    <section
      ref={menu}
      className="settings-menu faults-menu"
      aria-label="Faults"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <h2>Faults</h2>
      <p className="settings-note">What goes wrong with each call that the add-in makes to Outlook: in the pane, in its commands and in its check before sending.</p>
      <p role="status">{activeSentence(chosen.size)}</p>
      <Choice
        label="All calls"
        value={ofAll ?? ""}
        onChoose={(kind) => {
          faults.choose(OFFICE_CALLS, kind);
        }}
      />
      <ul className="faults-list">
        {OFFICE_CALLS.map((call) => (
          <li key={call} className={chosen.has(call) ? "fault-active" : ""}>
            <Choice
              label={call}
              value={chosen.get(call) ?? ""}
              onChoose={(kind) => {
                faults.choose([call], kind);
              }}
            />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="plain-button"
        onClick={() => {
          faults.choose(OFFICE_CALLS, null);
        }}
      >
        No faults
      </button>
      <button type="button" className="plain-button" onClick={onClose}>
        Close faults
      </button>
    </section>
  );
}

/** How many calls go wrong. */
export function activeSentence(count: number): string {
  if (count === 0) return "No fault is active";
  return count === 1 ? "1 fault is active" : `${String(count)} faults are active`;
}

interface ChoiceProps {
  readonly label: string;
  /** Empty for none, "various" where the calls differ. */
  readonly value: string;
  readonly onChoose: (kind: FaultKind | null) => void;
}

function Choice({ label, value, onChoose }: ChoiceProps): React.JSX.Element {
  const id = useId();
  return (
    <div className="settings-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChoose(event.target.value in KINDS ? (event.target.value as FaultKind) : null);
        }}
      >
        {value === "various" && <option value="various">Various</option>}
        <option value="">None</option>
        {Object.entries(KINDS).map(([kind, text]) => (
          <option key={kind} value={kind}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
