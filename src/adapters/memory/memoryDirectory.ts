import { bestMatches } from "../../core/directory/searchRank";
import { askedKeys } from "../../core/directory/askedKeys";
import { listKey } from "../../core/directory/listKey";
import { tenantKeys } from "../../core/directory/tenantKeys";
import { isAlike, labelOfKey } from "../../core/tenant/alikeLabels";
import { identityKeys, sameTenant, withAdded } from "../../core/tenant/addedTenant";
import { changedTenant } from "../../core/tenant/changedTenant";
import type { Tenant } from "../../core/tenant/Tenant";
import { tenantKey } from "../../core/tenant/Tenant";
import type { Directory, DirectoryKeys } from "../../ports/Directory";

/** A directory that lives as long as the page or the command that made it. */
export function memoryDirectory(tenants: readonly Tenant[] = []): Directory {
  const byTenantKey = new Map<string, Tenant>();
  const byKey = new Map<string, Set<string>>();

  const forget = (tenant: Tenant): void => {
    for (const key of tenantKeys(tenant)) byKey.get(key)?.delete(tenantKey(tenant));
  };
  const drop = (key: string): void => {
    const tenant = byTenantKey.get(key);
    if (tenant !== undefined) forget(tenant);
    byTenantKey.delete(key);
  };
  const keep = (tenant: Tenant): void => {
    const before = byTenantKey.get(tenantKey(tenant));
    if (before !== undefined) forget(before);
    byTenantKey.set(tenantKey(tenant), tenant);
    for (const key of tenantKeys(tenant)) {
      const holders = byKey.get(key);
      if (holders === undefined) byKey.set(key, new Set([tenantKey(tenant)]));
      else holders.add(tenantKey(tenant));
    }
  };
  tenants.forEach(keep);

  const find = (keys: DirectoryKeys): readonly Tenant[] => {
    const alike = keys.seenLabels.length === 0 ? [] : [...byKey.keys()].filter((key) => key.startsWith("s:") && keys.seenLabels.some((seen) => isAlike(seen, labelOfKey(key))));
    const found = new Set([...askedKeys(keys), ...alike].flatMap((key) => [...(byKey.get(key) ?? [])]));
    return [...found].flatMap((key) => byTenantKey.get(key) ?? []);
  };
  const put = (before: Tenant, after: Tenant): Tenant => {
    const tenant = changedTenant(byTenantKey.get(tenantKey(before)) ?? null, before, after);
    drop(tenantKey(before));
    keep(tenant);
    return tenant;
  };
  /** Another tenant that has the new key. */
  const inTheWay = (before: Tenant, after: Tenant): Tenant | null => (tenantKey(before) === tenantKey(after) ? null : (byTenantKey.get(tenantKey(after)) ?? null));

  return {
    find: (keys) => Promise.resolve(find(keys)),
    search: (text, limit) => Promise.resolve(bestMatches([...byTenantKey.values()], text, limit)),
    page: (after, limit) => {
      const all = [...byTenantKey.values()].map((tenant) => ({ tenant, place: listKey(tenant) })).sort((a, b) => compare(a.place, b.place));
      const rest = all.filter(({ place }) => after === null || place > after);
      return Promise.resolve({ tenants: rest.slice(0, limit).map(({ tenant }) => tenant), next: rest.length > limit ? (rest[limit - 1]?.place ?? null) : null });
    },
    pageByDomain: (after, limit) => {
      const all = [...byTenantKey.values()].flatMap((tenant) => tenant.domains.map((domain) => ({ domain: domain.toLowerCase(), tenantKey: tenantKey(tenant), tenant })));
      all.sort((a, b) => compare(a.domain, b.domain) || compare(a.tenantKey, b.tenantKey));
      const rest = all.filter((place) => after === null || (compare(place.domain, after.domain) || compare(place.tenantKey, after.tenantKey)) > 0);
      const places = rest.slice(0, limit);
      const last = places.at(-1);
      return Promise.resolve({ places, next: rest.length > limit && last ? { domain: last.domain, tenantKey: last.tenantKey } : null });
    },
    getMany: (keys) => Promise.resolve(keys.map((key) => byTenantKey.get(key) ?? null)),
    get: (key) => Promise.resolve(byTenantKey.get(key) ?? null),
    save: (saved) => {
      saved.forEach(keep);
      return Promise.resolve();
    },
    change: (before, after) => Promise.resolve(inTheWay(before, after) ?? put(before, after)),
    edit: (before, after) => Promise.resolve(inTheWay(before, after) === null ? put(before, after) : null),
    add: (tenant) => {
      const before = sameTenant(tenant, find(identityKeys(tenant)));
      const after = before === null ? tenant : withAdded(before, tenant);
      if (before !== null) drop(tenantKey(before));
      keep(after);
      return Promise.resolve({ before, after });
    },
    remove: (keys) => {
      keys.forEach(drop);
      return Promise.resolve();
    },
    count: () => Promise.resolve(byTenantKey.size),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
