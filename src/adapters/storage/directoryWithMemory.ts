import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import type { Directory } from "../../ports/Directory";
import type { DirectoryWrites } from "./directoryWrites";
import { SeenTenants } from "./SeenTenants";
import { failureOf, type OnStorageFailure } from "./withMemory";

/** What a session knows of tenants beside what is stored. */
export interface TenantSession {
  readonly stored: Directory;
  readonly onFailure: OnStorageFailure;
  readonly seen: SeenTenants;
  /** Keys of what was taken out and could not be taken out of the storage. */
  readonly removed: Set<string>;
  /** What could not be stored; null: nothing was left over. */
  unsaved: Directory | null;
  /** The directory as the session has it. */
  readonly shown: Pick<Directory, "find" | "get">;
}

/**
 * A directory that goes on when it cannot be stored: what could not be saved lies over what is stored, for this session; what
 * cannot be read now is taken from what was read before, and asked for again the next time.
 */
export function directoryWithMemory(stored: Directory, onFailure: OnStorageFailure): Directory {
  let partial = false;
  const [seen, removed] = [new SeenTenants(), new Set<string>()];
  const read = async <T>(work: (directory: Directory) => Promise<T>): Promise<T> => {
    try {
      const found = await work(stored);
      partial = false;
      return found;
    } catch (error) {
      onFailure(failureOf(error));
      partial = true;
      return work(await seen.directory());
    }
  };
  /** The unsaved ones first, each tenant once. */
  const laidOver = async (found: Promise<readonly Tenant[]>, asked: (directory: Directory) => Promise<readonly Tenant[]>): Promise<readonly Tenant[]> => {
    const [below, above] = await Promise.all([found, session.unsaved === null ? [] : asked(session.unsaved)]);
    const newer = new Set(above.map(tenantKey));
    return [...above, ...below.filter((tenant) => !newer.has(tenantKey(tenant)) && !removed.has(tenantKey(tenant)))];
  };
  /** What is stored, without what is newer or removed, below what is unsaved. */
  const over = async (below: readonly Tenant[], above: readonly Tenant[]): Promise<readonly Tenant[]> => {
    const { unsaved } = session;
    const isNewer = async (tenant: Tenant): Promise<boolean> => removed.has(tenantKey(tenant)) || (unsaved !== null && (await unsaved.get(tenantKey(tenant))) !== null);
    const hidden = await Promise.all(below.map(isNewer));
    return [...above, ...below.filter((_, at) => hidden[at] !== true)];
  };
  const getMany = async (keys: readonly string[]): Promise<readonly (Tenant | null)[]> => {
    const unsaved = (await session.unsaved?.getMany(keys)) ?? [];
    const asked = keys.filter((key, at) => (unsaved[at] ?? null) === null && !removed.has(key));
    const found = asked.length === 0 ? [] : await read((directory) => directory.getMany(asked));
    const below = new Map(asked.map((key, at) => [key, found[at]]));
    return keys.map((key, at) => unsaved[at] ?? below.get(key) ?? null);
  };
  const get = async (key: string): Promise<Tenant | null> => {
    const unsaved = (await session.unsaved?.get(key)) ?? null;
    if (unsaved !== null || removed.has(key)) return unsaved;
    const [found = null] = await getMany([key]);
    // Another window may have deleted it. Whoever looks through many has none of them before them: these are not noted.
    if (found === null) seen.forget([key]);
    else seen.note([found]);
    return found;
  };
  const find: Directory["find"] = async (keys) => {
    const found = read((directory) => directory.find(keys));
    const all = await laidOver(found, (directory) => directory.find(keys));
    seen.note(await found);
    return all;
  };
  const session: TenantSession = { stored, onFailure, seen, removed, unsaved: null, shown: { find, get } };
  // Whoever only looks at mails writes none.
  const writes = async (): Promise<DirectoryWrites> => (await import("./directoryWrites")).directoryWrites(session);
  return {
    find,
    search: async (text, limit) => (await laidOver(read((directory) => directory.search(text, limit)), (directory) => directory.search(text, limit))).slice(0, limit),
    // The unsaved ones stand on the first page: they are those of this session, and few.
    page: async (after, limit) => {
      const [below, above] = await Promise.all([read((directory) => directory.page(after, limit)), after !== null || session.unsaved === null ? [] : everyUnsaved(session.unsaved)]);
      return { tenants: await over(below.tenants, above), next: below.next };
    },
    pageByDomain: (after, limit) => read((directory) => directory.pageByDomain(after, limit)),
    get,
    getMany,
    save: async (tenants) => (await writes()).save(tenants),
    change: async (before, after) => (await writes()).change(before, after),
    edit: async (before, after) => (await writes()).edit(before, after),
    add: async (tenant) => (await writes()).add(tenant),
    remove: async (keys) => (await writes()).remove(keys),
    count: async () => (await read((directory) => directory.count())) + ((await session.unsaved?.count()) ?? 0),
    isPartial: () => partial,
  };
}

async function everyUnsaved(directory: Directory): Promise<readonly Tenant[]> {
  const count = await directory.count();
  return count === 0 ? [] : (await directory.page(null, count)).tenants;
}
