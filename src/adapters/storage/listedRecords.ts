import { readSummary, type ClosingSummary } from "../../core/pipeline/ClosingSummary";
import { readSighting, type Sighting } from "../../core/pipeline/Sighting";
import { bucketOf, byBucket, recordsOf, type BucketStore, type RawRecord } from "./closingBuckets";

// Apart from the buckets, which the database needs to be opened: what a list shows needs the rules of the closing.

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

const NOTHING: StoredListed = { summary: null, seen: null };

/** What a bucket holds of each closing. */
export function readBucket(value: unknown): ReadonlyMap<string, StoredListed> {
  return new Map(recordsOf(value).map((record) => [record.tenantKey, readListed(record)]));
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

function readListed({ tenantKey, summary, seen }: RawRecord): StoredListed {
  const read = readSummary(summary);
  return { summary: read?.tenantKey === tenantKey ? read : null, seen: readSighting(seen) };
}
