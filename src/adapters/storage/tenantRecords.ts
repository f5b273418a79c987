import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import type { TenantRecord } from "./openDatabase";
import { readTenant } from "./readTenant";

/** The tenants of several answers, each once; a record that cannot be read is no tenant. */
export function tenantsOf(records: readonly (readonly TenantRecord[])[]): readonly Tenant[] {
  const byKey = new Map<string, Tenant>();
  for (const record of records.flat()) {
    if (byKey.has(record.key)) continue;
    const tenant = readRecord(record);
    if (tenant) byKey.set(record.key, tenant);
  }
  return [...byKey.values()];
}

export function readRecord(record: TenantRecord | undefined): Tenant | null {
  return record === undefined ? null : readTenant(record.tenant);
}

/** @param keysOf  core/directory/tenantKeys, which whoever saves seldom loads when it is wanted */
export function recordOf(tenant: Tenant, keysOf: (tenant: Tenant) => readonly string[]): TenantRecord & { readonly keys: readonly string[] } {
  return { key: tenantKey(tenant), keys: keysOf(tenant), tenant };
}
