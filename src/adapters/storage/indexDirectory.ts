import { bestMatches } from "../../core/directory/searchRank";
import { askedKeys, searchedBeginnings } from "../../core/directory/askedKeys";
import { changedTenant } from "../../core/tenant/changedTenant";
import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import type { Directory } from "../../ports/Directory";
import type { Connection, Database, TenantRecord } from "./openDatabase";
import { readTenant } from "./readTenant";

// So few are looked through whole for a text that stands inside a word; in a larger directory a search goes by the beginnings of words.
const LOOKED_THROUGH_WHOLE = 5_000;
const SAVED_AT_ONCE = 1_000;
const SAVE_LIMIT_MS = 20_000;

/**
 * The directory in IndexedDB. Nothing is read ahead: each question reads the tenants that answer it, over one index of all keys.
 * A record that cannot be read is no tenant.
 */
export function indexDirectory(connection: Connection): Directory {
  return {
    find: (keys) => {
      const asked = askedKeys(keys);
      return asked.length === 0 ? Promise.resolve([]) : connection.run((database) => findByKeys(database, asked));
    },
    search: (text, limit) => {
      if (!Number.isInteger(limit) || limit < 1) throw new RangeError("A search has a limit of 1 or more.");
      return searchedBeginnings(text).length === 0 ? Promise.resolve([]) : connection.run((database) => search(database, text, limit));
    },
    get: (key) => connection.run(async (database) => readRecord(await database.get("tenants", key))),
    save: (tenants) => save(connection, tenants),
    change: (before, after) => change(connection, before, after),
    remove: (keys) =>
      connection.run(async (database) => {
        const transaction = database.transaction("tenants", "readwrite");
        await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
      }),
    count: () => connection.run((database) => database.count("tenants")),
  };
}

async function findByKeys(database: Database, asked: readonly string[]): Promise<readonly Tenant[]> {
  const index = database.transaction("tenants").store.index("keys");
  return tenantsOf(await Promise.all(asked.map((key) => index.getAll(key))));
}

async function search(database: Database, text: string, limit: number): Promise<readonly Tenant[]> {
  const index = database.transaction("tenants").store.index("keys");
  const ranges = searchedBeginnings(text).map((beginning) => IDBKeyRange.bound(beginning, `${beginning}\uffff`));
  // An index gives a tenant once for each of its keys in the range; the shortest, so the closest, keys come first.
  const found = tenantsOf(await Promise.all(ranges.map((range) => index.getAll(range, limit * 2))));
  const best = bestMatches(found, text, limit);
  if (best.length >= limit || (await database.count("tenants")) > LOOKED_THROUGH_WHOLE) return best;
  return bestMatches(tenantsOf([await database.getAll("tenants")]), text, limit);
}

async function save(connection: Connection, tenants: readonly Tenant[]): Promise<void> {
  const { tenantKeys } = await import("../../core/directory/tenantKeys");
  const records = tenants.map((tenant): TenantRecord => ({ key: tenantKey(tenant), keys: tenantKeys(tenant), tenant }));
  for (let from = 0; from < records.length; from += SAVED_AT_ONCE) {
    const part = records.slice(from, from + SAVED_AT_ONCE);
    await connection.run(async (database) => {
      const transaction = database.transaction("tenants", "readwrite");
      await Promise.all([...part.map((record) => transaction.store.put(record)), transaction.done]);
    }, SAVE_LIMIT_MS);
  }
}

async function change(connection: Connection, before: Tenant, after: Tenant): Promise<Tenant> {
  const { tenantKeys } = await import("../../core/directory/tenantKeys");
  const [from, to] = [tenantKey(before), tenantKey(after)];
  return connection.run(async (database) => {
    const { store, done } = database.transaction("tenants", "readwrite");
    const standing = from === to ? null : readRecord(await store.get(to));
    if (standing !== null) {
      await done;
      return standing;
    }
    const tenant = changedTenant(readRecord(await store.get(from)), before, after);
    await Promise.all([...(from === to ? [] : [store.delete(from)]), store.put({ key: to, keys: tenantKeys(tenant), tenant }), done]);
    return tenant;
  });
}

function tenantsOf(records: readonly (readonly TenantRecord[])[]): readonly Tenant[] {
  const byKey = new Map<string, Tenant>();
  for (const record of records.flat()) {
    if (byKey.has(record.key)) continue;
    const tenant = readRecord(record);
    if (tenant) byKey.set(record.key, tenant);
  }
  return [...byKey.values()];
}

function readRecord(record: TenantRecord | undefined): Tenant | null {
  return record === undefined ? null : readTenant(record.tenant);
}
