import { tenantKeys } from "../../core/directory/tenantKeys";
import { readClosing } from "../../core/engagement/readClosing";
import type { Backup } from "../../ports/Backup";
import { DEFAULT_SETTINGS } from "../../ports/Settings";
import { StorageError } from "../../ports/StorageError";
import { COLUMN_NAMES_KEY, columnNamesOf } from "../import/columnNames";
import { LOOK_UPS_DATABASE } from "./indexLookUps";
import { readConfirmation } from "./indexConfirmations";
import type { Connection, Database, TenantRecord } from "./openDatabase";
import { BACKUP_FORMAT, BACKUP_VERSION, readBackup, type BackupContents, type BackupList } from "./readBackup";
import type { StorageNews } from "./StorageNews";
import { readRecord, recordOf } from "./tenantRecords";
import { CHANGED, CURRENT, currentOf, KEYS_BY_THIRDS } from "./tenantStore";

const AT_ONCE = 1_000;
// 100,000 tenants take some 10 s of it.
const LIMIT_MS = 300_000;
const SETTINGS_KEY = "settings";
const LISTS = ["tenants", "closings", "confirmations"] as const;
const STORES = [...LISTS, "tenants2", "meta", "settings"] as const;
const EVERYTHING = [...STORES, "closingList", "keyPages", "keyPages2", "keyRuns"] as const;

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
        const before = await replaceAll(connection, contents);
        tellAll([...new Set([...before, ...contents.closings.map((closing) => closing.tenantKey)])]);
        return { restored: true, tenants: contents.tenants.length, closings: contents.closings.length, skipped: contents.skipped.length + (contents.settings === null ? 1 : 0) };
      } catch (error) {
        if (error instanceof StorageError) return { restored: false, reason: "storage" };
        // A file that cannot be read any more: it was moved or changed.
        return { restored: false, reason: "broken" };
      }
    },
    deleteEverything: async () => {
      const before = await replaceAll(connection, null);
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
      const texts = values.map((value) => JSON.stringify(name === "tenants" ? savedTenant(value as TenantRecord) : value));
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

/** One that cannot be read goes along with its key, which says in whose place it would have stood. */
function savedTenant(record: TenantRecord): unknown {
  return readRecord(record) === null ? { key: record.key, damaged: record.tenant ?? null } : record.tenant;
}

/** What stands here in the place of records that the file has and nobody can read: without a key, whatever nobody can read here either. */
async function standingFor(skipped: BackupContents["skipped"], list: BackupList, store: { get(key: string): Promise<unknown>; getAllKeys(): Promise<string[]> }): Promise<readonly unknown[]> {
  const ofList = skipped.filter((one) => one.list === list);
  if (ofList.length === 0) return [];
  const keys = new Set(ofList.map(({ key }) => key));
  const found: unknown[] = [];
  await inParts(keys.has(null) ? await store.getAllKeys() : [...keys].filter((key) => key !== null), async (key) => {
    const record = await store.get(key);
    if (record !== undefined && (keys.has(key) || !isReadable(record, list))) found.push(record);
  });
  return found;
}

function isReadable(record: unknown, list: BackupList): boolean {
  if (list === "tenants") return readRecord(record as TenantRecord) !== null;
  return (list === "closings" ? readClosing(record) : readConfirmation(record)) !== null;
}

/** An import left its record's keys in pages, which are gone. */
function keptTenant(record: TenantRecord): TenantRecord {
  const tenant = readRecord(record);
  return { key: record.key, keys: tenant === null ? [] : tenantKeys(tenant), tenant: record.tenant };
}

/**
 * @param contents  null: nothing
 * @returns the keys of the closings that stood before
 */
function replaceAll(connection: Connection, contents: BackupContents | null): Promise<readonly string[]> {
  return connection.write(EVERYTHING, async (transaction) => {
    const before = await transaction.objectStore("closings").getAllKeys();
    const directory = transaction.objectStore(currentOf(await transaction.objectStore("meta").get(CURRENT)));
    const skipped = contents?.skipped ?? [];
    const kept = {
      tenants: (await standingFor(skipped, "tenants", directory)) as readonly TenantRecord[],
      closings: await standingFor(skipped, "closings", transaction.objectStore("closings")),
      confirmations: await standingFor(skipped, "confirmations", transaction.objectStore("confirmations")),
      settings: contents?.settings === null ? await transaction.objectStore("settings").get(SETTINGS_KEY) : undefined,
    };
    // With "meta" goes the note of an import in progress, which so finds that it may not change over any more.
    await Promise.all(EVERYTHING.map((name) => transaction.objectStore(name).clear()));
    if (contents !== null) {
      await Promise.all([transaction.objectStore("meta").put(Math.random(), CHANGED), transaction.objectStore("meta").put(true, KEYS_BY_THIRDS)]);
      // First, so that what can be read stands over it.
      await inParts(kept.tenants, (tenant) => transaction.objectStore("tenants").put(keptTenant(tenant)));
      await inParts(kept.closings, (closing) => transaction.objectStore("closings").put(closing));
      await inParts(kept.confirmations, (confirmation) => transaction.objectStore("confirmations").put(confirmation));
      await inParts(contents.tenants, (tenant) => transaction.objectStore("tenants").put(recordOf(tenant, tenantKeys)));
      await inParts(contents.closings, (closing) => transaction.objectStore("closings").put(closing));
      await inParts(contents.confirmations, (confirmation) => transaction.objectStore("confirmations").put(confirmation));
      const settings = contents.settings ?? kept.settings;
      if (settings !== undefined) await transaction.objectStore("settings").put(settings, SETTINGS_KEY);
      if (contents.columnNames.size > 0) await transaction.objectStore("settings").put([...contents.columnNames], COLUMN_NAMES_KEY);
    }
    return before;
  }, LIMIT_MS);
}

/** Between the parts the page can go on. */
async function inParts<T>(items: readonly T[], put: (item: T) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < items.length; from += AT_ONCE) await Promise.all(items.slice(from, from + AT_ONCE).map(put));
}
