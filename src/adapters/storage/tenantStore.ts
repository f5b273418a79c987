import type { IDBPObjectStore } from "idb";
import type { Connection, Database, KeyPageStoreName, Stores, TenantStoreName } from "./openDatabase";
import { StoredTenants, type TenantStoreNames } from "./StoredTenants";
import { writeIn, type Writing } from "./writeIn";

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

/** The stores of what hangs on tenants' keys. See moveHanging. */
export const HANGING = ["closings", "closingList", "confirmations"] as const;
export type HangingName = (typeof HANGING)[number];

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

/**
 * Changes the directory in one transaction: all of it, or nothing.
 *
 * @param along  further stores that the same transaction changes
 */
export function changeTenants<T>(
  connection: Connection,
  work: (tenants: ChangingTenants, transaction: Writing<HangingName>) => Promise<T>,
  { limitMs, along = [] }: { readonly limitMs?: number; readonly along?: readonly HangingName[] } = {},
): Promise<T> {
  return connection.run(async (database, onGivenUp) => {
    for (;;) {
      const name = lastFound.get(database) ?? "tenants";
      const names: TenantStoreNames = ["meta", name, pagesOf(name)];
      const outcome = await writeIn(database, onGivenUp, [...names, ...along], async (transaction) => {
        const tenants = transaction as unknown as Writing<TenantStoreNames[number]>;
        const meta = tenants.objectStore("meta");
        const [current, running] = await Promise.all([meta.get(CURRENT), meta.get(IMPORT)]);
        if (currentOf(current) !== name) {
          lastFound.set(database, currentOf(current));
          return null;
        }
        const touch = async (keys: readonly string[]): Promise<void> => {
          if (running !== undefined) await Promise.all(keys.map((key) => meta.put(true, TOUCHED + key)));
        };
        const store = tenants.objectStore(name);
        return { done: await work({ store, stored: new StoredTenants(store, tenants.objectStore(pagesOf(name))), touch }, transaction as unknown as Writing<HangingName>) };
      });
      if (outcome !== null) return outcome.done;
    }
  }, limitMs);
}
