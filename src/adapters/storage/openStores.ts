import type { Backup } from "../../ports/Backup";
import type { Closings } from "../../ports/Closings";
import type { Confirmations } from "../../ports/Confirmations";
import type { Directory } from "../../ports/Directory";
import type { DirectoryImport } from "../../ports/DirectoryImport";
import type { RequestRuns } from "../../ports/RequestRuns";
import type { Settings } from "../../ports/Settings";
import type { StorageError, StorageErrorCode } from "../../ports/StorageError";
import { directoryWithMemory } from "./directoryWithMemory";
import { indexConfirmations } from "./indexConfirmations";
import { indexDirectory } from "./indexDirectory";
import { indexSettings } from "./indexSettings";
import { Connection } from "./openDatabase";
import { broadcastNews, type StorageNews } from "./StorageNews";
import { tellingConfirmations, tellingDirectory } from "./tellOfTenants";
import { confirmationsWithMemory, settingsWithMemory } from "./withMemory";

export interface Stores {
  readonly directory: Directory;
  readonly confirmations: Confirmations;
  /** Calls the listener when another window has changed the directory, or what was learnt of its tenants. Returns the way to stop. */
  readonly onTenantsChanged: (listener: () => void) => () => void;
  readonly closings: Closings;
  readonly settings: Settings;
  readonly requestRuns: RequestRuns;
  /** Loads when it is wanted. */
  readonly backup: () => Promise<Backup<Blob>>;
  /** A new one for each file; loads when it is wanted. */
  readonly directoryImport: () => Promise<DirectoryImport<Blob>>;
  /** True once something could not be stored: the session goes on from memory. */
  readonly hasFailed: () => boolean;
  /** How storage failed last; null as long as it has not. */
  readonly failure: () => StorageErrorCode | null;
  /** Calls the listener when failure() becomes another. Returns the way to stop. */
  readonly onFailure: (listener: () => void) => () => void;
}

/** Everything the add-in keeps, in the browser's IndexedDB; each part goes on in memory where that fails. */
export function openStores(connection: Connection = new Connection(), news: StorageNews = broadcastNews()): Stores {
  let failure: StorageErrorCode | null = null;
  const listeners = new Set<() => void>();
  const onFailure = ({ code }: StorageError): void => {
    if (failure === code) return;
    failure = code;
    listeners.forEach((listener) => { listener(); });
  };
  return {
    directory: tellingDirectory(directoryWithMemory(indexDirectory(connection, news), onFailure), news),
    confirmations: tellingConfirmations(confirmationsWithMemory(indexConfirmations(connection), onFailure), news),
    onTenantsChanged: (listener) => news.onNews(({ store }) => { if (store === "tenants") listener(); }),
    closings: closingsLater(connection, news, onFailure),
    settings: settingsWithMemory(indexSettings(connection, news), onFailure),
    directoryImport: async () => {
      const [{ directoryImport }, { startImportWorker }] = await Promise.all([import("../import/directoryImport"), import("../import/startImportWorker")]);
      const one = await directoryImport(connection, startImportWorker);
      return {
        ...one,
        write: async (onProgress) => {
          const written = await one.write(onProgress);
          news.tell({ store: "tenants" });
          return written;
        },
      };
    },
    requestRuns: requestRunsLater(connection, onFailure),
    backup: async () => {
      const [{ workerBackup }, { startBackupWorker }] = await Promise.all([import("./workerBackup"), import("./startBackupWorker")]);
      return workerBackup(startBackupWorker, news, async () => (await import("./indexBackup")).indexBackup(connection, news));
    },
    hasFailed: () => failure !== null,
    failure: () => failure,
    onFailure: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Loads with the first closing: the tenant is on screen before it. */
function closingsLater(connection: Connection, news: StorageNews, onFailure: (error: StorageError) => void): Closings {
  const closings = once(async () => {
    const [{ indexClosings }, { closingsWithMemory }] = await Promise.all([import("./indexClosings"), import("./closingsWithMemory")]);
    return closingsWithMemory(indexClosings(connection, news), onFailure);
  });
  return {
    get: async (key) => (await closings()).get(key),
    update: async (key, change) => (await closings()).update(key, change),
    move: async (from, to) => (await closings()).move(from, to),
    list: async () => (await closings()).list(),
    see: async (sightings) => (await closings()).see(sightings),
    onChanged: (listener) => news.onNews((one) => { if (one.store === "closings") listener(one.key); }),
  };
}

/** Loads when requests are first looked at: the first view has none. */
function requestRunsLater(connection: Connection, onFailure: (error: StorageError) => void): RequestRuns {
  const runs = once(async () => {
    const [{ indexRequestRuns }, { requestRunsWithMemory }] = await Promise.all([import("./indexRequestRuns"), import("./memoryRequestRuns")]);
    return requestRunsWithMemory(indexRequestRuns(connection), onFailure);
  });
  return { load: async () => (await runs()).load(), update: async (change) => (await runs()).update(change) };
}

/** Loads once; without a connection the script may come with the next try. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    }));
}
