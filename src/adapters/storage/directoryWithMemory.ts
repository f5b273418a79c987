import { changedTenant } from "../../core/tenant/changedTenant";
import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import type { Directory } from "../../ports/Directory";
import { StorageError } from "../../ports/StorageError";
import { SeenTenants } from "./SeenTenants";
import type { OnStorageFailure } from "./withMemory";

/**
 * A directory that goes on when it cannot be stored: what could not be saved lies over what is stored, for this session; what
 * cannot be read now is taken from what was read before, and asked for again the next time.
 */
export function directoryWithMemory(stored: Directory, onFailure: OnStorageFailure): Directory {
  let memory: Promise<Directory> | null = null;
  let partial = false;
  const seen = new SeenTenants();
  const removed = new Set<string>();
  const inMemory = (): Promise<Directory> => (memory ??= import("../memory/memoryDirectory").then(({ memoryDirectory }) => memoryDirectory()));
  const attempt = async <T>(work: Promise<T>, otherwise: () => T | Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      onFailure(error);
      return otherwise();
    }
  };
  const read = <T>(work: (directory: Directory) => Promise<T>): Promise<T> => {
    const whole = work(stored).then((found) => {
      partial = false;
      return found;
    });
    return attempt(whole, async () => {
      partial = true;
      return work(await seen.directory());
    });
  };
  /** The unsaved ones first, each tenant once. */
  const laidOver = async (found: Promise<readonly Tenant[]>, unsaved: (directory: Directory) => Promise<readonly Tenant[]>): Promise<readonly Tenant[]> => {
    const [below, above] = await Promise.all([found, memory === null ? [] : memory.then(unsaved)]);
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
  return {
    find: async (keys) => {
      const found = read((directory) => directory.find(keys));
      const all = await laidOver(found, (directory) => directory.find(keys));
      seen.note(await found);
      return all;
    },
    search: async (text, limit) => (await laidOver(read((directory) => directory.search(text, limit)), (directory) => directory.search(text, limit))).slice(0, limit),
    // The unsaved ones stand on the first page: they are those of this session, and few.
    page: async (after, limit) => {
      const [below, above] = await Promise.all([read((directory) => directory.page(after, limit)), after !== null || memory === null ? [] : everyUnsaved(await memory)]);
      return { tenants: await over(below.tenants, above), next: below.next };
    },
    pageByDomain: (after, limit) => read((directory) => directory.pageByDomain(after, limit)),
    get: async (key) => {
      const unsaved = memory === null ? null : await (await memory).get(key);
      if (unsaved !== null || removed.has(key)) return unsaved;
      const found = await read((directory) => directory.get(key));
      // Another window may have deleted it.
      if (found === null) seen.forget([key]);
      else seen.note([found]);
      return found;
    },
    save: async (tenants) => {
      tenants.forEach((tenant) => removed.delete(tenantKey(tenant)));
      const isStored = await attempt(stored.save(tenants).then(() => true), () => false);
      if (!isStored) await (await inMemory()).save(tenants);
      else if (memory !== null) await (await memory).remove(tenants.map(tenantKey));
      if (isStored) seen.note(tenants);
    },
    change: async (before, after) => {
      const [from, to] = [tenantKey(before), tenantKey(after)];
      const unsaved = memory === null ? null : await (await memory).get(from);
      const changed = unsaved === null ? await attempt<Tenant | null>(stored.change(before, after), () => null) : null;
      if (changed !== null) {
        seen.forget([from]);
        seen.note([changed]);
        return changed;
      }
      // What the change leaves as it was is in what was read.
      const standing = unsaved ?? (await (await seen.directory()).get(from));
      const tenant = changedTenant(standing, before, after);
      if (from !== to) {
        if (memory !== null) await (await memory).remove([from]);
        removed.add(from);
      }
      removed.delete(to);
      await (await inMemory()).save([tenant]);
      return tenant;
    },
    remove: async (keys) => {
      if (memory !== null) await (await memory).remove(keys);
      const isStored = await attempt(stored.remove(keys).then(() => true), () => false);
      if (isStored) seen.forget(keys);
      else keys.forEach((key) => removed.add(key));
    },
    count: async () => (await read((directory) => directory.count())) + (memory === null ? 0 : await (await memory).count()),
    isPartial: () => partial,
  };
}

async function everyUnsaved(directory: Directory): Promise<readonly Tenant[]> {
  const count = await directory.count();
  return count === 0 ? [] : (await directory.page(null, count)).tenants;
}
