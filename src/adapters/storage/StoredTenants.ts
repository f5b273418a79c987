import type { IDBPObjectStore } from "idb";
import { StorageError } from "../../ports/StorageError";
import { entriesBegin, readEntry } from "./keyEntry";
import type { KeyPageStoreName, Stores, TenantRecord, TenantStoreName } from "./openDatabase";

export type TenantStoreNames = ("meta" | TenantStoreName | KeyPageStoreName)[];

type Mode = "readonly" | "readwrite";

/** A record at one of its keys. */
export interface HeldKey {
  readonly key: string;
  readonly record: TenantRecord;
}

/** Keys from one on, or from right after it, to another one. */
export interface KeySpan {
  readonly from: string;
  readonly isAfter?: boolean;
  readonly to: string;
}

/** Every key that begins so. */
export const beginningWith = (beginning: string): KeySpan => ({ from: beginning, to: `${beginning}\uffff` });

/**
 * The directory within one transaction, to be read, and found by keys.
 *
 * A record that was written by itself has its keys in the store's index. An import writes a million at once, for which an index
 * of sixteen keys a tenant takes ten times as long as the tenants: it leaves its records without keys and writes these sorted,
 * many to a page. So a page only says who may have a key: whoever was taken out since is not there, and whoever was changed
 * since has keys of its own, which alone count.
 */
export class StoredTenants {
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
    const [own, paged] = await Promise.all([index.getAllKeys(key, most + 1), this.pagedHolders(key, most)]);
    if (own.length + paged.length === 0 || own.length + paged.length > most) return [];
    const [records, unchanged] = await Promise.all([own.length === 0 ? [] : index.getAll(key), this.unchanged(paged)]);
    return [...records, ...unchanged];
  }

  /** The first of a span by key, and by tenant where several have one; a record stands there once for each of its keys. */
  async within(span: KeySpan, most: number): Promise<readonly HeldKey[]> {
    const [own, paged] = await Promise.all([this.ownWithin(span, most), this.pagedWithin(span, most)]);
    if (own.length === 0 || paged.length === 0) return own.length === 0 ? paged : own;
    return [...own, ...paged].sort((a, b) => compare(a.key, b.key) || compare(a.record.key, b.record.key)).slice(0, most);
  }

  private async ownWithin(span: KeySpan, most: number): Promise<readonly HeldKey[]> {
    const records = await this.store.index("keys").getAll(IDBKeyRange.bound(span.from, span.to, span.isAfter === true), most);
    // The index does not say its keys. A record comes once for each of its own in the span, in their order.
    const keysLeft = new Map<string, string[]>();
    return records.flatMap((record) => {
      const left = keysLeft.get(record.key) ?? [...new Set(record.keys)].filter((key) => isWithin(key, span)).sort(compare);
      keysLeft.set(record.key, left);
      const key = left.shift();
      return key === undefined ? [] : [{ key, record }];
    });
  }

  private async pagedWithin(span: KeySpan, most: number): Promise<readonly HeldKey[]> {
    const held: HeldKey[] = [];
    for await (const entries of this.entriesFrom(entriesBegin(span.from))) {
      let rest = entries.map(readEntry).filter(({ key }) => isWithin(key, span));
      while (rest.length > 0 && held.length < most) {
        const some = rest.slice(0, most - held.length);
        rest = rest.slice(some.length);
        const records = await Promise.all(some.map(({ tenantKey }) => this.store.get(tenantKey)));
        held.push(...some.flatMap(({ key }, at) => (isUnchanged(records[at]) ? [{ key, record: records[at] }] : [])));
      }
      const last = entries.at(-1);
      if (held.length >= most || last === undefined || readEntry(last).key > span.to) break;
    }
    return held;
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
  private async *entriesFrom(from: string): AsyncGenerator<readonly string[]> {
    if (this.pages === null) return;
    for (let range = IDBKeyRange.lowerBound(from); ; ) {
      const page = await this.pages.get(range);
      if (page === undefined) return;
      const last = isPage(page) ? page.at(-1) : undefined;
      if (!isPage(page) || last === undefined) throw new StorageError("corrupt");
      yield page.slice(firstNotBefore(page, from));
      range = IDBKeyRange.lowerBound(last, true);
    }
  }

  private async unchanged(tenantKeys: readonly string[]): Promise<readonly TenantRecord[]> {
    return (await Promise.all(tenantKeys.map((key) => this.store.get(key)))).filter(isUnchanged);
  }
}

const isUnchanged = (record: TenantRecord | undefined): record is TenantRecord => record !== undefined && record.keys === undefined;

const isPage = (value: unknown): value is readonly string[] => Array.isArray(value);

const isWithin = (key: string, { from, isAfter = false, to }: KeySpan): boolean => (isAfter ? key > from : key >= from) && key <= to;

// As IndexedDB orders texts: by their UTF-16 units.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where the first of these stands, which are in order; their number where all are before it. */
function firstNotBefore(entries: readonly string[], from: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] ?? "") < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
