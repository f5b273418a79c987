import { identityKeys, sameTenant } from "../core/tenant/addedTenant";
import { tenantKey, type Tenant } from "../core/tenant/Tenant";
import type { Directory } from "../ports/Directory";

/** What is typed for one tenant is another's: one record would take the other's place, or nobody could tell them apart. */
export interface TenantClash {
  readonly field: "tenantId" | "tenantName" | "domains";
  readonly tenant: Tenant;
}

/**
 * Whether another tenant of the directory has what a tenant is known by. What stood so before may stay: an import can bring two
 * IDs with one tenant name, and nobody could change anything else of them.
 *
 * @param before  the tenant that is changed; null for one that is added, which may be one of the directory's
 * @returns null: none has
 */
export async function findClash(before: Tenant | null, after: Tenant, directory: Pick<Directory, "find">): Promise<TenantClash | null> {
  const found = await directory.find(identityKeys(after));
  const own = before ?? sameTenant(after, found);
  const others = found.filter((tenant) => own === null || tenantKey(tenant) !== tenantKey(own));
  const clash = (field: TenantClash["field"], tenant: Tenant | undefined): TenantClash | null => (tenant === undefined ? null : { field, tenant });
  return (
    clash("tenantId", after.tenantId === null || after.tenantId === before?.tenantId ? undefined : others.find(({ tenantId }) => tenantId === after.tenantId)) ??
    clash("tenantName", after.tenantName === null || after.tenantName === before?.tenantName ? undefined : others.find(({ tenantName }) => tenantName === after.tenantName)) ??
    clash("domains", others.find((tenant) => tenantKey(tenant) === tenantKey(after)))
  );
}
