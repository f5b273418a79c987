import { tenantKeys } from "../../core/directory/tenantKeys";
import type { Backup } from "../../ports/Backup";
import { DEFAULT_SETTINGS } from "../../ports/Settings";
import { StorageError } from "../../ports/StorageError";
import { COLUMN_NAMES_KEY, columnNamesOf } from "../import/columnNames";
import { LOOK_UPS_DATABASE } from "./indexLookUps";
import type { Connection, Database } from "./openDatabase";
import { BACKUP_FORMAT, BACKUP_VERSION, readBackup, type BackupContents } from "./readBackup";
import type { StorageNews } from "./StorageNews";
import { recordOf } from "./tenantRecords";
import { aborted, CURRENT, currentOf } from "./tenantStore";

const AT_ONCE = 1_000;
// 100,000 tenants take some 10 s of it.
const LIMIT_MS = 300_000;
const SETTINGS_KEY = "settings";
const LISTS = ["tenants", "closings", "confirmations"] as const;
const STORES = [...LISTS, "tenants2", "meta", "settings"] as const;

/** The backup over IndexedDB: read in one transaction, restored in one, so that no half of either is ever seen. */
export function indexBackup(connection: Connection, news: StorageNews): Backup<Blob> {
  const tellAll = (closings: readonly string[]): void => {
    news.tell({ store: "settings" });
    news.tell({ store: "tenants" });
    closings.forEach((key) => { news.tell({ store: "closings", key }); });
  };
  return {
    save: () => connection.run(writeBackup, LIMIT_MS),
    restore: async (file) => {
      try {
        const read = await readBackup(file);
        if (!read.read) return { restored: false, reason: read.reason };
        const { contents } = read;
        const before = await connection.run((database) => replaceAll(database, contents), LIMIT_MS);
        tellAll([...new Set([...before, ...contents.closings.map((closing) => closing.tenantKey)])]);
        return { restored: true, tenants: contents.tenants.length, closings: contents.closings.length };
      } catch (error) {
        if (error instanceof StorageError) return { restored: false, reason: "storage" };
        // A file that cannot be read any more: it was moved or changed.
        return { restored: false, reason: "broken" };
      }
    },
    deleteEverything: async () => {
      const before = await connection.run((database) => replaceAll(database, null), LIMIT_MS);
      await deleted(LOOK_UPS_DATABASE);
      tellAll(before);
    },
  };
}

/** Resolves once the database is gone, or as good as gone: whoever opens it from then on waits for its end and finds a new one. */
function deleted(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = () => { resolve(); };
  });
}

async function writeBackup(database: Database): Promise<Blob> {
  const transaction = database.transaction(STORES);
  const parts: Blob[] = [];
  const put = (text: string): void => { parts.push(new Blob([text])); };
  put(`{"format":"${BACKUP_FORMAT}","version":${String(BACKUP_VERSION)},\n`);
  const tenants = currentOf(await transaction.objectStore("meta").get(CURRENT));
  for (const name of LISTS) {
    put(`"${name}":[\n`);
    const store = transaction.objectStore(name === "tenants" ? tenants : name);
    let after: string | null = null;
    let isFirst = true;
    for (;;) {
      const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
      const [keys, values]: [string[], unknown[]] = await Promise.all([store.getAllKeys(range, AT_ONCE), store.getAll(range, AT_ONCE)]);
      const texts = values.map((value) => JSON.stringify(name === "tenants" ? (value as { readonly tenant: unknown }).tenant : value));
      if (texts.length > 0) put(`${isFirst ? "" : ",\n"}${texts.join(",\n")}`);
      isFirst &&= texts.length === 0;
      after = keys[keys.length - 1] ?? null;
      if (keys.length < AT_ONCE || after === null) break;
    }
    put(`${isFirst ? "" : "\n"}],\n`);
  }
  const [settings, names]: unknown[] = await Promise.all([SETTINGS_KEY, COLUMN_NAMES_KEY].map((key) => transaction.objectStore("settings").get(key)));
  put(`"columnNames":${JSON.stringify([...columnNamesOf(names)])},\n`);
  put(`"settings":${JSON.stringify(settings ?? DEFAULT_SETTINGS)}\n}\n`);
  await transaction.done;
  return new Blob(parts, { type: "application/json" });
}

/**
 * @param contents  null: nothing
 * @returns the keys of the closings that stood before
 */
async function replaceAll(database: Database, contents: BackupContents | null): Promise<readonly string[]> {
  const transaction = database.transaction([...database.objectStoreNames], "readwrite");
  try {
    const before = await transaction.objectStore("closings").getAllKeys();
    // With "meta" goes the note of an import in progress, which so finds that it may not change over any more.
    await Promise.all([...database.objectStoreNames].map((name) => transaction.objectStore(name).clear()));
    if (contents !== null) {
      await inParts(contents.tenants, (tenant) => transaction.objectStore("tenants").put(recordOf(tenant, tenantKeys)));
      await inParts(contents.closings, (closing) => transaction.objectStore("closings").put(closing));
      await inParts(contents.confirmations, (confirmation) => transaction.objectStore("confirmations").put(confirmation));
      await transaction.objectStore("settings").put(contents.settings, SETTINGS_KEY);
      if (contents.columnNames.size > 0) await transaction.objectStore("settings").put([...contents.columnNames], COLUMN_NAMES_KEY);
    }
    await transaction.done;
    return before;
  } catch (error) {
    await aborted(transaction);
    throw error;
  }
}

/** Between the parts the page can go on. */
async function inParts<T>(items: readonly T[], put: (item: T) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < items.length; from += AT_ONCE) await Promise.all(items.slice(from, from + AT_ONCE).map(put));
}
