import { askedKeys } from "../../core/directory/askedKeys";
import { tenantKeys } from "../../core/directory/tenantKeys";
import { identityKeys, sameTenant, withAdded } from "../../core/tenant/addedTenant";
import { changedTenant } from "../../core/tenant/changedTenant";
import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import type { AddedTenant } from "../../ports/Directory";
import type { Connection } from "./openDatabase";
import { readRecord, recordOf, tenantsOf } from "./tenantRecords";
import { changeTenants } from "./tenantStore";

/**
 * As Directory.change and Directory.edit say.
 *
 * @returns what stands under the new key afterwards, and whether that is another tenant, which had it before
 */
export async function changeTenant(connection: Connection, before: Tenant, after: Tenant): Promise<{ readonly tenant: Tenant; readonly isAnother: boolean }> {
  const [from, to] = [tenantKey(before), tenantKey(after)];
  return changeTenants(connection, async ({ store, touch }) => {
    const standing = from === to ? null : readRecord(await store.get(to));
    if (standing !== null) return { tenant: standing, isAnother: true };
    const tenant = changedTenant(readRecord(await store.get(from)), before, after);
    await Promise.all([...(from === to ? [] : [store.delete(from)]), store.put(recordOf(tenant, tenantKeys)), touch([from, to])]);
    return { tenant, isAnother: false };
  });
}

/** As Directory.add says. */
export async function addTenant(connection: Connection, tenant: Tenant): Promise<AddedTenant> {
  return changeTenants(connection, async ({ store, stored, touch }) => {
    const alike = await Promise.all([store.get(tenantKey(tenant)).then((record) => (record === undefined ? [] : [record])), ...askedKeys(identityKeys(tenant)).map((key) => stored.withKey(key))]);
    const before = sameTenant(tenant, tenantsOf(alike));
    const after = before === null ? tenant : withAdded(before, tenant);
    const places = [...new Set([...(before === null ? [] : [tenantKey(before)]), tenantKey(after)])];
    await Promise.all([...places.filter((key) => key !== tenantKey(after)).map((key) => store.delete(key)), store.put(recordOf(after, tenantKeys)), touch(places)]);
    return { before, after };
  });
}
