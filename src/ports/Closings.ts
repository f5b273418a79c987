import type { Closing } from "../core/engagement/Closing";
import type { ListedClosing } from "../core/pipeline/OpenClosing";
import type { Sighting } from "../core/pipeline/Sighting";
import { StorageError } from "./StorageError";

export interface ClosingList {
  /** In no order. */
  readonly closings: readonly ListedClosing[];
  /** Keys of the records that cannot be read, or are of a newer version. */
  readonly unreadable: readonly string[];
}

/** A stored closing that is damaged: it is never written over, and nothing is to be written from what is left of it. */
export class DamagedClosing extends StorageError {
  /** @param inSession  what the session shows in its place, with all that was said since; null where nothing is known */
  constructor(readonly inSession: Closing | null, options?: ErrorOptions) {
    super("corrupt", options);
  }
}

export interface Closings {
  /** @throws {DamagedClosing} where it is stored but cannot be read */
  get(tenantKey: string): Promise<Closing | null>;
  /**
   * Reads, changes and writes in one step: what another pane or a ribbon command wrote meanwhile is not overwritten.
   *
   * @param change  pure, for it may be called again: given what is stored, the record that stands from now on; null, or the
   *   same record: nothing is written
   * @returns the record that stands afterwards
   * @throws {DamagedClosing} as get; the change is kept for the session, and goes into the record should it be readable again
   */
  update(tenantKey: string, change: (stored: Closing | null) => Closing | null): Promise<Closing | null>;
  /**
   * A tenant has a better key than before: its record goes there in one step, merged with one that stands there already.
   *
   * @returns the record under the new key
   */
  move(from: string, to: string): Promise<Closing | null>;
  /** All of them, for a list: quick, also where there are 10,000. */
  list(): Promise<ClosingList>;
  /** Notes what was seen of tenants and mails beside their closings; what is left out stays. Nothing where there is no closing. */
  see(sightings: ReadonlyMap<string, Partial<Sighting>>): Promise<void>;
  /** Told of each record, by its tenant's key, that another pane or command wrote. Returns the way to stop. */
  onChanged(listener: (tenantKey: string) => void): () => void;
}
