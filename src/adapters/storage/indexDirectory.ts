import { askedKeys } from "../../core/directory/askedKeys";
import type { Tenant } from "../../core/tenant/Tenant";
import type { Directory } from "../../ports/Directory";
import type { Connection } from "./openDatabase";
import type { StorageNews } from "./StorageNews";
import type { StoredTenants } from "./StoredTenants";
import { readRecord, recordOf, tenantsOf } from "./tenantRecords";
import { changeTenants, readTenants } from "./tenantStore";

/**
 * Keys that many tenants share by chance: the first word of a name ("w:") and the skeleton of a domain ("s:"). What more than
 * so many share tells none of them apart, and reading them all would make detection slower with each tenant.
 */
const MOST_BY_CHANCE = 50;
const BY_CHANCE = /^[ws]:/;
const SAVED_AT_ONCE = 1_000;
const SAVE_LIMIT_MS = 20_000;

/**
 * The directory in IndexedDB. Nothing is read ahead: each question reads the tenants that answer it, by their keys (StoredTenants).
 * A record that cannot be read is no tenant. Where a tenant gets another key by edit() or add(), its closing and what was learnt for it
 * go with it in the same transaction.
 *
 * @param news  told of closings that go with their tenants; left out: there is no other window
 */
export function indexDirectory(connection: Connection, news?: Pick<StorageNews, "tell">): Directory {
  const told = <T extends { readonly closings: readonly string[] }>(written: T): T => {
    written.closings.forEach((key) => { news?.tell({ store: "closings", key }); });
    return written;
  };
  return {
    find: (keys) => {
      const asked = askedKeys(keys);
      return asked.length === 0 ? Promise.resolve([]) : readTenants(connection, (stored) => findByKeys(stored, asked));
    },
    search: (text, limit) => {
      requireLimit(limit);
      return text.trim() === "" ? Promise.resolve([]) : import("./searchTenants").then(({ searchTenants }) => readTenants(connection, (stored) => searchTenants(stored, text, limit)));
    },
    page: (after, limit) => {
      requireLimit(limit);
      return import("./pageTenants").then(({ pageTenants }) => readTenants(connection, (stored) => pageTenants(stored, after, limit)));
    },
    pageByDomain: (after, limit) => {
      requireLimit(limit);
      return import("./pageTenants").then(({ pageByDomain }) => readTenants(connection, (stored) => pageByDomain(stored, after, limit)));
    },
    get: (key) => readTenants(connection, async ({ store }) => readRecord(await store.get(key))),
    save: (tenants) => save(connection, tenants),
    change: async (before, after) => (await (await changes()).changeTenant(connection, before, after)).tenant,
    edit: async (before, after) => {
      const { tenant, isAnother } = told(await (await changes()).changeTenant(connection, before, after, { withHanging: true }));
      return isAnother ? null : tenant;
    },
    add: async (tenant) => told(await (await changes()).addTenant(connection, tenant)).added,
    remove: (keys) =>
      changeTenants(connection, async ({ store, touch }) => {
        await Promise.all([...keys.map((key) => store.delete(key)), touch(keys)]);
      }),
    count: () => readTenants(connection, ({ store }) => store.count()),
  };
}

/** A change needs the public suffix list, a question does not. */
const changes = () => import("./changeTenant");

function requireLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError("A search has a limit of 1 or more.");
}

async function findByKeys(stored: StoredTenants, asked: readonly string[]): Promise<readonly Tenant[]> {
  return tenantsOf(await Promise.all(asked.map((key) => stored.withKey(key, BY_CHANCE.test(key) ? MOST_BY_CHANCE : undefined))));
}

async function save(connection: Connection, tenants: readonly Tenant[]): Promise<void> {
  const { tenantKeys } = await import("../../core/directory/tenantKeys");
  for (let from = 0; from < tenants.length; from += SAVED_AT_ONCE) {
    const records = tenants.slice(from, from + SAVED_AT_ONCE).map((tenant) => recordOf(tenant, tenantKeys));
    await changeTenants(
      connection,
      async ({ store, touch }) => { await Promise.all([...records.map((record) => store.put(record)), touch(records.map(({ key }) => key))]); },
      { limitMs: SAVE_LIMIT_MS },
    );
  }
}
