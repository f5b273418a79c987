import { LIST_BEGINS, LIST_ENDS, listKey } from "../../core/directory/listKey";
import { placesOf, type DomainPlace } from "../../core/directory/sharedDomains";
import type { DomainPage, TenantPage } from "../../ports/Directory";
import type { TenantRecord } from "./openDatabase";
import type { TenantStore } from "./tenantStore";
import { readRecord, tenantsOf } from "./tenantRecords";

/** A page of the tenants by name, over the key that each has once (core/directory/listKey). */
export async function pageTenants(store: TenantStore, after: string | null, limit: number): Promise<TenantPage> {
  const index = store.index("keys");
  const records = await index.getAll(IDBKeyRange.bound(after ?? LIST_BEGINS, LIST_ENDS, after !== null), limit);
  const tenants = tenantsOf([records]);
  const last = tenants.at(-1);
  return { tenants, next: records.length < limit || last === undefined ? null : listKey(last) };
}

/** A page of the tenants by domain. The index says no keys with its records; their order tells the domain. */
export async function pageByDomain(store: TenantStore, after: DomainPlace | null, limit: number): Promise<DomainPage> {
  const index = store.index("keys");
  // A domain with more tenants than a page holds would be begun again and again: the page grows until it is passed.
  for (let most = limit; ; most *= 2) {
    const records = await index.getAll(IDBKeyRange.bound(`d:${after?.domain ?? ""}`, "d:\uffff"), most);
    const rest = records.slice(after === null ? 0 : seenAlready(records, after));
    const places = placesOf(rest.flatMap((record) => readRecord(record) ?? []), after);
    const last = places.at(-1);
    if (records.length < most) return { places, next: null };
    if (last !== undefined) return { places, next: { domain: last.domain, tenantKey: last.tenantKey } };
  }
}

/** How many of the records, which begin with the place's domain, stand there up to the place: within a domain they are in the order of their keys. */
function seenAlready(records: readonly TenantRecord[], { domain, tenantKey }: DomainPlace): number {
  let seen = 0;
  for (let before = ""; ; seen++) {
    const record = records[seen];
    if (record === undefined || record.key <= before || record.key > tenantKey || !record.keys.includes(`d:${domain}`)) return seen;
    before = record.key;
  }
}
