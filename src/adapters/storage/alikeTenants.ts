import { alikeBeginnings, collapseDoubles, isAlike, labelOfKey, olderBeginnings } from "../../core/tenant/alikeLabels";
import { readEntry } from "./keyEntry";
import type { TenantRecord } from "./openDatabase";
import { isUnchanged, kindOf, type StoredTenants } from "./StoredTenants";
import { KEYS_BY_THIRDS } from "./tenantStore";

// Of mails with unknown hosts alone: other mails do not load it.

/** Of the labels that share two thirds with one that was seen, so many are compared with it: some tens of pages. */
const MOST_COMPARED = 3_000;

/**
 * The tenants with a domain whose label is alike to one that was seen; a tenant may come more than once. Labels are compared where
 * they stand, in the keys: only tenants that are meant are read.
 */
export async function alikeTenants(tenants: StoredTenants, seenLabels: readonly string[]): Promise<readonly TenantRecord[]> {
  const older = tenants.store.transaction.objectStore("meta").get(KEYS_BY_THIRDS).then((mark) => (mark === true ? [] : askedFor(tenants, [...new Set([...seenLabels, ...seenLabels.map(collapseDoubles)])], olderBeginnings)));
  return (await Promise.all([askedFor(tenants, seenLabels, alikeBeginnings), older])).flat();
}

async function askedFor(tenants: StoredTenants, seenLabels: readonly string[], beginningsOf: (seen: string) => readonly string[]): Promise<readonly TenantRecord[]> {
  const asked = seenLabels.flatMap((seen) => beginningsOf(seen).map((beginning) => ({ begin: `s:${beginning}`, isMeant: (key: string) => isAlike(seen, labelOfKey(key)) })));
  const own = asked.map(async ({ begin, isMeant }) => {
    const records = (await tenants.fewOwn(kindOf(begin))) ?? (await tenants.store.index("keys").getAll(IDBKeyRange.bound(begin, `${begin}\uffff`), MOST_COMPARED));
    return records.filter(({ keys }) => keys?.some((key) => key.startsWith(begin) && isMeant(key)));
  });
  const paged = async (): Promise<readonly TenantRecord[]> => {
    const holders = new Set((await Promise.all(asked.map(({ begin, isMeant }) => pagedHolders(tenants, begin, isMeant)))).flat());
    return (await Promise.all([...holders].map((key) => tenants.store.get(key)))).filter(isUnchanged);
  };
  return (await Promise.all([...own, paged()])).flat();
}

/** The keys of the tenants that pages name beside keys which are meant. */
async function pagedHolders(tenants: StoredTenants, begin: string, isMeant: (key: string) => boolean): Promise<readonly string[]> {
  const holders: string[] = [];
  let compared = 0;
  for await (const entries of tenants.entriesFrom(begin)) {
    for (const entry of entries) {
      if (!entry.startsWith(begin) || compared++ >= MOST_COMPARED) return holders;
      const { key, tenantKey } = readEntry(entry);
      if (isMeant(key)) holders.push(tenantKey);
    }
  }
  return holders;
}
