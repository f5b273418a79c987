import { hostAndParents, tenantNameOf } from "./domainName";
import type { Tenant } from "./Tenant";

/** Tenants by what owns a host, for one mail. */
export interface Ownership {
  /** The tenants that a host belongs to: those listing it, else its nearest listed parent; or the tenant name it gives away. */
  ownersOf(host: string): readonly Tenant[];
  byTenantId(tenantId: string): Tenant | null;
  byAddress(address: string): readonly Tenant[];
}

/** @param tenants  what the directory found for the keys of one mail, each tenant once */
export function ownershipOf(tenants: readonly Tenant[]): Ownership {
  const byHost = new Map<string, Tenant[]>();
  const byName = new Map<string, Tenant[]>();
  const byId = new Map<string, Tenant>();
  const add = (map: Map<string, Tenant[]>, key: string, tenant: Tenant): void => {
    const list = map.get(key);
    if (list) list.push(tenant);
    else map.set(key, [tenant]);
  };
  for (const tenant of tenants) {
    for (const domain of tenant.domains) add(byHost, domain, tenant);
    if (tenant.tenantName !== null) add(byName, tenant.tenantName, tenant);
    if (tenant.tenantId !== null) byId.set(tenant.tenantId, tenant);
  }
  return {
    ownersOf(host) {
      const tenantName = tenantNameOf(host);
      if (tenantName !== null) return byName.get(tenantName) ?? [];
      for (const candidate of hostAndParents(host)) {
        const owners = byHost.get(candidate);
        if (owners) return owners;
      }
      return [];
    },
    byTenantId: (tenantId) => byId.get(tenantId) ?? null,
    byAddress: (address) => tenants.filter((tenant) => tenant.customerContacts.includes(address.toLowerCase())),
  };
}
