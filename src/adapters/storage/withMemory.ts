import type { Confirmation, Confirmations } from "../../ports/Confirmations";
import { DEFAULT_SETTINGS, type Settings, type SettingsValues } from "../../ports/Settings";
import { StorageError } from "../../ports/StorageError";
import { memoryConfirmations } from "./memoryConfirmations";

/** Told of each failure that the session goes on in spite of: what is entered now is lost with the pane. */
export type OnStorageFailure = (error: StorageError) => void;

/** Told where a write that was given up is stored all the same: it could not be stopped any more (StorageError's `late`). Known before the next transaction begins: IndexedDB lets that wait for this one. */
export function onStoredLate(failure: StorageError, then: (written: unknown) => void): void {
  failure.late?.then(then, () => undefined);
}

export function confirmationsWithMemory(stored: Confirmations, onFailure: OnStorageFailure): Confirmations {
  const memory = memoryConfirmations();
  /** What was stored of the mails that were open when it could last be read: where it cannot be, the session goes on from there. */
  const seen = memoryConfirmations();
  const forgotten = new Set<string>();
  type Asked = (confirmations: Confirmations) => Promise<readonly Confirmation[]>;
  /** What could not be stored lies over what is stored. */
  const merged = async (unsavedOf: Asked, storedOf: Asked = unsavedOf): Promise<readonly Confirmation[]> => {
    const unsaved = await unsavedOf(memory);
    const newer = new Set([...forgotten, ...unsaved.map(({ key }) => key)]);
    const found = await storedOf(stored).catch((error: unknown) => {
      onFailure(failureOf(error));
      return storedOf(seen);
    });
    return [...unsaved, ...found.filter(({ key }) => !newer.has(key))];
  };
  /** What was said otherwise since stays. */
  const storedLate = async (confirmations: readonly Confirmation[]): Promise<void> => {
    const unsaved = await memory.find(confirmations.map(({ key }) => key));
    await memory.forget(unsaved.filter((one) => confirmations.includes(one)).map(({ key }) => key));
  };
  return {
    find: (keys) =>
      merged((confirmations) => confirmations.find(keys), async (confirmations) => {
        const found = await confirmations.find(keys);
        await seen.forget(keys);
        await seen.save(found);
        return found;
      }),
    ofDomains: async () => sorted(await merged((confirmations) => confirmations.ofDomains())),
    // By key too: what could not be stored may say something else of a key than what is stored.
    ofTenant: async (tenantKey) => {
      const kept = await merged(() => Promise.resolve([]), (confirmations) => confirmations.ofTenant(tenantKey));
      const unsaved = await memory.find(kept.map(({ key }) => key));
      const newer = new Set(unsaved.map(({ key }) => key));
      return sorted([...(await memory.ofTenant(tenantKey)), ...kept.filter(({ key }) => !newer.has(key))]);
    },
    save: async (confirmations) => {
      const keys = confirmations.map(({ key }) => key);
      keys.forEach((key) => forgotten.delete(key));
      await memory.forget(keys);
      await stored.save(confirmations).then(
        () => seen.save(confirmations),
        async (error: unknown) => {
          const failure = failureOf(error);
          onFailure(failure);
          await memory.save(confirmations);
          onStoredLate(failure, () => void storedLate(confirmations));
        },
      );
    },
    forget: async (keys) => {
      await memory.forget(keys);
      await stored.forget(keys).then(
        () => seen.forget(keys),
        (error: unknown) => {
          const failure = failureOf(error);
          onFailure(failure);
          keys.forEach((key) => forgotten.add(key));
          onStoredLate(failure, () => { keys.forEach((key) => forgotten.delete(key)); });
        },
      );
    },
  };
}

const sorted = (confirmations: readonly Confirmation[]): readonly Confirmation[] => [...confirmations].sort((a, b) => (a.key < b.key ? -1 : 1));

/** What could not be stored lies over what is stored, field by field, and is stored with the next change that can be. */
export function settingsWithMemory(stored: Settings, onFailure: OnStorageFailure): Settings {
  let seen = DEFAULT_SETTINGS;
  let unsaved: Partial<SettingsValues> = {};
  return {
    load: async () => {
      try {
        seen = await stored.load();
      } catch (error) {
        onFailure(failureOf(error));
      }
      return { ...seen, ...unsaved };
    },
    save: async (changed) => {
      const all = { ...unsaved, ...changed };
      unsaved = all;
      try {
        await stored.save(all);
        if (unsaved === all) unsaved = {};
        seen = { ...seen, ...all };
      } catch (error) {
        const failure = failureOf(error);
        onFailure(failure);
        onStoredLate(failure, () => { if (unsaved === all) unsaved = {}; });
      }
    },
    onChanged: (listener) => stored.onChanged(listener),
  };
}

/** A fault that is none of storage is ours, and is not passed over. */
export function failureOf(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  throw error;
}
