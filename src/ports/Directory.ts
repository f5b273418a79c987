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
  /**
   * Puts what differs between the two into the tenant as it is stored by now, in one step; it takes the place of the one under
   * the old key where its key has changed. A tenant that stands under the new key already stays as it is.
   *
   * @returns the tenant that stands afterwards
   */
  change(before: Tenant, after: Tenant): Promise<Tenant>;
  /** By tenantKey; keys that nothing has are passed over. */
  remove(tenantKeys: readonly string[]): Promise<void>;
  count(): Promise<number>;
}
