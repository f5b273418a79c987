import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { FAULT_NAMES } from "./faults";

/** Where each file of the matrix leaves what it tried, for the table at the end. */
const FOLDER = path.resolve(__dirname, "../../../build/faultMatrix");

/** What was tried: scenario, call, fault; a ✓ is written once its assertions have held. */
export class Tried {
  private readonly rows = new Map<string, string[]>();

  constructor(private readonly scenario: string) {}

  add(call: string, fault: string): void {
    const row = this.rows.get(call) ?? [];
    row.push(fault);
    this.rows.set(call, row);
  }

  calls(): readonly string[] {
    return [...this.rows.keys()];
  }

  write(): void {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path.join(FOLDER, `${this.scenario.replace(/\W+/g, "-")}.json`), JSON.stringify({ scenario: this.scenario, rows: [...this.rows] }));
  }
}

export function forgetTable(): void {
  rmSync(FOLDER, { recursive: true, force: true });
}

interface Written {
  readonly scenario: string;
  readonly rows: readonly (readonly [call: string, faults: readonly string[]])[];
}

/** Calls by faults, each with in how many scenarios it was tried, and the count of all; null where nothing was tried. */
export function faultTable(): string | null {
  let files: readonly string[];
  try {
    files = readdirSync(FOLDER);
  } catch {
    return null;
  }
  const written = files.map((file) => JSON.parse(readFileSync(path.join(FOLDER, file), "utf8")) as Written);
  const counts = new Map<string, Map<string, number>>();
  for (const [call, faults] of written.flatMap(({ rows }) => rows)) {
    const row = counts.get(call) ?? new Map<string, number>();
    for (const fault of faults) row.set(fault, (row.get(fault) ?? 0) + 1);
    counts.set(call, row);
  }
  const width = Math.max(...[...counts.keys()].map(({ length }) => length), 4);
  const line = (name: string, cells: readonly string[]): string => [name.padEnd(width), ...cells.map((cell, column) => cell.padStart(FAULT_NAMES[column]?.length ?? 0))].join("  ");
  const rows = [...counts].sort(([one], [other]) => one.localeCompare(other)).map(([call, row]) => line(call, FAULT_NAMES.map((fault) => String(row.get(fault) ?? "-"))));
  const total = [...counts.values()].flatMap((row) => [...row.values()]).reduce((sum, count) => sum + count, 0);
  return [`Fault matrix: each call × each fault, in how many scenarios (${written.map(({ scenario }) => scenario).join(", ")})`, line("call", FAULT_NAMES), ...rows, `${String(total)} cases, ${String(counts.size)} calls`].join("\n");
}
