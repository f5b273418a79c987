import { tenantKeys } from "../../core/directory/tenantKeys";
import type { Tenant } from "../../core/tenant/Tenant";
import type { Connection } from "./openDatabase";
import { recordOf } from "./tenantRecords";
import { changeTenants } from "./changeTenants";

const SAVED_AT_ONCE = 1_000;
const SAVE_LIMIT_MS = 20_000;

/** Writes tenants as they are, over those that stand under their keys; of more than a thousand, each thousand in a transaction of its own. */
export async function saveTenants(connection: Connection, tenants: readonly Tenant[]): Promise<void> {
  for (let from = 0; from < tenants.length; from += SAVED_AT_ONCE) {
    const records = tenants.slice(from, from + SAVED_AT_ONCE).map((tenant) => recordOf(tenant, tenantKeys));
    await changeTenants(
      connection,
      async ({ store, touch }) => { await Promise.all([...records.map((record) => store.put(record)), touch(records.map(({ key }) => key))]); },
      { limitMs: SAVE_LIMIT_MS },
    );
  }
}

export function removeTenants(connection: Connection, keys: readonly string[]): Promise<void> {
  return changeTenants(connection, async ({ store, touch }) => {
    await Promise.all([...keys.map((key) => store.delete(key)), touch(keys)]);
  }, { takesOut: true });
}
