import { changedTenant } from "../../core/tenant/changedTenant";
import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import type { AddedTenant, Directory } from "../../ports/Directory";
import { StorageError } from "../../ports/StorageError";
import { SeenTenants } from "./SeenTenants";
import { onStoredLate, type OnStorageFailure } from "./withMemory";

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
  /** @param keys  of what it writes */
  const attempt = async <T>(work: Promise<T>, otherwise: () => T | Promise<T>, keys: readonly string[] = []): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      onFailure(error);
      if (keys.length > 0) onStoredLate(error, () => { keys.forEach((key) => void storedLate(key)); });
      return otherwise();
    }
  };
  /** What stands in memory and is stored by now is the storage's again. */
  const storedLate = async (key: string): Promise<void> => {
    const [{ isSameTenant }, standing, unsaved] = await Promise.all([import("../../core/directory/importedTenant"), stored.get(key).catch(() => undefined), inMemoryUnder(key)]);
    if (standing === undefined) return;
    if (standing === null) removed.delete(key);
    else if (unsaved !== null && isSameTenant(standing, unsaved)) {
      await (await inMemory()).remove([key]);
      seen.note([standing]);
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
  const inMemoryUnder = async (key: string): Promise<Tenant | null> => (memory === null ? null : (await memory).get(key));
  const getMany = async (keys: readonly string[]): Promise<readonly (Tenant | null)[]> => {
    const unsaved = memory === null ? [] : await (await memory).getMany(keys);
    const asked = keys.filter((key, at) => (unsaved[at] ?? null) === null && !removed.has(key));
    const found = asked.length === 0 ? [] : await read((directory) => directory.getMany(asked));
    const below = new Map(asked.map((key, at) => [key, found[at]]));
    return keys.map((key, at) => unsaved[at] ?? below.get(key) ?? null);
  };
  const get = async (key: string): Promise<Tenant | null> => {
    const unsaved = await inMemoryUnder(key);
    if (unsaved !== null || removed.has(key)) return unsaved;
    const [found = null] = await getMany([key]);
    // Another window may have deleted it. Whoever looks through many has none of them before them: these are not noted.
    if (found === null) seen.forget([key]);
    else seen.note([found]);
    return found;
  };
  const changed = (from: string, tenant: Tenant): Tenant => {
    seen.forget([from]);
    seen.note([tenant]);
    return tenant;
  };
  /** What a change that cannot be stored leaves as it was is in what was read. */
  const changedInMemory = async (unsaved: Tenant | null, before: Tenant, after: Tenant): Promise<Tenant> => {
    const from = tenantKey(before);
    return putInMemory(from, changedTenant(unsaved ?? (await (await seen.directory()).get(from)), before, after));
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
    get,
    getMany,
    save: async (tenants) => {
      tenants.forEach((tenant) => removed.delete(tenantKey(tenant)));
      const isStored = await attempt(stored.save(tenants).then(() => true), () => false, tenants.map(tenantKey));
      if (!isStored) await (await inMemory()).save(tenants);
      else if (memory !== null) await (await memory).remove(tenants.map(tenantKey));
      if (isStored) seen.note(tenants);
    },
    change: async (before, after) => {
      const from = tenantKey(before);
      const unsaved = await inMemoryUnder(from);
      const done = unsaved === null ? await attempt<Tenant | null>(stored.change(before, after), () => null, [from, tenantKey(after)]) : null;
      return done === null ? changedInMemory(unsaved, before, after) : changed(from, done);
    },
    edit: async (before, after) => {
      const [from, to] = [tenantKey(before), tenantKey(after)];
      if (from !== to && (await get(to)) !== null) return null;
      const unsaved = await inMemoryUnder(from);
      const done = unsaved === null ? await attempt<{ readonly tenant: Tenant | null } | null>(stored.edit(before, after).then((tenant) => ({ tenant })), () => null, [from, to]) : null;
      if (done === null) return changedInMemory(unsaved, before, after);
      return done.tenant === null ? null : changed(from, done.tenant);
    },
    add: async (tenant) => {
      const { identityKeys, sameTenant, withAdded } = await import("../../core/tenant/addedTenant");
      const alike = identityKeys(tenant);
      const unsaved = memory === null ? null : sameTenant(tenant, await (await memory).find(alike));
      const added = unsaved === null ? await attempt<AddedTenant | null>(stored.add(tenant), () => null, [tenantKey(tenant)]) : null;
      if (added !== null) {
        changed(tenantKey(added.before ?? added.after), added.after);
        return added;
      }
      const before = unsaved ?? sameTenant(tenant, await laidOver(read((directory) => directory.find(alike)), (directory) => directory.find(alike)));
      const after = before === null ? tenant : withAdded(before, tenant);
      return { before, after: await putInMemory(tenantKey(before ?? after), after) };
    },
    remove: async (keys) => {
      if (memory !== null) await (await memory).remove(keys);
      const isStored = await attempt(stored.remove(keys).then(() => true), () => false, keys);
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
