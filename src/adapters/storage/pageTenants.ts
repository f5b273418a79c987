import { LIST_BEGINS, LIST_ENDS } from "../../core/directory/listKey";
import type { DomainPlace } from "../../core/directory/sharedDomains";
import type { DomainPage, TenantPage } from "../../ports/Directory";
import type { StoredTenants } from "./StoredTenants";
import { readRecord } from "./tenantRecords";
import { beginningWith, keysWithin, type HeldKey } from "./tenantSpans";

const DOMAIN = "d:";

/** A page of the tenants by name, over the key that each has once (core/directory/listKey). */
export async function pageTenants(stored: StoredTenants, after: string | null, limit: number): Promise<TenantPage> {
  const held = await keysWithin(stored, { from: after ?? LIST_BEGINS, isAfter: after !== null, to: LIST_ENDS }, limit);
  const last = held.at(-1);
  return { tenants: held.flatMap(({ record }) => readRecord(record) ?? []), next: held.length < limit || last === undefined ? null : last.key };
}

/** A page of the tenants by domain. */
export async function pageByDomain(stored: StoredTenants, after: DomainPlace | null, limit: number): Promise<DomainPage> {
  const span = { from: DOMAIN + (after?.domain ?? ""), to: beginningWith(DOMAIN).to };
  // A domain with more tenants than a page holds would be begun again and again: the page grows until it is passed.
  for (let most = limit; ; most *= 2) {
    const held = await keysWithin(stored, span, most);
    const rest = held.map(placeOf).filter((place) => after === null || place.domain !== after.domain || place.tenantKey > after.tenantKey);
    const places = rest.flatMap(({ domain, tenantKey, record }) => {
      const tenant = readRecord(record);
      return tenant === null ? [] : [{ domain, tenantKey, tenant }];
    });
    const last = rest.at(-1);
    if (held.length < most) return { places, next: null };
    if (last !== undefined) return { places, next: { domain: last.domain, tenantKey: last.tenantKey } };
  }
}

const placeOf = ({ key, record }: HeldKey): DomainPlace & Pick<HeldKey, "record"> => ({ domain: key.slice(DOMAIN.length), tenantKey: record.key, record });
