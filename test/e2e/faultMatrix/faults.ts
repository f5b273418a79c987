import type { FaultKind } from "../../../src/playground/host/Fault";

/** Every way in which a call of Outlook's can go wrong, as a person can choose it in the playground's Faults menu, and the table's word for it. */
export const FAULTS = {
  error: "error",
  never: "never",
  late: "after 15 s",
  null: "null",
  throws: "throws",
  itemChanged: "item changes",
  paneClosed: "pane closed",
} as const satisfies Readonly<Record<FaultKind, string>>;

export const FAULT_KINDS = Object.keys(FAULTS) as readonly FaultKind[];

/** Faults that only time ends: the add-in's own limits, and the answer that comes after them. */
export const TAKES_TIME: ReadonlySet<FaultKind> = new Set(["never", "late", "null"]);

// What office.js asks of its host by itself, before the add-in can.
const OF_OFFICE_JS: readonly string[] = ["getAppContext", "getInitialData", "registerAppCommands"];

/** The calls that are the add-in's own, each once, in the order first made. */
export function ownCalls(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => !OF_OFFICE_JS.includes(name) && name !== "event.completed");
}
