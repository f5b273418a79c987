import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from "idb";
import { StorageError } from "../../ports/StorageError";
import { fillBuckets } from "./closingBuckets";
import { isClosed, openErrorOf, storageErrorOf } from "./storageErrorOf";
import { writeIn, type Writing } from "./writeIn";

export const DATABASE_NAME = "fasttrack-closeout";
/**
 * Raised with each change of the stores, or of what an older add-in could not read in them or must not write into them; upgrade()
 * brings every older one here. 7: keys of labels by thirds, see KEYS_BY_THIRDS.
 */
export const DATABASE_VERSION = 7;

export interface TenantRecord {
  readonly key: string;
  /** See core/directory/tenantKeys; the index has them. Left out: an import wrote the record, and its keys stand in the key pages (StoredTenants). */
  readonly keys?: readonly string[];
  /** A Tenant, as far as it can be read. */
  readonly tenant: unknown;
  /** What an import that is not written yet knows of it; of no meaning afterwards. See import/ImportStage. */
  readonly imported?: unknown;
}

/** The directory lies in one of the two; an import fills the other one and then changes over. See tenantStore. */
export type TenantStoreName = "tenants" | "tenants2";

/** The key pages of each of the two stores. */
export type KeyPageStoreName = "keyPages" | "keyPages2";

export interface Stores extends DBSchema {
  tenants: { key: string; value: TenantRecord; indexes: { keys: string } };
  tenants2: { key: string; value: TenantRecord; indexes: { keys: string } };
  /** Entries in order (keyEntry, pageOf), each page under its last one; of the records that have no keys of their own. */
  keyPages: { key: string; value: unknown };
  keyPages2: { key: string; value: unknown };
  /** What an import has sorted so far of its key pages, by run and part. See import/KeyRuns. */
  keyRuns: { key: [run: number, part: number]; value: unknown };
  /** Which of the two is the directory, and what an import in progress must not overlook. See tenantStore and changeTenants. */
  meta: { key: string; value: unknown };
  /** What is in them is checked when it is read: another version or a fault may have written it. */
  closings: { key: string; value: unknown };
  /** What a list shows of each closing, many together; derived from them, see closingList and closingBuckets. */
  closingList: { key: number; value: unknown };
  confirmations: { key: string; value: unknown };
  settings: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Stores>;

/** Given what ends a work as if it had not begun; what is too late for that may still be done, see StorageError's `late`. */
export type OnGivenUp = (stop: () => void) => void;

type Upgrade = IDBPTransaction<Stores, StoreNames<Stores>[], "versionchange">;

const OPEN_LIMIT_MS = 4_000;
const WORK_LIMIT_MS = 5_000;

function upgrade(database: Database, oldVersion: number, transaction: Upgrade): void {
  if (oldVersion < 1) {
    database.createObjectStore("tenants", { keyPath: "key" }).createIndex("keys", "keys", { multiEntry: true });
    database.createObjectStore("closings", { keyPath: "tenantKey" });
    database.createObjectStore("confirmations", { keyPath: "key" });
    database.createObjectStore("settings");
  }
  if (oldVersion < 3) {
    // The store that there was goes on as the directory. Its records get keys of the newer kinds when they are next written, at the
    // latest with the next import: to write a large directory anew would take longer than an opening may.
    database.createObjectStore("tenants2", { keyPath: "key" }).createIndex("keys", "keys", { multiEntry: true });
    database.createObjectStore("meta");
  }
  if (oldVersion < 4) {
    // What is missing is derived when a list is first asked for.
    if (oldVersion < 2) database.createObjectStore("closingList");
    else {
      transaction.objectStore("closingList").getAll()
        .then((records) => {
          database.deleteObjectStore("closingList");
          return fillBuckets(database.createObjectStore("closingList"), records);
        })
        .catch(() => { transaction.abort(); });
    }
  }
  if (oldVersion < 5) {
    // Records from before have keys of their own: what was stored is found as it was.
    for (const name of ["keyPages", "keyPages2", "keyRuns"] as const) database.createObjectStore(name);
  }
}

/**
 * The add-in's database in the browser, opened with the first work, and again after it was closed under us. Every failure is
 * a StorageError, within a time limit.
 */
export class Connection {
  private opening: Promise<Database> | null = null;

  constructor(private readonly name: string = DATABASE_NAME) {}

  /**
   * @param work  one transaction, or several that may be done twice: it is tried again when the database turns out to be closed. It says
   *   how it is stopped when it is given up at its limit
   */
  async run<T>(work: (database: Database, onGivenUp: OnGivenUp) => Promise<T>, limitMs = WORK_LIMIT_MS): Promise<T> {
    try {
      return await this.attempt(work, limitMs);
    } catch (cause) {
      if (!isClosed(cause)) throw storageErrorOf(cause);
    }
    this.opening = null;
    try {
      return await this.attempt(work, limitMs);
    } catch (cause) {
      throw storageErrorOf(cause);
    }
  }

  /** One transaction that writes, as run() and writeIn say. */
  write<Name extends StoreNames<Stores>, T>(names: readonly Name[], work: (transaction: Writing<Name>) => Promise<T>, limitMs?: number, durability?: "default" | "relaxed"): Promise<T> {
    return this.run((database, onGivenUp) => writeIn(database, onGivenUp, names, work, durability), limitMs);
  }

  async close(): Promise<void> {
    const { opening } = this;
    this.opening = null;
    (await opening?.catch(() => null))?.close();
  }

  private attempt<T>(work: (database: Database, onGivenUp: OnGivenUp) => Promise<T>, limitMs: number): Promise<T> {
    let isGivenUp = false;
    const stops: (() => void)[] = [];
    const working = this.open().then((database) => {
      // Whoever waited for it has been told that it failed.
      if (isGivenUp) throw new StorageError("failed");
      return work(database, (stop) => { if (isGivenUp) stop(); else stops.push(stop); });
    });
    return within(limitMs, "failed", working, () => {
      isGivenUp = true;
      stops.forEach((stop) => { stop(); });
    });
  }

  private open(): Promise<Database> {
    if (this.opening !== null) return this.opening;
    const forget = (): void => {
      if (this.opening === opening) this.opening = null;
    };
    const opening = openStores(this.name, forget).catch((cause: unknown) => {
      forget();
      throw openErrorOf(cause);
    });
    this.opening = opening;
    return opening;
  }
}

async function openStores(name: string, forget: () => void): Promise<Database> {
  if (typeof indexedDB === "undefined") throw new StorageError("blocked");
  const opened = openDB<Stores>(name, DATABASE_VERSION, {
    upgrade: (database, oldVersion, _newVersion, transaction) => { upgrade(database, oldVersion, transaction); },
    // A newer version of the add-in opens in another pane: stand aside, or neither could work.
    blocking: (_current, _blocked, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
  let late = false;
  // What opens after the limit must not stay open unseen: it would block the next version.
  opened.then((database) => { if (late) database.close(); }, () => undefined);
  try {
    return await within(OPEN_LIMIT_MS, "blocked", opened);
  } catch (cause) {
    late = true;
    throw cause;
  }
}

async function within<T>(limitMs: number, code: "blocked" | "failed", work: Promise<T>, giveUp: () => void = () => undefined): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StorageError(code, { late: work }));
      giveUp();
    }, limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
