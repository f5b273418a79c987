import { tenantKey, type Tenant } from "../core/tenant/Tenant";
import type { TenantStores } from "./editTenant";

export interface RemovedTenant {
  /** Something was learnt for it, and is forgotten with it. */
  readonly forgot: boolean;
  readonly undo: () => Promise<void>;
}

/**
 * Takes a tenant out of the directory, with what was learnt for it: nobody could see or unlearn it any more. Its closing stays
 * among the others.
 */
export async function removeTenant(tenant: Tenant, { directory, confirmations }: Pick<TenantStores, "directory" | "confirmations">): Promise<RemovedTenant> {
  const key = tenantKey(tenant);
  const said = await confirmations.ofTenant(key);
  await directory.remove([key]);
  if (said.length > 0) await confirmations.forget(said.map((confirmation) => confirmation.key));
  return {
    forgot: said.length > 0,
    undo: async () => {
      await directory.save([tenant]);
      if (said.length > 0) await confirmations.save(said);
    },
  };
}
