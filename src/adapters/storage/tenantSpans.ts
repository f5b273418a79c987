import { unwrap } from "idb";
import { awaitedLater } from "../import/awaitedLater";
import { entriesBegin, readEntry } from "./keyEntry";
import type { TenantRecord } from "./openDatabase";
import { firstNotBefore, isUnchanged, kindOf, type StoredTenants } from "./StoredTenants";

// Of lists and searches alone: whoever looks at a mail does not load it.

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

/** A name and the same without its spaces, of one tenant, are two keys of a span. */
const KEYS_OF_ONE_IN_A_SPAN = 2;

/** Every key that begins so. */
export const beginningWith = (beginning: string): KeySpan => ({ from: beginning, to: `${beginning}\uffff` });

/** Records of this state of the directory that need not be read again. */
export interface KeptRecords {
  get(tenantKey: string): TenantRecord | undefined;
  keep(record: TenantRecord): void;
}

/**
 * The tenants of several spans, of each the first so many by key, in no order. What is asked in one go costs little more than
 * one question: a tenant to which several of them lead is read once.
 */
export async function tenantsOfSpans(tenants: StoredTenants, spans: readonly KeySpan[], most: number, kept?: Promise<KeptRecords>): Promise<readonly TenantRecord[]> {
  const read = new Map<string, Promise<TenantRecord | undefined>>();
  const readOrKept = async (tenantKey: string): Promise<TenantRecord | undefined> => {
    const records = await kept;
    const record = records?.get(tenantKey) ?? (await readPlain(tenants, tenantKey));
    if (record !== undefined) records?.keep(record);
    return record;
  };
  const get = (tenantKey: string): Promise<TenantRecord | undefined> => {
    const reading = read.get(tenantKey) ?? readOrKept(tenantKey);
    read.set(tenantKey, reading);
    return reading;
  };
  const paged: Promise<readonly TenantRecord[]>[] = [];
  const take = (span: KeySpan, page: readonly string[]): void => { paged.push(awaitedLater(pagedOfSpan(tenants, span, page, most, get))); };
  const [own] = await Promise.all([Promise.all(spans.map((span) => ownOfSpan(tenants, span, most))), eachFirstPage(tenants, spans, take)]);
  return [...own, ...(await Promise.all(paged))].flat();
}

/**
 * Of so many spans one is asked for first: what is alike stands together, and its page mostly answers for its neighbours too. A
 * page costs as much to ask for as four tenants.
 */
const ONE_OF = 4;
/** So few are asked for at once, in place of another turn. */
const FEW_SPANS = 12;

/** Calls with each span and the page in which its entries begin; not for a span that is after all pages. */
async function eachFirstPage(tenants: StoredTenants, spans: readonly KeySpan[], take: (span: KeySpan, page: readonly string[]) => void): Promise<void> {
  let waiting = spans.map((span) => ({ span, begin: entriesBegin(span.from) })).sort((a, b) => compare(a.begin, b.begin));
  // Of an import's domains each has a page of its own: then the rest is asked for at once.
  let helps = true;
  while (waiting.length > 0) {
    const every = helps && waiting.length > FEW_SPANS ? ONE_OF : 1;
    const now = waiting;
    const answered = new Set<number>();
    await Promise.all(
      now.map(async ({ begin }, at) => {
        if (at % every !== 0) return;
        const page = await tenants.firstPage(IDBKeyRange.lowerBound(begin));
        const [first, last] = page === null ? [begin, null] : [page[0] ?? "", page.at(-1) ?? ""];
        const answer = (other: number): boolean => {
          const one = now[other];
          if (one === undefined || one.begin < (other === at ? begin : first) || (last !== null && one.begin > last)) return false;
          if (!answered.has(other) && page !== null) take(one.span, page);
          answered.add(other);
          return true;
        };
        for (let other = at; answer(other); other += 1);
        for (let other = at - 1; answer(other); other -= 1);
      }),
    );
    waiting = now.filter((_, at) => !answered.has(at));
    helps = answered.size * ONE_OF >= 2 * now.length;
  }
}

/** As store.get: of two hundred tenants, what the library puts around a request takes a fifth of the time. */
function readPlain({ store }: StoredTenants, tenantKey: string): Promise<TenantRecord | undefined> {
  return new Promise((resolve, reject) => {
    const request: IDBRequest<TenantRecord | undefined> = unwrap(store).get(tenantKey);
    request.onsuccess = () => { resolve(request.result); };
    request.onerror = () => { reject(request.error ?? new DOMException("", "UnknownError")); };
  });
}

/** The first of a span by key, and by tenant where several have one; a record stands there once for each of its keys. */
export async function keysWithin(tenants: StoredTenants, span: KeySpan, most: number): Promise<readonly HeldKey[]> {
  const [own, paged] = await Promise.all([ownWithin(tenants, span, most), pagedWithin(tenants, span, most)]);
  if (own.length === 0 || paged.length === 0) return own.length === 0 ? paged : own;
  return [...own, ...paged].sort((a, b) => compare(a.key, b.key) || compare(a.record.key, b.record.key)).slice(0, most);
}

async function ownWithin(tenants: StoredTenants, span: KeySpan, most: number): Promise<readonly HeldKey[]> {
  const records = await tenants.store.index("keys").getAll(IDBKeyRange.bound(span.from, span.to, span.isAfter === true), most);
  // The index does not say its keys. A record comes once for each of its own in the span, in their order.
  const keysLeft = new Map<string, string[]>();
  return records.flatMap((record) => {
    const left = keysLeft.get(record.key) ?? [...new Set(record.keys)].filter((key) => isWithin(key, span)).sort(compare);
    keysLeft.set(record.key, left);
    const key = left.shift();
    return key === undefined ? [] : [{ key, record }];
  });
}

async function pagedWithin(tenants: StoredTenants, span: KeySpan, most: number): Promise<readonly HeldKey[]> {
  const held: HeldKey[] = [];
  for await (const entries of tenants.entriesFrom(entriesBegin(span.from))) {
    let rest = entries.map(readEntry).filter(({ key }) => isWithin(key, span));
    while (rest.length > 0 && held.length < most) {
      const some = rest.slice(0, most - held.length);
      rest = rest.slice(some.length);
      const records = await Promise.all(some.map(({ tenantKey }) => tenants.store.get(tenantKey)));
      held.push(...some.flatMap(({ key }, at) => (isUnchanged(records[at]) ? [{ key, record: records[at] }] : [])));
    }
    const last = entries.at(-1);
    if (held.length >= most || last === undefined || readEntry(last).key > span.to) break;
  }
  return held;
}

async function ownOfSpan(tenants: StoredTenants, span: KeySpan, most: number): Promise<readonly TenantRecord[]> {
  const few = await tenants.fewOwn(kindOf(span.from));
  if (few !== null) return few.filter(({ keys = [] }) => keys.some((key) => isWithin(key, span)));
  return tenants.store.index("keys").getAll(IDBKeyRange.bound(span.from, span.to, span.isAfter === true), most * KEYS_OF_ONE_IN_A_SPAN);
}

/** @param first  the page in which its entries begin */
async function pagedOfSpan(tenants: StoredTenants, span: KeySpan, first: readonly string[], most: number, get: (tenantKey: string) => Promise<TenantRecord | undefined>): Promise<readonly TenantRecord[]> {
  const held = new Map<string, TenantRecord>();
  /** @returns whether it may go on in the next page */
  const hold = async (page: readonly string[]): Promise<boolean> => {
    const named = namedWithin(page, span).filter((tenantKey) => !held.has(tenantKey));
    for (let at = 0; at < named.length && held.size < most; ) {
      const some = named.slice(at, at + most - held.size);
      at += some.length;
      for (const record of await Promise.all(some.map(get))) if (isUnchanged(record)) held.set(record.key, record);
    }
    return held.size < most && readEntry(page.at(-1) ?? "").key <= span.to;
  };
  if (!(await hold(first))) return [...held.values()];
  for await (const page of tenants.entriesFrom(rightAfter(first.at(-1) ?? ""))) if (!(await hold(page))) break;
  return [...held.values()];
}

/** The tenants that a page names for keys of a span, each once. */
function namedWithin(page: readonly string[], span: KeySpan): readonly string[] {
  const named = new Set<string>();
  for (let at = firstNotBefore(page, entriesBegin(span.from)); at < page.length; at += 1) {
    const { key, tenantKey } = readEntry(page[at] ?? "");
    if (key > span.to) break;
    if (isWithin(key, span)) named.add(tenantKey);
  }
  return [...named];
}

/** The lowest text that is higher. */
const rightAfter = (text: string): string => `${text}\u0000`;

const isWithin = (key: string, { from, isAfter = false, to }: KeySpan): boolean => (isAfter ? key > from : key >= from) && key <= to;

// As IndexedDB orders texts: by their UTF-16 units.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
