import { askedKeys } from "../../core/directory/askedKeys";
import { changedTenant } from "../../core/tenant/changedTenant";
import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import type { Directory } from "../../ports/Directory";
import type { Connection, Database, TenantRecord } from "./openDatabase";
import { readRecord, tenantsOf } from "./tenantRecords";

/**
 * Keys that many tenants share by chance: the first word of a name ("w:") and the skeleton of a domain ("s:"). What more than
 * so many share tells none of them apart, and reading them all would make detection slower with each tenant.
 */
const MOST_BY_CHANCE = 50;
const BY_CHANCE = /^[ws]:/;
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
      requireLimit(limit);
      return text.trim() === "" ? Promise.resolve([]) : import("./searchTenants").then(({ searchTenants }) => connection.run((database) => searchTenants(database, text, limit)));
    },
    page: (after, limit) => {
      requireLimit(limit);
      return import("./pageTenants").then(({ pageTenants }) => connection.run((database) => pageTenants(database, after, limit)));
    },
    pageByDomain: (after, limit) => {
      requireLimit(limit);
      return import("./pageTenants").then(({ pageByDomain }) => connection.run((database) => pageByDomain(database, after, limit)));
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

function requireLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError("A search has a limit of 1 or more.");
}

async function findByKeys(database: Database, asked: readonly string[]): Promise<readonly Tenant[]> {
  const index = database.transaction("tenants").store.index("keys");
  const found = await Promise.all(
    asked.map(async (key) => {
      if (!BY_CHANCE.test(key)) return index.getAll(key);
      // Their places in the index tell how many they are, for less than the tenants themselves.
      const holders = (await index.getAllKeys(key, MOST_BY_CHANCE + 1)).length;
      return holders === 0 || holders > MOST_BY_CHANCE ? [] : index.getAll(key);
    }),
  );
  return tenantsOf(found);
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
