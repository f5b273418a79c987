import type { Closings } from "../../ports/Closings";
import type { Confirmations } from "../../ports/Confirmations";
import type { Settings } from "../../ports/Settings";
import { StorageError } from "../../ports/StorageError";
import { memoryClosings } from "./memoryClosings";
import { memoryConfirmations } from "./memoryConfirmations";
import { memorySettings } from "./memorySettings";

/** Told of each failure that the session goes on in spite of: what is entered now is lost with the pane. */
export type OnStorageFailure = (error: StorageError) => void;

/** Closings that go on in memory when they cannot be stored. A corrupt record is still an error: going on would overwrite it. */
export function closingsWithMemory(stored: Closings, onFailure: OnStorageFailure): Closings {
  const memory = memoryClosings();
  return {
    get: async (tenantKey) =>
      (await memory.get(tenantKey)) ??
      stored.get(tenantKey).catch((error: unknown) => {
        if (failureOf(error).code === "corrupt") throw error;
        onFailure(failureOf(error));
        return null;
      }),
    save: async (closing) => {
      if ((await memory.get(closing.tenantKey)) !== null) await memory.save(closing);
      await stored.save(closing).catch(async (error: unknown) => {
        onFailure(failureOf(error));
        await memory.save(closing);
      });
    },
  };
}

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

export function settingsWithMemory(stored: Settings, onFailure: OnStorageFailure): Settings {
  const memory = memorySettings();
  let unsaved = false;
  return {
    load: () =>
      unsaved
        ? memory.load()
        : stored.load().catch((error: unknown) => {
            onFailure(failureOf(error));
            return memory.load();
          }),
    save: async (values) => {
      await stored.save(values).then(
        () => { unsaved = false; },
        async (error: unknown) => {
          onFailure(failureOf(error));
          await memory.save(values);
          unsaved = true;
        },
      );
    },
  };
}

/** A fault that is none of storage is ours, and is not passed over. */
function failureOf(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  throw error;
}
