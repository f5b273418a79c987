import type { IDBPObjectStore } from "idb";
import type { Connection, Database, KeyPageStoreName, Stores, TenantStoreName } from "./openDatabase";
import { StoredTenants, type TenantStoreNames } from "./StoredTenants";

// In "meta": "current" names the store that is the directory; "import" is the number of the import that fills the other one;
// "touched:KEY" is a tenant that somebody wrote or took out while it does.
export const CURRENT = "current";
export const IMPORT = "import";
export const TOUCHED = "touched:";
/** All keys of tenants that were touched. */
export const touchedRange = (): IDBKeyRange => IDBKeyRange.bound(TOUCHED, `${TOUCHED}\uffff`);

export interface ChangingTenants {
  readonly store: IDBPObjectStore<Stores, TenantStoreNames, TenantStoreName, "readwrite">;
  /** The same, to be found by keys. */
  readonly stored: StoredTenants;
  /** Notes for an import in progress that these tenants were written or taken out, so that it does not undo that. */
  touch(keys: readonly string[]): Promise<void>;
}

/** The store that "current" names; the first one where nothing was ever imported. */
export function currentOf(value: unknown): TenantStoreName {
  return value === "tenants2" ? "tenants2" : "tenants";
}

export function otherOf(name: TenantStoreName): TenantStoreName {
  return name === "tenants" ? "tenants2" : "tenants";
}

/** Where the keys are of a store's records that have none of their own. */
export function pagesOf(name: TenantStoreName): KeyPageStoreName {
  return name === "tenants" ? "keyPages" : "keyPages2";
}

/** Where each connection last found the directory; looked at again in each transaction. */
const lastFound = new WeakMap<Database, TenantStoreName>();

/** Reads the directory in one transaction, which waits for no import that fills the other store. */
export function readTenants<T>(connection: Connection, work: (tenants: StoredTenants) => Promise<T>, limitMs?: number): Promise<T> {
  return connection.run(async (database) => {
    for (;;) {
      const name = lastFound.get(database) ?? "tenants";
      const names: TenantStoreNames = ["meta", name, pagesOf(name)];
      const transaction = database.transaction(names);
      const pages = transaction.objectStore(pagesOf(name));
      const [current, anyPage] = await Promise.all([transaction.objectStore("meta").get(CURRENT), pages.getKey(IDBKeyRange.lowerBound(""))]);
      if (currentOf(current) === name) return work(new StoredTenants(transaction.objectStore(name), anyPage === undefined ? null : pages));
      lastFound.set(database, currentOf(current));
    }
  }, limitMs);
}

/** Changes the directory in one transaction: all of it, or nothing. */
export function changeTenants<T>(connection: Connection, work: (tenants: ChangingTenants) => Promise<T>, limitMs?: number): Promise<T> {
  return connection.run(async (database) => {
    for (;;) {
      const name = lastFound.get(database) ?? "tenants";
      const names: TenantStoreNames = ["meta", name, pagesOf(name)];
      const transaction = database.transaction(names, "readwrite");
      const meta = transaction.objectStore("meta");
      const [current, running] = await Promise.all([meta.get(CURRENT), meta.get(IMPORT)]);
      if (currentOf(current) === name) {
        const touch = async (keys: readonly string[]): Promise<void> => {
          if (running !== undefined) await Promise.all(keys.map((key) => meta.put(true, TOUCHED + key)));
        };
        try {
          const store = transaction.objectStore(name);
          const done = await work({ store, stored: new StoredTenants(store, transaction.objectStore(pagesOf(name))), touch });
          await transaction.done;
          return done;
        } catch (error) {
          await aborted(transaction);
          throw error;
        }
      }
      lastFound.set(database, currentOf(current));
      await transaction.done;
    }
  }, limitMs);
}

/** Ends a transaction after a failure, so that nothing of it stays; it may have ended by itself. */
export async function aborted(transaction: { abort(): void; readonly done: Promise<void> }): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
  await transaction.done.catch(() => undefined);
}
