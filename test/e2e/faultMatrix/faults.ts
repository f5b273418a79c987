import type { Fault } from "../../../src/playground/host/Fault";

/** Time runs this many times faster where a fault is waited for, in the add-in and in the host alike. */
export const FASTER = 8;

/** Every way in which a call of Outlook's can go wrong, by the name that the table gives it. */
export const FAULTS = {
  error: { kind: "error", code: 9019 },
  never: { kind: "never" },
  "after 15 s": { kind: "late", ms: 15_000 / FASTER },
  null: { kind: "null" },
  throws: { kind: "throws" },
  "item changes": { kind: "itemChanged" },
  "pane closed": { kind: "paneClosed" },
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as readonly FaultName[];

// What office.js asks of its host by itself, before the add-in can.
const OF_OFFICE_JS: readonly string[] = ["getAppContext", "getInitialData", "registerAppCommands"];

/** The calls that are the add-in's own, each once, in the order first made. */
export function ownCalls(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => !OF_OFFICE_JS.includes(name) && name !== "event.completed");
}
