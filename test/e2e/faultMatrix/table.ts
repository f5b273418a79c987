import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { OFFICE_CALLS } from "../../../src/adapters/office/officeCalls";
import { IMPOSSIBLE, type ScenarioName } from "./daily";
import { FAULT_KINDS, FAULTS } from "./faults";

/** Where each file of the matrix leaves what it tried, for the table at the end. */
const FOLDER = path.resolve(__dirname, "../../../build/faultMatrix");

/** What was tried in one scenario, or by call in how many: faults by call. */
export interface TriedIn {
  readonly scenario: string;
  readonly rows: readonly (readonly [call: string, faults: readonly string[]])[];
}

/** What was tried in a scenario, by call and fault, written once all of it has held. */
export class Tried {
  private readonly rows = new Map<string, string[]>();

  constructor(private readonly scenario: ScenarioName | `send check: ${string}`) {}

  add(call: string, fault: string): void {
    const row = this.rows.get(call) ?? [];
    row.push(fault);
    this.rows.set(call, row);
  }

  write(): void {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path.join(FOLDER, `${this.scenario.replace(/\W+/g, "-")}.json`), JSON.stringify({ scenario: this.scenario, rows: [...this.rows] }));
  }
}

export function forgetTable(): void {
  rmSync(FOLDER, { recursive: true, force: true });
}

/**
 * What a whole run should have tried and has not: every call of the add-in's × every fault, but for what is named as impossible.
 * What is named so and was tried all the same is a fault of the list.
 */
export function gapsIn(tried: readonly TriedIn[]): readonly string[] {
  // The check before sending is tried by itself, without the pane and the ribbon that make the same calls.
  const ofOutlook = tried.filter(({ scenario }) => !scenario.startsWith("send check: "));
  const cells = new Set(ofOutlook.flatMap(({ rows }) => rows.flatMap(([call, faults]) => faults.map((fault) => `${call} × ${fault}`))));
  return OFFICE_CALLS.flatMap((call) =>
    FAULT_KINDS.flatMap((fault) => {
      const cell = `${call} × ${fault}`;
      const isImpossible = IMPOSSIBLE[call]?.[fault] !== undefined;
      if (cells.has(cell) !== isImpossible) return [];
      return [isImpossible ? `${cell}: named as impossible, and was tried` : `${cell}: not tried`];
    }),
  );
}

/** Calls by faults, each with in how many scenarios it was tried, and the count of all; null where nothing was tried. */
export function faultTable(written: readonly TriedIn[]): string | null {
  if (written.length === 0) return null;
  const counts = new Map<string, Map<string, number>>(OFFICE_CALLS.map((call) => [call, new Map<string, number>()]));
  for (const [call, faults] of written.flatMap(({ rows }) => rows)) {
    const row = counts.get(call) ?? new Map<string, number>();
    for (const fault of faults) row.set(fault, (row.get(fault) ?? 0) + 1);
    counts.set(call, row);
  }
  const width = Math.max(...[...counts.keys()].map(({ length }) => length));
  const line = (name: string, cells: readonly string[]): string => [name.padEnd(width), ...cells.map((cell, column) => cell.padStart(HEADS[column]?.length ?? 0))].join("  ");
  const rows = [...counts].sort(([one], [other]) => one.localeCompare(other)).map(([call, row]) => line(call, FAULT_KINDS.map((fault) => String(row.get(fault) ?? "-"))));
  const total = [...counts.values()].flatMap((row) => [...row.values()]).reduce((sum, count) => sum + count, 0);
  const reasons = new Set(Object.values(IMPOSSIBLE).flatMap((faults) => Object.entries(faults).map(([fault, reason]) => `${fault}: ${reason}`)));
  return [
    `Fault matrix: in how many of ${String(written.length)} scenarios each call went wrong in each way, and all held`,
    line("", HEADS),
    ...rows,
    `${String(total)} cases, ${String([...counts.values()].filter(({ size }) => size > 0).length)} of ${String(OFFICE_CALLS.length)} calls; impossible: ${[...reasons].join("; ")}`,
  ].join("\n");
}

const HEADS = FAULT_KINDS.map((fault) => FAULTS[fault]);

/** What this run has tried so far. */
export function readTried(): readonly TriedIn[] {
  try {
    return readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(path.join(FOLDER, file), "utf8")) as TriedIn);
  } catch {
    return [];
  }
}
