import { tenantKey, type Tenant } from "../core/tenant/Tenant";
import type { Closings } from "../ports/Closings";
import type { Confirmations } from "../ports/Confirmations";
import type { Directory } from "../ports/Directory";
import { moveConfirmations } from "./confirmTenant";

/** Where a tenant, and what hangs on its key, is kept. */
export interface TenantStores {
  readonly directory: Directory;
  readonly closings: Closings;
  readonly confirmations: Confirmations;
}

/**
 * Puts a changed tenant into the directory. Where its key has changed (an ID filled in), its closing and what was learnt for it
 * go with it.
 *
 * @returns the tenant that stands afterwards
 */
export async function editTenant(before: Tenant, after: Tenant, { directory, closings, confirmations }: TenantStores): Promise<Tenant> {
  const stands = await directory.change(before, after);
  const [from, to] = [tenantKey(before), tenantKey(stands)];
  if (from === to) return stands;
  await closings.move(from, to);
  await moveConfirmations(from, to, confirmations);
  return stands;
}
