import type { DirectoryKeys } from "../core/tenant/DirectoryKeys";
import type { Tenant } from "../core/tenant/Tenant";

export type { DirectoryKeys };

export interface Directory {
  /** Every tenant that has any of the keys; each tenant once, in no order. */
  find(keys: DirectoryKeys): Promise<readonly Tenant[]>;
  /** Tenants whose name, domain, tenant ID or tenant name begins with or holds the text, best first. */
  search(text: string, limit: number): Promise<readonly Tenant[]>;
  get(tenantKey: string): Promise<Tenant | null>;
  save(tenants: readonly Tenant[]): Promise<void>;
  /** By tenantKey; keys that nothing has are passed over. */
  remove(tenantKeys: readonly string[]): Promise<void>;
  count(): Promise<number>;
}
