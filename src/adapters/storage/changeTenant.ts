import { askedKeys } from "../../core/directory/askedKeys";
import { tenantKeys } from "../../core/directory/tenantKeys";
import { identityKeys, sameTenant, withAdded } from "../../core/tenant/addedTenant";
import { changedTenant } from "../../core/tenant/changedTenant";
import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import type { AddedTenant } from "../../ports/Directory";
import type { Connection } from "./openDatabase";
import { readRecord, recordOf, tenantsOf } from "./tenantRecords";
import { changeTenants, readTenants } from "./tenantStore";

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
  // A change opens no pages of keys, and only an import writes them: whom they name is asked before, and read again in the change.
  const alike = await readTenants(connection, async (stored) => tenantsOf(await Promise.all(askedKeys(identityKeys(tenant)).map((key) => stored.withKey(key)))));
  return changeTenants(connection, async ({ store, touch }) => {
    const keys = [...new Set([tenantKey(tenant), ...alike.map(tenantKey)])];
    const [byKey, byName] = await Promise.all([
      Promise.all(keys.map((key) => store.get(key))),
      tenant.tenantName === null ? [] : store.index("keys").getAll(`n:${tenant.tenantName}`),
    ]);
    const before = sameTenant(tenant, tenantsOf([byKey.flatMap((record) => record ?? []), byName]));
    const after = before === null ? tenant : withAdded(before, tenant);
    const places = [...new Set([...(before === null ? [] : [tenantKey(before)]), tenantKey(after)])];
    await Promise.all([...places.filter((key) => key !== tenantKey(after)).map((key) => store.delete(key)), store.put(recordOf(after, tenantKeys)), touch(places)]);
    return { before, after };
  });
}
