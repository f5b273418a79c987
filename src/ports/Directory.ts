import type { Tenant } from "../core/tenant/Tenant";

/** What a mail shows that a tenant can be found by; all lower-case, domains in ASCII. */
export interface DirectoryKeys {
  readonly domains: readonly string[];
  readonly tenantIds: readonly string[];
  readonly tenantNames: readonly string[];
  readonly addresses: readonly string[];
  /** See core/tenant/nameKey: the first word of a customer's name, by which names in a text are found. */
  readonly nameKeys: readonly string[];
  /** See core/tenant/lookAlike: what a domain looks like to a hurried reader. */
  readonly skeletons: readonly string[];
}

export interface Directory {
  /** Every tenant that has any of the keys; each tenant once, in no order. */
  find(keys: DirectoryKeys): Promise<readonly Tenant[]>;
  /** Tenants whose name, domain, tenant ID or tenant name begins with or holds the text, best first. */
  search(text: string, limit: number): Promise<readonly Tenant[]>;
  get(tenantKey: string): Promise<Tenant | null>;
  save(tenants: readonly Tenant[]): Promise<void>;
  count(): Promise<number>;
}
