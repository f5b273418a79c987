import type { Confirmations } from "../../ports/Confirmations";
import { DEFAULT_SETTINGS, type Settings, type SettingsValues } from "../../ports/Settings";
import { StorageError } from "../../ports/StorageError";
import { memoryConfirmations } from "./memoryConfirmations";

/** Told of each failure that the session goes on in spite of: what is entered now is lost with the pane. */
export type OnStorageFailure = (error: StorageError) => void;

export function confirmationsWithMemory(stored: Confirmations, onFailure: OnStorageFailure): Confirmations {
  const memory = memoryConfirmations();
  const forgotten = new Set<string>();
  return {
    find: async (keys) => {
      const unsaved = await memory.find(keys);
      const newer = new Set([...forgotten, ...unsaved.map(({ key }) => key)]);
      const found = await stored.find(keys).catch((error: unknown) => {
        onFailure(failureOf(error));
        return [];
      });
      return [...unsaved, ...found.filter(({ key }) => !newer.has(key))];
    },
    ofDomains: async () => {
      const unsaved = await memory.ofDomains();
      const newer = new Set([...forgotten, ...unsaved.map(({ key }) => key)]);
      const found = await stored.ofDomains().catch((error: unknown) => {
        onFailure(failureOf(error));
        return [];
      });
      return [...unsaved, ...found.filter(({ key }) => !newer.has(key))].sort((a, b) => (a.key < b.key ? -1 : 1));
    },
    save: async (confirmations) => {
      const keys = confirmations.map(({ key }) => key);
      keys.forEach((key) => forgotten.delete(key));
      await memory.forget(keys);
      await stored.save(confirmations).catch(async (error: unknown) => {
        onFailure(failureOf(error));
        await memory.save(confirmations);
      });
    },
    forget: async (keys) => {
      await memory.forget(keys);
      await stored.forget(keys).catch((error: unknown) => {
        onFailure(failureOf(error));
        keys.forEach((key) => forgotten.add(key));
      });
    },
  };
}

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
        onFailure(failureOf(error));
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
