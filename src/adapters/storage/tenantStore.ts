import type { Connection, Database, KeyPageStoreName, TenantStoreName } from "./openDatabase";
import { StoredTenants, type TenantStoreNames } from "./StoredTenants";

/** In "meta": the name of the store that is the directory. */
export const CURRENT = "current";

/**
 * In "meta": the directory has no keys of an earlier version, which kept labels otherwise (core/tenant/alikeLabels). An import and a
 * backup that is restored write all keys anew; until then such keys are asked for too. Nothing is noted of those that are there
 * when a database is brought to this version: on a full disk not even that could be written, and the database would not open.
 */
export const KEYS_BY_THIRDS = "keysByThirds";

/** In "meta": another value with each transaction that writes the directory: what was read of it before may not stand any more. None after one that takes out alone, as on a full disk nothing may be put. */
export const CHANGED = "changed";

/** The store that "current" names; the first one where nothing was ever imported. */
export function currentOf(value: unknown): TenantStoreName {
  return value === "tenants2" ? "tenants2" : "tenants";
}

/** Where the keys are of a store's records that have none of their own. */
export function pagesOf(name: TenantStoreName): KeyPageStoreName {
  return name === "tenants" ? "keyPages" : "keyPages2";
}

/** Where each connection last found the directory; looked at again in each transaction. */
export const lastFound = new WeakMap<Database, TenantStoreName>();

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
