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

/** So many records of their own, beside pages, are read at once. */
const FEW_OWN = 32;
/** A name and the same without its spaces, of one tenant, are two keys of a span. */
const KEYS_OF_ONE_IN_A_SPAN = 2;

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

  /**
   * The tenants of several spans, of each the first so many by key, in no order. What is asked in one go costs little more than
   * one question: a tenant to which several of them lead is read once.
   */
  async ofSpans(spans: readonly KeySpan[], most: number): Promise<readonly TenantRecord[]> {
    const read = new Map<string, Promise<TenantRecord | undefined>>();
    const get = (tenantKey: string): Promise<TenantRecord | undefined> => {
      const reading = read.get(tenantKey) ?? this.store.get(tenantKey);
      read.set(tenantKey, reading);
      return reading;
    };
    const found = await Promise.all(spans.map((span) => Promise.all([this.ownOfSpan(span, most), this.pagedOfSpan(span, most, get)])));
    return found.flat(2);
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

  private async ownOfSpan(span: KeySpan, most: number): Promise<readonly TenantRecord[]> {
    const few = await this.fewOwn(kindOf(span.from));
    if (few !== null) return few.filter(({ keys = [] }) => keys.some((key) => isWithin(key, span)));
    return this.store.index("keys").getAll(IDBKeyRange.bound(span.from, span.to, span.isAfter === true), most * KEYS_OF_ONE_IN_A_SPAN);
  }

  private async pagedOfSpan(span: KeySpan, most: number, get: (tenantKey: string) => Promise<TenantRecord | undefined>): Promise<readonly TenantRecord[]> {
    const held = new Map<string, TenantRecord>();
    for await (const entries of this.entriesFrom(entriesBegin(span.from))) {
      const named = [...new Set(entries.map(readEntry).filter(({ key }) => isWithin(key, span)).map(({ tenantKey }) => tenantKey))].filter((tenantKey) => !held.has(tenantKey));
      for (let at = 0; at < named.length && held.size < most; ) {
        const some = named.slice(at, at + most - held.size);
        at += some.length;
        for (const record of await Promise.all(some.map(get))) if (isUnchanged(record)) held.set(record.key, record);
      }
      const last = entries.at(-1);
      if (held.size >= most || last === undefined || readEntry(last).key > span.to) break;
    }
    return [...held.values()];
  }

  private async ownPlaces(key: string, most: number): Promise<readonly string[]> {
    const few = await this.fewOwn(kindOf(key));
    if (few !== null) return few.filter(({ keys }) => keys?.includes(key)).map((record) => record.key);
    return this.store.index("keys").getAllKeys(key, most + 1);
  }

  /** Those that have keys of this kind in the index, where pages hold most tenants and these are few: then one request answers for all keys of the kind. Null: they are many. */
  private fewOwn(kind: string): Promise<readonly TenantRecord[] | null> {
    if (this.pages === null) return Promise.resolve(null);
    const { from, to } = beginningWith(kind);
    const asked = this.ownOfKind.get(kind) ?? this.store.index("keys").getAll(IDBKeyRange.bound(from, to), FEW_OWN + 1).then((records) => (records.length > FEW_OWN ? null : distinct(records)));
    this.ownOfKind.set(kind, asked);
    return asked;
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

// "s:", of all keys that begin so.
const kindOf = (key: string): string => key.slice(0, key.indexOf(":") + 1);

const distinct = (records: readonly TenantRecord[]): readonly TenantRecord[] => [...new Map(records.map((record) => [record.key, record])).values()];

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
