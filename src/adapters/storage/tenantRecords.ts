import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import type { TenantRecord } from "./openDatabase";
import { readTenant } from "./readTenant";

export type TenantsByKey = ReadonlyMap<string, Tenant>;

/** The tenants of several answers, each once; a record that cannot be read is no tenant. */
export const tenantsOf = (records: readonly (readonly TenantRecord[])[]): readonly Tenant[] => [...tenantsByKey(records.flat()).values()];

/** By the keys of their records. */
export function tenantsByKey(records: readonly TenantRecord[]): TenantsByKey {
  const byKey = new Map<string, Tenant>();
  for (const record of records) {
    if (byKey.has(record.key)) continue;
    const tenant = readRecord(record);
    if (tenant) byKey.set(record.key, tenant);
  }
  return byKey;
}

export function readRecord(record: TenantRecord | undefined): Tenant | null {
  return record === undefined ? null : readTenant(record.tenant);
}

/** @param keysOf  core/directory/tenantKeys, which whoever saves seldom loads when it is wanted */
export function recordOf(tenant: Tenant, keysOf: (tenant: Tenant) => readonly string[]): TenantRecord & { readonly keys: readonly string[] } {
  return { key: tenantKey(tenant), keys: keysOf(tenant), tenant };
}
