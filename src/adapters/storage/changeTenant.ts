import { askedKeys } from "../../core/directory/askedKeys";
import { tenantKeys } from "../../core/directory/tenantKeys";
import { identityKeys, sameTenant, withAdded } from "../../core/tenant/addedTenant";
import { changedTenant } from "../../core/tenant/changedTenant";
import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import type { AddedTenant } from "../../ports/Directory";
import type { Connection } from "./openDatabase";
import { hangingStores, moveHanging } from "./moveHanging";
import { readRecord, recordOf, tenantsOf } from "./tenantRecords";
import { changeTenants, HANGING } from "./changeTenants";

/** What stands under the new key afterwards, and the keys of the closings that went along. */
export interface ChangedTenant {
  readonly tenant: Tenant;
  /** Another tenant, which had the key before. */
  readonly isAnother: boolean;
  readonly closings: readonly string[];
}

/** As Directory.change and Directory.edit say. */
export async function changeTenant(connection: Connection, before: Tenant, after: Tenant): Promise<ChangedTenant> {
  const [from, to] = [tenantKey(before), tenantKey(after)];
  const along = from === to ? [] : HANGING;
  return changeTenants(connection, async ({ store, touch }, transaction) => {
    const standing = from === to ? null : readRecord(await store.get(to));
    if (standing !== null) return { tenant: standing, isAnother: true, closings: [] };
    const tenant = changedTenant(readRecord(await store.get(from)), before, after);
    await Promise.all([...(from === to ? [] : [store.delete(from), touch([from], to)]), store.put(recordOf(tenant, tenantKeys)), touch([to])]);
    return { tenant, isAnother: false, closings: along.length === 0 ? [] : await moveHanging(hangingStores(transaction), new Map([[from, tenantKey(tenant)]])) };
  }, { along });
}

/** As Directory.add says. */
export async function addTenant(connection: Connection, tenant: Tenant): Promise<{ readonly added: AddedTenant; readonly closings: readonly string[] }> {
  return changeTenants(connection, async ({ store, stored, touch }, transaction) => {
    const alike = await Promise.all([store.get(tenantKey(tenant)).then((record) => (record === undefined ? [] : [record])), ...askedKeys(identityKeys(tenant)).map((key) => stored.withKey(key))]);
    const before = sameTenant(tenant, tenantsOf(alike));
    const after = before === null ? tenant : withAdded(before, tenant);
    const [from, to] = [tenantKey(before ?? after), tenantKey(after)];
    await Promise.all([...(from === to ? [] : [store.delete(from), touch([from], to)]), store.put(recordOf(after, tenantKeys)), touch([to])]);
    return { added: { before, after }, closings: from === to ? [] : await moveHanging(hangingStores(transaction), new Map([[from, to]])) };
  }, { along: HANGING });
}
