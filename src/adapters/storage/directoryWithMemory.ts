import type { Directory } from "../../ports/Directory";
import { StorageError } from "../../ports/StorageError";
import type { OnStorageFailure } from "./withMemory";

/** A directory that goes on in memory, with what is saved in this session, when it cannot be stored. */
export function directoryWithMemory(stored: Directory, onFailure: OnStorageFailure): Directory {
  let memory: Promise<Directory> | null = null;
  const inMemory = (): Promise<Directory> => (memory ??= import("../memory/memoryDirectory").then(({ memoryDirectory }) => memoryDirectory()));
  const either = async <T>(work: (directory: Directory) => Promise<T>): Promise<T> => {
    if (memory !== null) return work(await memory);
    try {
      return await work(stored);
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      onFailure(error);
      return work(await inMemory());
    }
  };
  return {
    find: (keys) => either((directory) => directory.find(keys)),
    search: (text, limit) => either((directory) => directory.search(text, limit)),
    get: (key) => either((directory) => directory.get(key)),
    save: (tenants) => either((directory) => directory.save(tenants)),
    remove: (keys) => either((directory) => directory.remove(keys)),
    count: () => either((directory) => directory.count()),
  };
}
