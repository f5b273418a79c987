import { REGIONS, type Region } from "../../playbook/queues";
import type { OpenClosing } from "./OpenClosing";
import { WAITS_FOR, type WaitsFor } from "./waitsFor";

export const COUNTED_REGIONS: readonly (Region | "notKnown")[] = [...REGIONS, "notKnown"];

export interface PipelineRow {
  readonly waitsFor: WaitsFor;
  readonly regions: Readonly<Record<Region | "notKnown", number>>;
  readonly total: number;
  readonly overdue: number;
}

/** How many closings stand at each step, by region: a row for each step of the pipeline, also where there are none. */
export function pipelineCounts(closings: readonly OpenClosing[]): readonly PipelineRow[] {
  const rows = new Map(WAITS_FOR.map((waitsFor) => [waitsFor, { waitsFor, regions: { Americas: 0, APJ: 0, EMEA: 0, notKnown: 0 }, total: 0, overdue: 0 }]));
  for (const { waitsFor, region, overdue } of closings) {
    const row = rows.get(waitsFor);
    if (row === undefined) continue;
    row.regions[region ?? "notKnown"] += 1;
    row.total += 1;
    row.overdue += overdue ? 1 : 0;
  }
  return [...rows.values()];
}
