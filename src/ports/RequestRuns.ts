import type { RequestRun } from "../core/bulk/requestRun";

/** The Assignment requests that are being written together, so that a pane that ends in the middle of them loses nothing. */
export interface RequestRuns {
  load(): Promise<RequestRun>;
  /**
   * Reads, changes and writes in one step, so that two panes do not ask for the same tenant.
   *
   * @param change  pure; null: nothing is written
   * @returns what the change gave: the run that stands, or null
   */
  update(change: (stored: RequestRun) => RequestRun | null): Promise<RequestRun | null>;
}
