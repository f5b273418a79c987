import type { Closings } from "../../ports/Closings";
import type { Confirmations } from "../../ports/Confirmations";
import type { Directory } from "../../ports/Directory";
import type { Settings } from "../../ports/Settings";
import { directoryWithMemory } from "./directoryWithMemory";
import { indexClosings } from "./indexClosings";
import { indexConfirmations } from "./indexConfirmations";
import { indexDirectory } from "./indexDirectory";
import { indexSettings } from "./indexSettings";
import { Connection } from "./openDatabase";
import { closingsWithMemory, confirmationsWithMemory, settingsWithMemory } from "./withMemory";

export interface Stores {
  readonly directory: Directory;
  readonly confirmations: Confirmations;
  readonly closings: Closings;
  readonly settings: Settings;
  /** True once something could not be stored: the session goes on from memory. */
  readonly hasFailed: () => boolean;
  /** Calls the listener when that comes true. Returns the way to stop. */
  readonly onFailure: (listener: () => void) => () => void;
}

/** Everything the add-in keeps, in the browser's IndexedDB; each part goes on in memory where that fails. */
export function openStores(connection: Connection = new Connection()): Stores {
  let failed = false;
  const listeners = new Set<() => void>();
  const onFailure = (): void => {
    if (failed) return;
    failed = true;
    listeners.forEach((listener) => { listener(); });
  };
  return {
    directory: directoryWithMemory(indexDirectory(connection), onFailure),
    confirmations: confirmationsWithMemory(indexConfirmations(connection), onFailure),
    closings: closingsWithMemory(indexClosings(connection), onFailure),
    settings: settingsWithMemory(indexSettings(connection), onFailure),
    hasFailed: () => failed,
    onFailure: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
