import type { IDBPObjectStore } from "idb";
import type { Connection, Stores, TenantStoreName } from "./openDatabase";
import { StoredTenants, type TenantStoreNames } from "./StoredTenants";
import { CHANGED, CURRENT, currentOf, lastFound, pagesOf } from "./tenantStore";
import { writeIn, type Writing } from "./writeIn";

// Of whatever writes the directory: whoever looks at a mail does not load it.

// In "meta", beside CURRENT: "import" is the number of the import that fills the store which is not the directory; "touched:KEY" is a
// tenant that somebody wrote or took out while it does, or the key that somebody gave it.
export const IMPORT = "import";
export const TOUCHED = "touched:";
/** All keys of tenants that were touched. */
export const touchedRange = (): IDBKeyRange => IDBKeyRange.bound(TOUCHED, `${TOUCHED}\uffff`);

export interface ChangingTenants {
  readonly store: IDBPObjectStore<Stores, TenantStoreNames, TenantStoreName, "readwrite">;
  /** The same, to be found by keys. */
  readonly stored: StoredTenants;
  /**
   * Notes for an import in progress that these tenants were written or taken out, so that it does not undo that.
   *
   * @param movedTo  they were taken out for one that has this key
   */
  touch(keys: readonly string[], movedTo?: string): Promise<void>;
}

/** The stores of what hangs on tenants' keys. See moveHanging. */
export const HANGING = ["closings", "closingList", "confirmations"] as const;
export type HangingName = (typeof HANGING)[number];

/** The one of the two that is not the directory. */
export function otherOf(name: TenantStoreName): TenantStoreName {
  return name === "tenants" ? "tenants2" : "tenants";
}

/**
 * Changes the directory in one transaction: all of it, or nothing.
 *
 * @param along  further stores that the same transaction changes
 * @param takesOut  the work puts nothing
 */
export function changeTenants<T>(
  connection: Connection,
  work: (tenants: ChangingTenants, transaction: Writing<HangingName>) => Promise<T>,
  { limitMs, along = [], takesOut = false }: { readonly limitMs?: number; readonly along?: readonly HangingName[]; readonly takesOut?: boolean } = {},
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
        const touch = async (keys: readonly string[], movedTo?: string): Promise<void> => {
          if (running !== undefined) await Promise.all(keys.map((key) => meta.put(movedTo ?? true, TOUCHED + key)));
        };
        const store = tenants.objectStore(name);
        const working = work({ store, stored: new StoredTenants(store, tenants.objectStore(pagesOf(name))), touch }, transaction as unknown as Writing<HangingName>);
        const [done] = await Promise.all([working, takesOut ? meta.delete(CHANGED) : meta.put(Math.random(), CHANGED)]);
        return { done };
      });
      if (outcome !== null) return outcome.done;
    }
  }, limitMs);
}
