import { tenantKey, type Tenant } from "../core/tenant/Tenant";
import type { Closings } from "../ports/Closings";
import type { Confirmations } from "../ports/Confirmations";
import type { Directory } from "../ports/Directory";
import { moveWithTenant } from "./moveWithTenant";

/** Where a tenant, and what hangs on its key, is kept. */
export interface TenantStores {
  readonly directory: Directory;
  readonly closings: Closings;
  readonly confirmations: Confirmations;
}

export interface EditedTenant {
  /** As it stands now. */
  readonly tenant: Tenant;
  /** Rejects where the old key is another tenant's by then. */
  readonly undo: () => Promise<void>;
}

/**
 * Puts a changed tenant into the directory. Where its key has changed (an ID filled in), its closing and what was learnt for it
 * go with it, in one step where they are stored. Where another tenant has the new key, all stays as it is: two tenants' closings made one could not be taken apart.
 *
 * @returns null: another tenant has the key
 */
export async function editTenant(before: Tenant, after: Tenant, stores: TenantStores): Promise<EditedTenant | null> {
  const move = await moveWithTenant(tenantKey(before), tenantKey(after), stores);
  const tenant = await stores.directory.edit(before, after);
  if (tenant === null) return null;
  await move.follow();
  return {
    tenant,
    undo: () =>
      move.back(async () => {
        if ((await stores.directory.edit(tenant, before)) === null) throw new Error("The key is another tenant's by now.");
      }),
  };
}
