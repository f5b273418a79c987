import { useEffect, useSyncExternalStore } from "react";
import { OFFICE_CALLS } from "../../../adapters/office/officeCalls";
import type { FaultKind } from "../../host/Fault";
import type { StorageFault } from "../../host/StorageFault";
import type { FaultChoices } from "../FaultChoices";
import { Choice } from "./Choice";
import { MenuPanel } from "./MenuPanel";

// The empty one is no fault.
const KINDS: Readonly<Record<FaultKind | "", string>> = {
  "": "None",
  error: "Answers with an error",
  never: "Never answers",
  late: "Answers after 15 seconds",
  null: "Answers with nothing",
  throws: "Throws at once",
  itemChanged: "Another item is selected meanwhile",
  paneClosed: "The pane is closed meanwhile",
};

const STORAGE_FAULTS: Readonly<Record<StorageFault | "", string>> = {
  "": "None",
  blocked: "IndexedDB: blocked by the browser",
  full: "IndexedDB: full",
  closed: "IndexedDB: closed by the browser",
  corrupt: "IndexedDB: the tenant's record is damaged",
  newerVersion: "IndexedDB: opened by a newer version",
  failed: "IndexedDB: fails without a reason",
  roamingFull: "Roaming settings: full (32 KB)",
};

type KindOfAll = keyof typeof KINDS | "various";
const VARIOUS: Readonly<Record<KindOfAll, string>> = { various: "Various", ...KINDS };

interface Props {
  readonly faults: FaultChoices;
  readonly onClose: () => void;
}

/** What goes wrong with the add-in's storage, and with each call of Outlook's that it makes. */
export function FaultsMenu({ faults, onClose }: Props): React.JSX.Element {
  const chosen = useSyncExternalStore(faults.subscribe, () => faults.chosen);
  const storage = useSyncExternalStore(faults.subscribe, () => faults.chosenForStorage);
  useEffect(() => {
    faults.refresh();
  }, [faults]);
  const kinds = new Set(OFFICE_CALLS.map((call) => chosen.get(call) ?? ""));
  const [ofAll = ""] = kinds;
  const choose = (calls: readonly string[], kind: KindOfAll): void => {
    if (kind !== "various") faults.choose(calls, kind === "" ? null : kind);
  };
  return (
    <MenuPanel title="Faults" className="faults-menu" closes="Close faults" onClose={onClose}>
      <p className="settings-note">What goes wrong from now on: in the pane, in the ribbon’s commands and in the check before sending.</p>
      <p role="status">{activeSentence(faults.count)}</p>
      <div className={storage === null ? "" : "fault-active"}>
        <Choice
          label="What the add-in stores"
          choices={STORAGE_FAULTS}
          value={storage ?? ""}
          onChoose={(fault) => {
            faults.chooseForStorage(fault === "" ? null : fault);
          }}
        />
      </div>
      <Choice<KindOfAll>
        label="All calls to Outlook"
        choices={kinds.size === 1 ? KINDS : VARIOUS}
        value={kinds.size === 1 ? ofAll : "various"}
        onChoose={(kind) => {
          choose(OFFICE_CALLS, kind);
        }}
      />
      <ul className="faults-list">
        {OFFICE_CALLS.map((call) => (
          <li key={call} className={chosen.has(call) ? "fault-active" : ""}>
            <Choice
              label={call}
              choices={KINDS}
              value={chosen.get(call) ?? ""}
              onChoose={(kind) => {
                choose([call], kind);
              }}
            />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="plain-button"
        onClick={() => {
          faults.chooseForStorage(null);
          faults.choose(OFFICE_CALLS, null);
        }}
      >
        No faults
      </button>
    </MenuPanel>
  );
}

/** How many faults are active. */
export function activeSentence(count: number): string {
  if (count === 0) return "No fault is active";
  return count === 1 ? "1 fault is active" : `${String(count)} faults are active`;
}
