import type { Closing } from "../../core/engagement/Closing";
import { readClosing } from "../../core/engagement/readClosing";
import { summaryOf } from "../../core/pipeline/ClosingSummary";
import type { ListedClosing } from "../../core/pipeline/OpenClosing";
import type { Sighting } from "../../core/pipeline/Sighting";
import type { ClosingList } from "../../ports/Closings";
import type { BucketStore } from "./closingBuckets";
import { changeListed, getListed, readBucket } from "./listedRecords";
import type { Connection } from "./openDatabase";

// So many records are derived in one transaction: between them the page can go on.
const DERIVED_AT_ONCE = 250;

/**
 * What a list shows of each closing lies beside the records: a record holds its whole history, and reading and checking 10,000 of
 * them takes seconds. It is written in the record's own transaction, and derived anew wherever it is missing or of another version.
 * To be called in the transaction that writes the closing.
 */
export function putListed(list: BucketStore, closing: Closing): Promise<void> {
  return changeListed(list, [closing.tenantKey], (tenantKey, { seen }) => ({ tenantKey, summary: summaryOf(closing), seen }));
}

/** To be called in the transaction that gives the closing another key: what was seen goes along. */
export async function takeListed(list: BucketStore, from: string, closing: Closing): Promise<void> {
  const before = await getListed(list, from);
  const summary = summaryOf(closing);
  await changeListed(list, [from, closing.tenantKey], (tenantKey, { seen }) => (tenantKey === from ? null : { tenantKey, summary, seen: seen ?? before.seen }));
}

export async function listClosings(connection: Connection): Promise<ClosingList> {
  const { keys, buckets } = await connection.run(async (database) => {
    const transaction = database.transaction(["closings", "closingList"]);
    const [standing, all] = await Promise.all([transaction.objectStore("closings").getAllKeys(), transaction.objectStore("closingList").getAll()]);
    return { keys: standing, buckets: all };
  });
  const known = new Map<string, ListedClosing>();
  for (const bucket of buckets) {
    for (const [key, { summary, seen }] of readBucket(bucket)) if (summary !== null) known.set(key, { summary, seen });
  }
  const closings: ListedClosing[] = [];
  const lacking: string[] = [];
  for (const key of keys) {
    const listed = known.get(key);
    if (listed === undefined) lacking.push(key);
    else closings.push(listed);
  }
  const unreadable: string[] = [];
  for (let from = 0; from < lacking.length; from += DERIVED_AT_ONCE) {
    const derived = await derive(connection, lacking.slice(from, from + DERIVED_AT_ONCE));
    closings.push(...derived.closings);
    unreadable.push(...derived.unreadable);
  }
  return { closings, unreadable };
}

function derive(connection: Connection, keys: readonly string[]): Promise<ClosingList> {
  return connection.write(["closings", "closingList"], async (transaction) => {
    const closings: ListedClosing[] = [];
    const unreadable: string[] = [];
    const values = await Promise.all(keys.map((key) => transaction.objectStore("closings").get(key)));
    const stored = new Map(keys.map((key, at) => [key, values[at]]));
    await changeListed(transaction.objectStore("closingList"), keys, (tenantKey, { seen }) => {
      const value = stored.get(tenantKey);
      const closing = readClosing(value);
      if (closing === null) {
        // Gone meanwhile, or not to be read.
        if (value !== undefined) unreadable.push(tenantKey);
        return undefined;
      }
      const summary = summaryOf(closing);
      closings.push({ summary, seen });
      return { tenantKey, summary, seen };
    });
    return { closings, unreadable };
  });
}

/** What was seen of tenants and mails, beside the closings that there are; what says nothing new writes nothing. */
export async function noteSightings(connection: Connection, sightings: ReadonlyMap<string, Partial<Sighting>>): Promise<void> {
  if (sightings.size === 0) return;
  await connection.write(["closingList"], (transaction) =>
    changeListed(transaction.objectStore("closingList"), sightings.keys(), (tenantKey, { summary, seen }) => {
      if (summary === null) return undefined;
      const next = withSighting(seen, tenantKey, sightings.get(tenantKey) ?? {});
      return JSON.stringify(next) === JSON.stringify(seen) ? undefined : { tenantKey, summary, seen: next };
    }),
  );
}

/** What is known from now on. */
export function withSighting(seen: Sighting | null, tenantKey: string, { name, detail, region, mailId }: Partial<Sighting>): Sighting {
  return {
    name: name ?? seen?.name ?? tenantKey,
    detail: detail ?? seen?.detail ?? "",
    region: region === undefined ? (seen?.region ?? null) : region,
    mailId: mailId === undefined ? (seen?.mailId ?? null) : mailId,
  };
}
