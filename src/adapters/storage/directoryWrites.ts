import { isSameTenant } from "../../core/directory/importedTenant";
import { identityKeys, sameTenant, withAdded } from "../../core/tenant/addedTenant";
import { changedTenant } from "../../core/tenant/changedTenant";
import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import type { AddedTenant, Directory } from "../../ports/Directory";
import { StorageError } from "../../ports/StorageError";
import { memoryDirectory } from "../memory/memoryDirectory";
import type { TenantSession } from "./directoryWithMemory";
import { onStoredLate } from "./withMemory";

export type DirectoryWrites = Pick<Directory, "save" | "change" | "edit" | "add" | "remove">;

/** What changes the directory of a session: stored where that works, else in memory, over what is stored. */
export function directoryWrites(session: TenantSession): DirectoryWrites {
  const { stored, seen, removed, shown } = session;
  const inMemory = (): Directory => (session.unsaved ??= memoryDirectory());
  const inMemoryUnder = async (key: string): Promise<Tenant | null> => (await session.unsaved?.get(key)) ?? null;
  /** @param keys  of what it writes */
  const attempt = async <T>(work: Promise<T>, otherwise: T, keys: readonly string[]): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      session.onFailure(error);
      onStoredLate(error, () => { keys.forEach((key) => void storedLate(key)); });
      return otherwise;
    }
  };
  /** What stands in memory and is stored by now is the storage's again. */
  const storedLate = async (key: string): Promise<void> => {
    const [standing, unsaved] = await Promise.all([stored.get(key).catch(() => undefined), inMemoryUnder(key)]);
    if (standing === undefined) return;
    if (standing === null) removed.delete(key);
    else if (unsaved !== null && isSameTenant(standing, unsaved)) {
      await inMemory().remove([key]);
      seen.note([standing]);
    }
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
      await session.unsaved?.remove([from]);
      removed.add(from);
    }
    removed.delete(to);
    await inMemory().save([tenant]);
    return tenant;
  };
  return {
    save: async (tenants) => {
      tenants.forEach((tenant) => removed.delete(tenantKey(tenant)));
      const isStored = await attempt(stored.save(tenants).then(() => true), false, tenants.map(tenantKey));
      if (!isStored) await inMemory().save(tenants);
      else await session.unsaved?.remove(tenants.map(tenantKey));
      if (isStored) seen.note(tenants);
    },
    change: async (before, after) => {
      const from = tenantKey(before);
      const unsaved = await inMemoryUnder(from);
      const done = unsaved === null ? await attempt<Tenant | null>(stored.change(before, after), null, [from, tenantKey(after)]) : null;
      return done === null ? changedInMemory(unsaved, before, after) : changed(from, done);
    },
    edit: async (before, after) => {
      const [from, to] = [tenantKey(before), tenantKey(after)];
      if (from !== to && (await shown.get(to)) !== null) return null;
      const unsaved = await inMemoryUnder(from);
      const done = unsaved === null ? await attempt<{ readonly tenant: Tenant | null } | null>(stored.edit(before, after).then((tenant) => ({ tenant })), null, [from, to]) : null;
      if (done === null) return changedInMemory(unsaved, before, after);
      return done.tenant === null ? null : changed(from, done.tenant);
    },
    add: async (tenant) => {
      const alike = identityKeys(tenant);
      const unsaved = session.unsaved === null ? null : sameTenant(tenant, await session.unsaved.find(alike));
      const added = unsaved === null ? await attempt<AddedTenant | null>(stored.add(tenant), null, [tenantKey(tenant)]) : null;
      if (added !== null) {
        changed(tenantKey(added.before ?? added.after), added.after);
        return added;
      }
      const before = unsaved ?? sameTenant(tenant, await shown.find(alike));
      const after = before === null ? tenant : withAdded(before, tenant);
      return { before, after: await putInMemory(tenantKey(before ?? after), after) };
    },
    remove: async (keys) => {
      await session.unsaved?.remove(keys);
      const isStored = await attempt(stored.remove(keys).then(() => true), false, keys);
      if (isStored) seen.forget(keys);
      else keys.forEach((key) => removed.add(key));
    },
  };
}
