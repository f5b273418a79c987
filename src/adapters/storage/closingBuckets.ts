import { hashText } from "./hashText";

/** A store of lists of records, by the number of their bucket. */
export interface BucketStore {
  get(bucket: number): Promise<unknown>;
  put(records: readonly RawRecord[], bucket: number): Promise<unknown>;
}

/**
 * A browser takes as long for each value that it reads as for some ten closings within one: 10,000 records of their own take three
 * times as long as these few. A write costs the other closings of its bucket along: a fifth of a month's forty, 80 of 10,000.
 */
const BUCKETS = 128;

/** The bucket that a closing lies in, from 0 on. */
export const bucketOf = (tenantKey: string): number => hashText(tenantKey) % BUCKETS;

/** Puts records, one for each closing as versions 2 and 3 of the database kept them, into buckets of an empty store. */
export async function fillBuckets(store: BucketStore, records: readonly unknown[]): Promise<void> {
  const byKey = new Map(recordsOf(records).map((record) => [record.tenantKey, record]));
  await Promise.all([...byBucket(byKey.keys())].map(([bucket, keys]) => store.put(keys.flatMap((key) => byKey.get(key) ?? []), bucket)));
}

/** The keys by their bucket, in their order. */
export function byBucket(keys: Iterable<string>): ReadonlyMap<number, readonly string[]> {
  const buckets = new Map<number, string[]>();
  for (const key of keys) {
    const inIt = buckets.get(bucketOf(key));
    if (inIt === undefined) buckets.set(bucketOf(key), [key]);
    else inIt.push(key);
  }
  return buckets;
}

/** What lies in a bucket of one closing: whatever has its key. */
export type RawRecord = { readonly tenantKey: string; readonly summary?: unknown; readonly seen?: unknown };

export function recordsOf(value: unknown): readonly RawRecord[] {
  return Array.isArray(value) ? value.filter((one): one is RawRecord => typeof (one as RawRecord | null)?.tenantKey === "string") : [];
}
