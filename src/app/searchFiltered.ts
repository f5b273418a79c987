import type { Confirmation } from "../core/tenant/Confirmation";
import { eachOnce, type Tenant } from "../core/tenant/Tenant";
import type { Directory } from "../ports/Directory";
import { passesFilter, type TenantFilter } from "./filterTenants";

/** More are not read by anybody: who sees so many types on. */
export const MOST_SHOWN = 100;
/** Hits are looked at in growing steps, as a filter may pass the last of them alone; beyond this it would take seconds. */
const STEPS = [MOST_SHOWN, 1_000, 10_000] as const;
export const MOST_LOOKED_AT = STEPS[STEPS.length - 1] ?? MOST_SHOWN;

export interface FoundTenants {
  /** Best first. */
  readonly tenants: readonly Tenant[];
  /** "shown": more fit than these. "lookedAt": more answer the text than were looked at. Null: these are all. */
  readonly cut: "shown" | "lookedAt" | null;
}

/**
 * The tenants that answer a text and pass a filter: as many hits are looked at as it takes to have enough of them.
 *
 * @param learnt  a tenant is found by a domain learnt for it too
 * @param onSome  told what passed so far, before more hits are looked at; false: nobody waits for them any more
 */
export async function searchFiltered(directory: Pick<Directory, "search" | "get">, text: string, filter: TenantFilter, learnt: readonly Confirmation[], onSome: (found: FoundTenants) => boolean): Promise<FoundTenants> {
  const taught = await taughtTenants(directory, text, learnt);
  for (const step of STEPS) {
    // One more tells whether there are more.
    const hits = await directory.search(text, step + 1);
    const isAll = hits.length <= step;
    const passing = eachOnce([...hits.slice(0, step), ...taught]).filter((tenant) => passesFilter(tenant, filter));
    const found: FoundTenants = { tenants: passing.slice(0, MOST_SHOWN), cut: passing.length > MOST_SHOWN || (!isAll && passing.length === MOST_SHOWN) ? "shown" : isAll ? null : "lookedAt" };
    if (found.cut !== "lookedAt" || step === MOST_LOOKED_AT || !onSome(found)) return found;
  }
  return { tenants: [], cut: null };
}

async function taughtTenants(directory: Pick<Directory, "get">, text: string, learnt: readonly Confirmation[]): Promise<readonly Tenant[]> {
  const plain = text.trim().toLowerCase();
  const keys = learnt.filter(({ key }) => key.slice("domain:".length).startsWith(plain)).flatMap(({ tenantKey: of }) => of ?? []);
  const taught = await Promise.all([...new Set(keys)].slice(0, MOST_SHOWN).map((key) => directory.get(key)));
  return taught.flatMap((tenant) => tenant ?? []);
}
