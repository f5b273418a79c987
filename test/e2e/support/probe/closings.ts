import { indexClosings } from "../../../../src/adapters/storage/indexClosings";
import { Connection } from "../../../../src/adapters/storage/openDatabase";
import { newClosing, type Closing } from "../../../../src/core/engagement/Closing";
import type { ClosingAction } from "../../../../src/core/engagement/ClosingAction";
import { recordAction } from "../../../../src/core/engagement/recordAction";
import { summaryOf } from "../../../../src/core/pipeline/ClosingSummary";
import type { ListedClosing } from "../../../../src/core/pipeline/OpenClosing";

/** The add-in's own storage of closings, written without an end until the page is killed. */
export interface ProbeClosings {
  /** One change after the other, each of several facts, over a few records; told of before and after each. */
  write(keys: readonly string[]): void;
  read(keys: readonly string[]): Promise<readonly { readonly closing: Closing | null; readonly listed: ListedClosing | null; readonly summary: unknown }[]>;
}

const DAY = "2026-11-22";
const closings = indexClosings(new Connection(), { tell: () => undefined, onNews: () => () => undefined });

/** Number `at` of a record's changes: whatever of it is stored tells the others. */
function changesOf(at: number): readonly ClosingAction[] {
  return [
    { type: "setSeats", seats: 1_000 + at },
    { type: "setActiveUsers", code: null, activeUsers: at, readOn: DAY },
    { type: "setConcerns", concerns: `concern ${String(at)} ${"x".repeat(2_000)}`, nextSteps: `step ${String(at)}` },
    { type: "setWorkloads", codes: at % 2 === 0 ? ["EXO"] : ["EXO", "TEAMS"] },
  ];
}

function changed(stored: Closing | null, key: string): Closing {
  const at = (stored?.activeUsers ?? 0) + 1;
  return changesOf(at).reduce((closing, action) => {
    const result = recordAction(closing, action, DAY);
    if (!result.ok) throw new Error(JSON.stringify(result.reasons));
    return result.closing;
  }, stored ?? newClosing(key));
}

const probe: ProbeClosings = {
  write: (keys) => {
    const on = async (at: number): Promise<void> => {
      const key = keys[at % keys.length] ?? "";
      console.info(`begun ${key}`);
      await closings.update(key, (stored) => changed(stored, key));
      console.info(`stored ${key}`);
      await on(at + 1);
    };
    void on(0);
  },
  read: async (keys) => {
    const listed = new Map((await closings.list()).closings.map((one) => [one.summary.tenantKey, one]));
    return Promise.all(keys.map(async (key) => {
      const closing = await closings.get(key);
      return { closing, listed: listed.get(key) ?? null, summary: closing && summaryOf(closing) };
    }));
  },
};

Reflect.set(window, "closings", probe);
