import { askedKeys } from "../../core/directory/askedKeys";
import type { Tenant } from "../../core/tenant/Tenant";
import type { Directory } from "../../ports/Directory";
import type { Connection, TenantRecord } from "./openDatabase";
import type { StorageNews } from "./StorageNews";
import type { StoredTenants } from "./StoredTenants";
import { readRecord, tenantsOf } from "./tenantRecords";
import { readTenants } from "./tenantStore";

/**
 * Many tenants share the first word of a name ("w:") by chance. What more than so many share tells none of them apart, and reading
 * them all would make detection slower with each tenant.
 */
const MOST_BY_CHANCE = 50;
const BY_CHANCE = /^w:/;

/**
 * The directory in IndexedDB. Nothing is read ahead: each question reads the tenants that answer it, by their keys (StoredTenants).
 * A record that cannot be read is no tenant. Where a tenant gets another key by change(), edit() or add(), its closing and what was learnt for it
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
    find: async (keys) => {
      const [asked, seen] = [askedKeys(keys), keys.seenLabels];
      if (asked.length + seen.length === 0) return [];
      // Before the transaction, which waits for nothing but the database.
      const alikeTenants = seen.length === 0 ? null : (await import("./alikeTenants")).alikeTenants;
      return readTenants(connection, async (stored) => tenantsOf(await Promise.all([...holders(stored, asked), alikeTenants?.(stored, seen) ?? []])));
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
    get: async (key) => (await getMany(connection, [key]))[0] ?? null,
    getMany: (keys) => getMany(connection, keys),
    save: async (tenants) => (await writes()).saveTenants(connection, tenants),
    change: async (before, after) => told(await (await changes()).changeTenant(connection, before, after)).tenant,
    edit: async (before, after) => {
      const { tenant, isAnother } = told(await (await changes()).changeTenant(connection, before, after));
      return isAnother ? null : tenant;
    },
    add: async (tenant) => told(await (await changes()).addTenant(connection, tenant)).added,
    remove: async (keys) => (await writes()).removeTenants(connection, keys),
    count: () => readTenants(connection, ({ store }) => store.count()),
  };
}

/** A change needs the public suffix list, a question does not. */
const changes = () => import("./changeTenant");

/** Nor is anything written while a mail is looked at. */
const writes = () => import("./saveTenants");

function requireLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError("A search has a limit of 1 or more.");
}

function getMany(connection: Connection, keys: readonly string[]): Promise<readonly (Tenant | null)[]> {
  return readTenants(connection, async ({ store }) => (await Promise.all(keys.map((key) => store.get(key)))).map(readRecord));
}

const holders = (stored: StoredTenants, asked: readonly string[]): readonly Promise<readonly TenantRecord[]>[] =>
  asked.map((key) => stored.withKey(key, BY_CHANCE.test(key) ? MOST_BY_CHANCE : undefined));
