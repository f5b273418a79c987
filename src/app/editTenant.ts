import { tenantKey, type Tenant } from "../core/tenant/Tenant";
import type { Closings } from "../ports/Closings";
import type { Confirmations } from "../ports/Confirmations";
import type { Directory } from "../ports/Directory";

interface Stores {
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
export async function editTenant(before: Tenant, after: Tenant, { directory, closings, confirmations }: Stores): Promise<Tenant> {
  const stands = await directory.change(before, after);
  const [from, to] = [tenantKey(before), tenantKey(stands)];
  if (from === to) return stands;
  await closings.move(from, to);
  const learnt = (await confirmations.ofDomains()).filter((confirmation) => confirmation.tenantKey === from);
  if (learnt.length > 0) await confirmations.save(learnt.map((confirmation) => ({ ...confirmation, tenantKey: to })));
  return stands;
}
