import type { Closing } from "../core/engagement/Closing";

export interface Closings {
  get(tenantKey: string): Promise<Closing | null>;
  /**
   * Reads, changes and writes in one step: what another pane or a ribbon command wrote meanwhile is not overwritten.
   *
   * @param change  pure, for it may be called again: given what is stored, the record that stands from now on; null, or the
   *   same record: nothing is written
   * @returns the record that stands afterwards
   */
  update(tenantKey: string, change: (stored: Closing | null) => Closing | null): Promise<Closing | null>;
  /**
   * A tenant has a better key than before: its record goes there in one step, merged with one that stands there already.
   *
   * @returns the record under the new key
   */
  move(from: string, to: string): Promise<Closing | null>;
  /** Told of each record, by its tenant's key, that another pane or command wrote. Returns the way to stop. */
  onChanged(listener: (tenantKey: string) => void): () => void;
}
