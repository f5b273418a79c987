import { readSummary, type ClosingSummary } from "../../core/pipeline/ClosingSummary";
import { readSighting, type Sighting } from "../../core/pipeline/Sighting";
import { hashText } from "./hashText";

/** What a list shows of one closing. */
export interface ListedRecord {
  readonly tenantKey: string;
  /** See core/pipeline/ClosingSummary. */
  readonly summary: ClosingSummary;
  readonly seen: Sighting | null;
}

/** As it is stored; null for each part that is missing, damaged or of another version. */
export interface StoredListed {
  readonly summary: ClosingSummary | null;
  readonly seen: Sighting | null;
}

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

const NOTHING: StoredListed = { summary: null, seen: null };

/** What a bucket holds of each closing. */
export function readBucket(value: unknown): ReadonlyMap<string, StoredListed> {
  return new Map(recordsOf(value).map((record) => [record.tenantKey, readListed(record)]));
}

/** Puts records, one for each closing as versions 2 and 3 of the database kept them, into buckets of an empty store. */
export async function fillBuckets(store: BucketStore, records: readonly unknown[]): Promise<void> {
  const byKey = new Map(recordsOf(records).map((record) => [record.tenantKey, record]));
  await Promise.all([...byBucket(byKey.keys())].map(([bucket, keys]) => store.put(keys.flatMap((key) => byKey.get(key) ?? []), bucket)));
}

/**
 * Changes what is listed of closings, bucket by bucket, within the transaction of the store.
 *
 * @param change  the record from now on; null: none; undefined: as it is
 */
export async function changeListed(store: BucketStore, keys: Iterable<string>, change: (tenantKey: string, stored: StoredListed) => ListedRecord | null | undefined): Promise<void> {
  await Promise.all(
    [...byBucket(keys)].map(async ([bucket, inIt]) => {
      const value = await store.get(bucket);
      const stored = readBucket(value);
      const changed = new Map<string, ListedRecord | null>();
      for (const key of inIt) {
        const next = change(key, stored.get(key) ?? NOTHING);
        if (next !== undefined) changed.set(key, next);
      }
      if (changed.size === 0) return;
      // What cannot be read of the others stays as it is: a newer version may have written it.
      const others = recordsOf(value).filter(({ tenantKey }) => !changed.has(tenantKey));
      await store.put([...others, ...[...changed.values()].filter((one) => one !== null)], bucket);
    }),
  );
}

/** What is listed of one closing. */
export async function getListed(store: BucketStore, tenantKey: string): Promise<StoredListed> {
  return readBucket(await store.get(bucketOf(tenantKey))).get(tenantKey) ?? NOTHING;
}

/** The keys by their bucket, in their order. */
function byBucket(keys: Iterable<string>): ReadonlyMap<number, readonly string[]> {
  const buckets = new Map<number, string[]>();
  for (const key of keys) {
    const inIt = buckets.get(bucketOf(key));
    if (inIt === undefined) buckets.set(bucketOf(key), [key]);
    else inIt.push(key);
  }
  return buckets;
}

type RawRecord = Partial<Record<keyof ListedRecord, unknown>> & { readonly tenantKey: string };

function recordsOf(value: unknown): readonly RawRecord[] {
  return Array.isArray(value) ? value.filter((one): one is RawRecord => typeof (one as RawRecord | null)?.tenantKey === "string") : [];
}

function readListed({ tenantKey, summary, seen }: RawRecord): StoredListed {
  const read = readSummary(summary);
  return { summary: read?.tenantKey === tenantKey ? read : null, seen: readSighting(seen) };
}
