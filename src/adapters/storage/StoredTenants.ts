import type { IDBPObjectStore } from "idb";
import { StorageError } from "../../ports/StorageError";
import { entriesBegin, readPage } from "./keyEntry";
import type { KeyPageStoreName, Stores, TenantRecord, TenantStoreName } from "./openDatabase";

export type TenantStoreNames = ("meta" | TenantStoreName | KeyPageStoreName)[];

type Mode = "readonly" | "readwrite";

/** So many records of their own, beside pages, are read at once, where they have no more keys of the kind asked for than that. */
const FEW_OWN = 32;
const FEW_OWN_KEYS = 2 * FEW_OWN;
/**
 * The directory within one transaction, to be read, and found by keys.
 *
 * A record that was written by itself has its keys in the store's index. An import writes a million at once, for which an index
 * of sixteen keys a tenant takes ten times as long as the tenants: it leaves its records without keys and writes these sorted,
 * many to a page. So a page only says who may have a key: whoever was taken out since is not there, and whoever was changed
 * since has keys of its own, which alone count.
 */
export class StoredTenants {
  private readonly ownOfKind = new Map<string, Promise<readonly TenantRecord[] | null>>();

  /** @param pages  null: there are none */
  constructor(
    readonly store: IDBPObjectStore<Stores, TenantStoreNames, TenantStoreName, Mode>,
    private readonly pages: IDBPObjectStore<Stores, TenantStoreNames, KeyPageStoreName, Mode> | null,
  ) {}

  /** @param most  where more have the key: none of them */
  async withKey(key: string, most = Infinity): Promise<readonly TenantRecord[]> {
    const index = this.store.index("keys");
    if (most === Infinity) {
      const [own, paged] = await Promise.all([index.getAll(key), this.pagedHolders(key, most)]);
      return [...own, ...(await this.unchanged(paged))];
    }
    // Their places tell how many they are, for less than the tenants themselves.
    const [own, paged] = await Promise.all([this.ownPlaces(key, most), this.pagedHolders(key, most)]);
    if (own.length + paged.length === 0 || own.length + paged.length > most) return [];
    const [records, unchanged] = await Promise.all([own.length === 0 ? [] : index.getAll(key), this.unchanged(paged)]);
    return [...records, ...unchanged];
  }

  private async ownPlaces(key: string, most: number): Promise<readonly string[]> {
    const few = await this.fewOwn(kindOf(key));
    if (few !== null) return few.filter(({ keys }) => keys?.includes(key)).map((record) => record.key);
    return this.store.index("keys").getAllKeys(key, most + 1);
  }

  /** @param kind  as kindOf. Those that have keys of it in the index, where pages hold most tenants and these are few: then one request answers for all keys of the kind. Null: they are many. */
  fewOwn(kind: string): Promise<readonly TenantRecord[] | null> {
    if (this.pages === null) return Promise.resolve(null);
    const asked = this.ownOfKind.get(kind) ?? this.askOwn(kind);
    this.ownOfKind.set(kind, asked);
    return asked;
  }

  /** Their places first: the index gives a record once for each of its keys. */
  private async askOwn(kind: string): Promise<readonly TenantRecord[] | null> {
    const places = await this.store.index("keys").getAllKeys(IDBKeyRange.bound(kind, `${kind}\uffff`), FEW_OWN_KEYS + 1);
    const own = new Set(places);
    if (places.length > FEW_OWN_KEYS || own.size > FEW_OWN) return null;
    return (await Promise.all([...own].map((key) => this.store.get(key)))).filter((record) => record !== undefined);
  }

  /** The keys of the tenants that a page names for a key, up to one more than `most`. */
  private async pagedHolders(key: string, most: number): Promise<readonly string[]> {
    const begin = entriesBegin(key);
    const holders: string[] = [];
    for await (const entries of this.entriesFrom(begin)) {
      for (const entry of entries) {
        if (!entry.startsWith(begin) || holders.length > most) return holders;
        holders.push(entry.slice(begin.length));
      }
    }
    return holders;
  }

  /** All entries that are not before one, page by page: the first page whose last entry is not before it has them, as pages stand under their last ones. */
  async *entriesFrom(from: string): AsyncGenerator<readonly string[]> {
    for (let range = IDBKeyRange.lowerBound(from); ; ) {
      const page = await this.firstPage(range);
      if (page === null) return;
      yield page.slice(firstNotBefore(page, from));
      range = IDBKeyRange.lowerBound(page.at(-1), true);
    }
  }

  /** @returns null: there is none */
  async firstPage(range: IDBKeyRange): Promise<readonly string[] | null> {
    const stored = await this.pages?.get(range);
    if (stored === undefined) return null;
    const page = readPage(stored);
    if (page === null) throw new StorageError("corrupt");
    return page;
  }

  private async unchanged(tenantKeys: readonly string[]): Promise<readonly TenantRecord[]> {
    return (await Promise.all(tenantKeys.map((key) => this.store.get(key)))).filter(isUnchanged);
  }
}

/** "s:", of all keys that begin so. */
export const kindOf = (key: string): string => key.slice(0, key.indexOf(":") + 1);

export const isUnchanged = (record: TenantRecord | undefined): record is TenantRecord => record !== undefined && record.keys === undefined;

/** Where the first of these stands, which are in order; their number where all are before it. */
export function firstNotBefore(entries: readonly string[], from: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] ?? "") < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
