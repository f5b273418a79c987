import { isSameTenant } from "../core/directory/importedTenant";
import { identityKeys, sameTenant, withAdded } from "../core/tenant/addedTenant";
import { tenantKey, type Tenant } from "../core/tenant/Tenant";
import type { TenantStores } from "./editTenant";
import { moveWithTenant } from "./moveWithTenant";

export interface TenantAddition {
  /** The tenant that stands now: the new one, or the directory's with what it lacked. */
  readonly tenant: Tenant;
  /** The directory's, as it was; null: it is a new one. */
  readonly before: Tenant | null;
  /** Domains that one of the directory's got. */
  readonly newDomains: readonly string[];
  /** Nothing was new about it. */
  readonly isUnchanged: boolean;
  readonly undo: () => Promise<void>;
}

/** Adds a tenant. One that the directory has already, by ID or tenant name, keeps all that it says and gets what it lacks. */
export async function addTenant(tenant: Tenant, stores: TenantStores): Promise<TenantAddition> {
  const { directory } = stores;
  const there = sameTenant(tenant, await directory.find(identityKeys(tenant)));
  const move = await moveWithTenant(tenantKey(there ?? tenant), tenantKey(there === null ? tenant : withAdded(there, tenant)), stores);
  const { before, after } = await directory.add(tenant);
  await move.follow();
  return {
    tenant: after,
    before,
    newDomains: before === null ? [] : after.domains.filter((domain) => !before.domains.includes(domain)),
    isUnchanged: before !== null && isSameTenant(before, after),
    undo: () =>
      move.back(async () => {
        if (before === null) await directory.remove([tenantKey(after)]);
        else if ((await directory.edit(after, before)) === null) throw new Error("The key is another tenant's by now.");
      }),
  };
}
