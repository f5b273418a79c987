import type { Closing } from "../../core/engagement/Closing";
import { mergeClosings } from "../../core/engagement/mergeClosings";
import type { Closings } from "../../ports/Closings";
import type { StorageError } from "../../ports/StorageError";
import { failureOf, type OnStorageFailure } from "./withMemory";

type Change = (stored: Closing | null) => Closing | null;

/**
 * Closings that go on in memory when they cannot be stored: not a copy of the record, which would grow stale, but the changes
 * that are not stored yet. They lie over whatever is stored, and are stored with the next change that can be.
 *
 * A corrupt record is still an error: there is nothing to change.
 */
export function closingsWithMemory(stored: Closings, onFailure: OnStorageFailure): Closings {
  const unsaved = new Map<string, readonly Change[]>();
  /** What was stored when it could last be read: the session goes on from there. */
  const seen = new Map<string, Closing | null>();

  const changed = (record: Closing | null, changes: readonly Change[]): Closing | null => changes.reduce((before, change) => change(before) ?? before, record);
  const inMemory = (key: string): Closing | null => changed(seen.get(key) ?? null, unsaved.get(key) ?? []);
  const goOn = (error: unknown): void => {
    const failure: StorageError = failureOf(error);
    if (failure.code === "corrupt") throw failure;
    onFailure(failure);
  };

  const update = async (key: string, change: Change): Promise<Closing | null> => {
    // Taken out while they are on their way: a second change meanwhile must not bring them twice.
    const changes = [...(unsaved.get(key) ?? []), change];
    unsaved.delete(key);
    try {
      const record = await stored.update(key, (before) => changed(before, changes));
      seen.set(key, record);
      return changed(record, unsaved.get(key) ?? []);
    } catch (error) {
      goOn(error);
      unsaved.set(key, [...changes, ...(unsaved.get(key) ?? [])]);
      return inMemory(key);
    }
  };

  return {
    get: async (key) => {
      try {
        seen.set(key, await stored.get(key));
      } catch (error) {
        goOn(error);
      }
      return inMemory(key);
    },
    update,
    move: async (from, to) => {
      if (unsaved.has(from)) await update(from, (before) => before);
      try {
        if (!unsaved.has(from)) {
          const record = await stored.move(from, to);
          seen.delete(from);
          seen.set(to, record);
          return inMemory(to);
        }
      } catch (error) {
        goOn(error);
      }
      // What is stored under the old key stays there; the session goes on under the new one with all of it.
      const moved = inMemory(from);
      if (moved === null) return inMemory(to);
      return update(to, (standing) => (standing === null ? { ...moved, tenantKey: to } : mergeClosings(standing, moved)));
    },
    onChanged: (listener) => stored.onChanged(listener),
  };
}
