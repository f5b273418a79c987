import type { DirectoryKeys } from "../core/tenant/DirectoryKeys";
import type { DomainPlace, PlacedTenant } from "../core/directory/sharedDomains";
import type { Tenant } from "../core/tenant/Tenant";

export type { DirectoryKeys };

export interface TenantPage {
  readonly tenants: readonly Tenant[];
  /** Where the next page begins; null: this was the last one. */
  readonly next: string | null;
}

export interface DomainPage {
  readonly places: readonly PlacedTenant[];
  /** Where the next page begins; null: this was the last one. */
  readonly next: DomainPlace | null;
}

/** What became of a tenant that was added. */
export interface AddedTenant {
  /** What stood there already, and got what it lacked; null: it is a new one. */
  readonly before: Tenant | null;
  /** The tenant that stands now. */
  readonly after: Tenant;
}

export interface Directory {
  /** Every tenant that has any of the keys; each tenant once, in no order. */
  find(keys: DirectoryKeys): Promise<readonly Tenant[]>;
  /** Tenants whose name, domain, tenant ID or tenant name begins with or holds the text, best first; with few of them, also those that a typing mistake leads to. */
  search(text: string, limit: number): Promise<readonly Tenant[]>;
  /**
   * The tenants by name, at most so many at a time: the directory may hold a million.
   *
   * @param after  `next` of the page before; null for the first one
   */
  page(after: string | null, limit: number): Promise<TenantPage>;
  /** The tenants in the order of their domains, each once for each domain; as page. */
  pageByDomain(after: DomainPlace | null, limit: number): Promise<DomainPage>;
  get(tenantKey: string): Promise<Tenant | null>;
  /** As get, of several at once and in their order: one look at the directory, not one for each. */
  getMany(tenantKeys: readonly string[]): Promise<readonly (Tenant | null)[]>;
  save(tenants: readonly Tenant[]): Promise<void>;
  /**
   * Puts what differs between the two into the tenant as it is stored by now, in one step; it takes the place of the one under
   * the old key where its key has changed. A tenant that stands under the new key already stays as it is. Where closings and confirmations
   * are stored beside the tenants, those of this one go with it to another key in the same step, and a closing that cannot be read stays
   * as it is; so with edit() and add().
   *
   * @returns the tenant that stands afterwards
   */
  change(before: Tenant, after: Tenant): Promise<Tenant>;
  /**
   * As change, but where another tenant stands under the new key nothing is changed.
   *
   * @returns null: another tenant has the key
   */
  edit(before: Tenant, after: Tenant): Promise<Tenant | null>;
  /** Adds a tenant in one step: never over one that is there already (core/tenant/addedTenant), which gets what it lacks instead. */
  add(tenant: Tenant): Promise<AddedTenant>;
  /** By tenantKey; keys that nothing has are passed over. */
  remove(tenantKeys: readonly string[]): Promise<void>;
  count(): Promise<number>;
  /** True where the directory could not be read when it was last asked: what it gave is what this session knows, and who is not in it may still stand in the directory. Left out: never. */
  isPartial?(): boolean;
}
