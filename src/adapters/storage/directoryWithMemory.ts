import { changedTenant } from "../../core/tenant/changedTenant";
import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import type { Directory } from "../../ports/Directory";
import { StorageError } from "../../ports/StorageError";
import type { OnStorageFailure } from "./withMemory";

/**
 * A directory that goes on when it cannot be stored: what could not be saved lies over what is stored, for this session; what
 * cannot be read now is asked for again the next time.
 */
export function directoryWithMemory(stored: Directory, onFailure: OnStorageFailure): Directory {
  let memory: Promise<Directory> | null = null;
  const removed = new Set<string>();
  const inMemory = (): Promise<Directory> => (memory ??= import("../memory/memoryDirectory").then(({ memoryDirectory }) => memoryDirectory()));
  const attempt = async <T>(work: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      onFailure(error);
      return otherwise;
    }
  };
  /** The unsaved ones first, each tenant once. */
  const laidOver = async (found: Promise<readonly Tenant[]>, unsaved: (directory: Directory) => Promise<readonly Tenant[]>): Promise<readonly Tenant[]> => {
    const [below, above] = await Promise.all([attempt(found, []), memory === null ? [] : memory.then(unsaved)]);
    const newer = new Set(above.map(tenantKey));
    return [...above, ...below.filter((tenant) => !newer.has(tenantKey(tenant)) && !removed.has(tenantKey(tenant)))];
  };
  /** What is stored, without what is newer or removed, below what is unsaved. */
  const over = async (below: readonly Tenant[], above: readonly Tenant[]): Promise<readonly Tenant[]> => {
    const unsaved = memory === null ? null : await memory;
    const isNewer = async (tenant: Tenant): Promise<boolean> => removed.has(tenantKey(tenant)) || (unsaved !== null && (await unsaved.get(tenantKey(tenant))) !== null);
    const hidden = await Promise.all(below.map(isNewer));
    return [...above, ...below.filter((_, at) => hidden[at] !== true)];
  };
  const inMemoryUnder = async (key: string): Promise<Tenant | null> => (memory === null ? null : (await memory).get(key));
  const get = async (key: string): Promise<Tenant | null> => {
    const unsaved = await inMemoryUnder(key);
    return unsaved !== null || removed.has(key) ? unsaved : attempt(stored.get(key), null);
  };
  /** What cannot be stored stands in memory, under its new key alone. */
  const putInMemory = async (from: string, tenant: Tenant): Promise<Tenant> => {
    const to = tenantKey(tenant);
    if (from !== to) {
      if (memory !== null) await (await memory).remove([from]);
      removed.add(from);
    }
    removed.delete(to);
    await (await inMemory()).save([tenant]);
    return tenant;
  };
  return {
    find: (keys) => laidOver(stored.find(keys), (directory) => directory.find(keys)),
    search: async (text, limit) => (await laidOver(stored.search(text, limit), (directory) => directory.search(text, limit))).slice(0, limit),
    // The unsaved ones stand on the first page: they are those of this session, and few.
    page: async (after, limit) => {
      const [below, above] = await Promise.all([attempt(stored.page(after, limit), { tenants: [], next: null }), after !== null || memory === null ? [] : everyUnsaved(await memory)]);
      return { tenants: await over(below.tenants, above), next: below.next };
    },
    pageByDomain: (after, limit) => attempt(stored.pageByDomain(after, limit), { places: [], next: null }),
    get,
    save: async (tenants) => {
      tenants.forEach((tenant) => removed.delete(tenantKey(tenant)));
      const isStored = await attempt(stored.save(tenants).then(() => true), false);
      if (!isStored) await (await inMemory()).save(tenants);
      else if (memory !== null) await (await memory).remove(tenants.map(tenantKey));
    },
    change: async (before, after) => {
      const unsaved = await inMemoryUnder(tenantKey(before));
      const changed = unsaved === null ? await attempt(stored.change(before, after), null) : null;
      return changed ?? putInMemory(tenantKey(before), changedTenant(unsaved, before, after));
    },
    edit: async (before, after) => {
      const [from, to] = [tenantKey(before), tenantKey(after)];
      if (from !== to && (await get(to)) !== null) return null;
      const unsaved = await inMemoryUnder(from);
      const changed = unsaved === null ? await attempt(stored.edit(before, after).then((tenant) => ({ tenant })), null) : null;
      return changed === null ? putInMemory(from, changedTenant(unsaved, before, after)) : changed.tenant;
    },
    add: async (tenant) => {
      const { identityKeys, sameTenant, withAdded } = await import("../../core/tenant/addedTenant");
      const unsaved = memory === null ? null : sameTenant(tenant, await (await memory).find(identityKeys(tenant)));
      const added = unsaved === null ? await attempt(stored.add(tenant), null) : null;
      if (added !== null) return added;
      const before = unsaved ?? sameTenant(tenant, await laidOver(stored.find(identityKeys(tenant)), (directory) => directory.find(identityKeys(tenant))));
      const after = before === null ? tenant : withAdded(before, tenant);
      return { before, after: await putInMemory(tenantKey(before ?? after), after) };
    },
    remove: async (keys) => {
      if (memory !== null) await (await memory).remove(keys);
      const isStored = await attempt(stored.remove(keys).then(() => true), false);
      if (!isStored) keys.forEach((key) => removed.add(key));
    },
    count: async () => (await attempt(stored.count(), 0)) + (memory === null ? 0 : await (await memory).count()),
  };
}

async function everyUnsaved(directory: Directory): Promise<readonly Tenant[]> {
  const count = await directory.count();
  return count === 0 ? [] : (await directory.page(null, count)).tenants;
}
