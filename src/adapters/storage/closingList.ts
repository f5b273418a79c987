import type { Closing } from "../../core/engagement/Closing";
import { readClosing } from "../../core/engagement/readClosing";
import { readSummary, summaryOf, type ClosingSummary } from "../../core/pipeline/ClosingSummary";
import type { ListedClosing } from "../../core/pipeline/OpenClosing";
import { readSighting, type Sighting } from "../../core/pipeline/Sighting";
import type { ClosingList } from "../../ports/Closings";
import type { Connection, Database } from "./openDatabase";

/**
 * What a list shows of each closing, beside the records: a record holds its whole history, and reading and checking 10,000 of them
 * takes seconds. It is written in the record's own transaction, and derived anew wherever it is missing or of another version.
 */
interface ListedRecord {
  readonly tenantKey: string;
  /** See core/pipeline/ClosingSummary. */
  readonly summary: ClosingSummary;
  readonly seen: Sighting | null;
}

interface ListStore {
  get(key: string): Promise<unknown>;
  put(value: ListedRecord): Promise<unknown>;
  delete(key: string): Promise<void>;
}

// So many records are derived in one transaction: between them the page can go on.
const DERIVED_AT_ONCE = 250;

/** To be called in the transaction that writes the closing. */
export async function putListed(list: ListStore, closing: Closing): Promise<void> {
  const { seen } = readListed(await list.get(closing.tenantKey));
  await list.put({ tenantKey: closing.tenantKey, summary: summaryOf(closing), seen });
}

/** To be called in the transaction that gives the closing another key: what was seen goes along. */
export async function takeListed(list: ListStore, from: string, closing: Closing): Promise<void> {
  const [before, standing] = await Promise.all([list.get(from), list.get(closing.tenantKey)]);
  const seen = readListed(standing).seen ?? readListed(before).seen;
  await Promise.all([list.put({ tenantKey: closing.tenantKey, summary: summaryOf(closing), seen }), list.delete(from)]);
}

export async function listClosings(connection: Connection): Promise<ClosingList> {
  const { keys, records } = await connection.run(async (database) => {
    const transaction = database.transaction(["closings", "closingList"]);
    const [standing, listed] = await Promise.all([transaction.objectStore("closings").getAllKeys(), transaction.objectStore("closingList").getAll()]);
    return { keys: standing, records: listed };
  });
  const known = new Map<string, ListedClosing>();
  for (const record of records) {
    const { summary, seen } = readListed(record);
    if (summary !== null) known.set(summary.tenantKey, { summary, seen });
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
    const derived = await connection.run((database) => derive(database, lacking.slice(from, from + DERIVED_AT_ONCE)));
    closings.push(...derived.closings);
    unreadable.push(...derived.unreadable);
  }
  return { closings, unreadable };
}

async function derive(database: Database, keys: readonly string[]): Promise<ClosingList> {
  const transaction = database.transaction(["closings", "closingList"], "readwrite");
  const [records, list] = [transaction.objectStore("closings"), transaction.objectStore("closingList")];
  const closings: ListedClosing[] = [];
  const unreadable: string[] = [];
  await Promise.all([
    ...keys.map(async (key) => {
      const [value, listed] = await Promise.all([records.get(key), list.get(key)]);
      const closing = readClosing(value);
      if (closing === null) {
        // Gone meanwhile, or not to be read.
        if (value !== undefined) unreadable.push(key);
        return;
      }
      const { seen } = readListed(listed);
      const summary = summaryOf(closing);
      closings.push({ summary, seen });
      await list.put({ tenantKey: key, summary, seen });
    }),
    transaction.done,
  ]);
  return { closings, unreadable };
}

/** What was seen of tenants and mails, beside the closings that there are; what says nothing new writes nothing. */
export async function noteSightings(connection: Connection, sightings: ReadonlyMap<string, Partial<Sighting>>): Promise<void> {
  if (sightings.size === 0) return;
  await connection.run(async (database) => {
    const { store, done } = database.transaction("closingList", "readwrite");
    await Promise.all([
      ...[...sightings].map(async ([key, sighting]) => {
        const { summary, seen } = readListed(await store.get(key));
        if (summary === null) return;
        const next = withSighting(seen, key, sighting);
        if (JSON.stringify(next) !== JSON.stringify(seen)) await store.put({ tenantKey: key, summary, seen: next });
      }),
      done,
    ]);
  });
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

function readListed(value: unknown): { readonly summary: ClosingSummary | null; readonly seen: Sighting | null } {
  const record = typeof value === "object" && value !== null ? (value as Partial<Record<keyof ListedRecord, unknown>>) : {};
  const summary = readSummary(record.summary);
  return { summary: summary !== null && summary.tenantKey === record.tenantKey ? summary : null, seen: readSighting(record.seen) };
}
