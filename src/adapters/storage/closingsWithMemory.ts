import type { Closing } from "../../core/engagement/Closing";
import { mergeClosings } from "../../core/engagement/mergeClosings";
import { summaryOf } from "../../core/pipeline/ClosingSummary";
import type { ListedClosing } from "../../core/pipeline/OpenClosing";
import type { Sighting } from "../../core/pipeline/Sighting";
import { DamagedClosing, type ClosingList, type Closings } from "../../ports/Closings";
import { StorageError } from "../../ports/StorageError";
import { withSighting } from "./closingList";
import { failureOf, onStoredLate, type OnStorageFailure } from "./withMemory";

type Change = (stored: Closing | null) => Closing | null;

/**
 * Closings that go on in memory when they cannot be stored: not a copy of the record, which would grow stale, but the changes
 * that are not stored yet. They lie over whatever is stored, and are stored with the next change that can be.
 *
 * A corrupt record is still an error, for nothing may be written from half of one; what the session has in its place comes with it.
 */
export function closingsWithMemory(stored: Closings, onFailure: OnStorageFailure): Closings {
  const unsaved = new Map<string, readonly Change[]>();
  /** What was stored when it could last be read: the session goes on from there. */
  const seen = new Map<string, Closing | null>();
  /** What was seen of tenants and mails and is not stored. */
  const sighted = new Map<string, Partial<Sighting>>();

  /** Changes that were given up, and stored all the same: their transaction could not be stopped any more. */
  const storedLate = new WeakSet<Change>();

  const changed = (record: Closing | null, changes: readonly Change[]): Closing | null => changes.filter((change) => !storedLate.has(change)).reduce((before, change) => change(before) ?? before, record);
  const inMemory = (key: string): Closing | null => changed(seen.get(key) ?? null, unsaved.get(key) ?? []);
  const goOn = (error: unknown, key: string | null): void => {
    const failure: StorageError = failureOf(error);
    if (failure.code !== "corrupt") onFailure(failure);
    else throw key === null ? failure : new DamagedClosing(inMemory(key), { cause: failure });
  };

  const update = async (key: string, change: Change): Promise<Closing | null> => {
    // Taken out while they are on their way: a second change meanwhile must not bring them twice.
    // Of its own, for the same function may be said twice.
    const changes = [...(unsaved.get(key) ?? []), (before: Closing | null) => change(before)];
    unsaved.delete(key);
    try {
      const record = await stored.update(key, (before) => changed(before, changes));
      seen.set(key, record);
      return changed(record, unsaved.get(key) ?? []);
    } catch (error) {
      const failure = failureOf(error);
      unsaved.set(key, [...changes, ...(unsaved.get(key) ?? [])]);
      onStoredLate(failure, (record) => {
        changes.forEach((one) => storedLate.add(one));
        seen.set(key, record as Closing | null);
      });
      goOn(failure, key);
      return inMemory(key);
    }
  };

  return {
    get: async (key) => {
      try {
        seen.set(key, await stored.get(key));
      } catch (error) {
        goOn(error, key);
      }
      return inMemory(key);
    },
    update,
    move: async (from, to) => {
      // A damaged record stays under the old key with what was said since, as one that cannot be stored does.
      if (unsaved.has(from)) await update(from, (before) => before).catch((error: unknown) => { if (!(error instanceof DamagedClosing)) throw error; });
      try {
        if (!unsaved.has(from)) {
          const record = await stored.move(from, to);
          seen.delete(from);
          seen.set(to, record);
          return inMemory(to);
        }
      } catch (error) {
        goOn(error, null);
      }
      // What is stored under the old key stays there; the session goes on under the new one with all of it.
      const moved = inMemory(from);
      if (moved === null) return inMemory(to);
      return update(to, (standing) => (standing === null ? { ...moved, tenantKey: to } : mergeClosings(standing, moved)));
    },
    list: async () => {
      const { closings: listed, unreadable } = await stored.list().catch((error: unknown): ClosingList => {
        goOn(error, null);
        return { closings: [...seen.values()].flatMap((record): ListedClosing[] => (record === null ? [] : [{ summary: summaryOf(record), seen: null }])), unreadable: [] };
      });
      const byKey = new Map(listed.map((one) => [one.summary.tenantKey, one]));
      for (const key of unsaved.keys()) {
        const record = inMemory(key);
        if (record !== null) byKey.set(key, { summary: summaryOf(record), seen: byKey.get(key)?.seen ?? null });
      }
      const withSeen = [...byKey.values()].map((one) => {
        const sighting = sighted.get(one.summary.tenantKey);
        return sighting === undefined ? one : { ...one, seen: withSighting(one.seen, one.summary.tenantKey, sighting) };
      });
      return { closings: withSeen, unreadable };
    },
    see: async (sightings) => {
      try {
        await stored.see(sightings);
      } catch (error) {
        // A help: no banner for it. It is there for as long as the session goes on.
        if (!(error instanceof StorageError)) throw error;
        for (const [key, sighting] of sightings) sighted.set(key, { ...sighted.get(key), ...sighting });
      }
    },
    onChanged: (listener) => stored.onChanged(listener),
  };
}
