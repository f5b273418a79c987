import type { Fault, FaultKind } from "../host/Fault";
import type { StorageFault } from "../host/StorageFault";

/** A host or what starts one: the faults that it plays from now on, by call, and of the storage. */
interface Plays {
  readonly faults: Map<string, Fault>;
  storageFault: StorageFault | null;
}

/** Outlook's own general error, and a wait longer than any limit of the add-in's. */
export const FAULTS: { readonly [Kind in FaultKind]: Fault & { readonly kind: Kind } } = {
  error: { kind: "error", code: 9019 },
  never: { kind: "never" },
  late: { kind: "late", ms: 15_000 },
  null: { kind: "null" },
  throws: { kind: "throws" },
  itemChanged: { kind: "itemChanged" },
  paneClosed: { kind: "paneClosed" },
};

// A host takes these away when they have happened.
const HAPPEN_ONCE: readonly FaultKind[] = ["itemChanged", "paneClosed"];

/** What the user of the playground wants to go wrong: in the pane that is open or comes next, in commands, in the check before sending. */
export class FaultChoices {
  private choices: ReadonlyMap<string, FaultKind> = new Map();
  private storageFault: StorageFault | null = null;
  private pane: Plays | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly others: readonly Plays[]) {}

  get chosen(): ReadonlyMap<string, FaultKind> {
    return this.choices;
  }

  get chosenForStorage(): StorageFault | null {
    return this.storageFault;
  }

  /** How many faults are active. */
  get count(): number {
    return this.choices.size + (this.storageFault === null ? 0 : 1);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The same fault, or with null none, for each of the calls; what is chosen for other calls stays. */
  choose(calls: readonly string[], kind: FaultKind | null): void {
    const choices = new Map(this.choices);
    for (const call of calls) {
      if (kind === null) choices.delete(call);
      else choices.set(call, kind);
      for (const plays of this.players) {
        if (kind === null) plays.faults.delete(call);
        else plays.faults.set(call, FAULTS[kind]);
      }
    }
    this.change(choices);
  }

  /** What goes wrong with the add-in's storage; null for nothing. */
  chooseForStorage(fault: StorageFault | null): void {
    this.storageFault = fault;
    for (const plays of this.players) plays.storageFault = fault;
    this.change(this.choices);
  }

  /** Forgets what happens once and has happened in the pane. */
  refresh(): void {
    const { pane } = this;
    if (pane === null) return;
    const over = [...this.choices].filter(([call, kind]) => HAPPEN_ONCE.includes(kind) && !pane.faults.has(call));
    if (over.length > 0) this.choose(over.map(([call]) => call), null);
  }

  /** The pane was opened, or with null closed: a pane that a fault has closed is not closed by it again. */
  usePane(pane: Plays | null): void {
    this.refresh();
    this.pane = pane;
    for (const [call, kind] of this.choices) pane?.faults.set(call, FAULTS[kind]);
    if (pane !== null) pane.storageFault = this.storageFault;
  }

  private get players(): readonly Plays[] {
    return this.pane === null ? this.others : [...this.others, this.pane];
  }

  private change(choices: ReadonlyMap<string, FaultKind>): void {
    this.choices = choices;
    for (const listener of this.listeners) listener();
  }
}
