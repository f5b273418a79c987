import type { Closing } from "../../core/engagement/Closing";
import { mergeClosings } from "../../core/engagement/mergeClosings";
import { isNewerClosing, readClosing } from "../../core/engagement/readClosing";
import type { Closings } from "../../ports/Closings";
import { StorageError } from "../../ports/StorageError";
import type { Connection, Database } from "./openDatabase";
import type { StorageNews } from "./StorageNews";

/**
 * The closings in IndexedDB. A record that cannot be read is an error of its own, "corrupt" or "newerVersion", and is never
 * written over; the others stay readable.
 */
export function indexClosings(connection: Connection, news: StorageNews): Closings {
  return {
    get: async (tenantKey) => read(await connection.run((database) => database.get("closings", tenantKey))),
    update: async (tenantKey, change) => {
      const written = await inTransaction(connection, async (store) => {
        const stored = read(await store.get(tenantKey));
        const next = change(stored);
        if (next === null || next === stored) return { record: stored, isNew: false };
        if (next.tenantKey !== tenantKey) throw new RangeError("A change does not rename a closing: move() does.");
        await store.put(next);
        return { record: next, isNew: true };
      });
      if (written.isNew) news.tell({ store: "closings", key: tenantKey });
      return written.record;
    },
    move: async (from, to) => {
      const written = await inTransaction(connection, async (store) => {
        const [moved, standing] = (await Promise.all([store.get(from), store.get(to)])).map(read);
        if (!moved || from === to) return { record: standing ?? null, isNew: false };
        const record: Closing = standing ? mergeClosings(standing, moved) : { ...moved, tenantKey: to };
        await Promise.all([store.put(record), store.delete(from)]);
        return { record, isNew: true };
      });
      if (written.isNew) [from, to].forEach((key) => { news.tell({ store: "closings", key }); });
      return written.record;
    },
    onChanged: (listener) => news.onNews((one) => { if (one.store === "closings") listener(one.key); }),
  };
}

type ClosingStore = ReturnType<typeof writable>["store"];
const writable = (database: Database) => database.transaction("closings", "readwrite");

/** Nothing of a work that fails is written; a fault of the work itself is thrown on as it is, and is none of the storage. */
async function inTransaction<T>(connection: Connection, work: (store: ClosingStore) => Promise<T>): Promise<T> {
  const outcome = await connection.run(async (database) => {
    const { store, done, abort } = begin(database);
    try {
      const result = await work(store);
      await done;
      return { ok: true as const, result };
    } catch (error) {
      abort();
      const cause: unknown = await done.then(() => error, (reason: unknown) => reason);
      if (error instanceof StorageError) throw error;
      if (isOurs(error)) return { ok: false as const, error };
      // A full disk may show at the request or only when the transaction ends.
      throw isNamed(error, "AbortError") ? cause : error;
    }
  });
  if (outcome.ok) return outcome.result;
  throw outcome.error;
}

function begin(database: Database) {
  const transaction = writable(database);
  const abort = (): void => {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
  };
  return { store: transaction.store, done: transaction.done, abort };
}

const isOurs = (error: unknown): boolean => error instanceof RangeError || error instanceof TypeError;
const isNamed = (error: unknown, name: string): boolean => (error as { name?: unknown } | null)?.name === name;

function read(value: unknown): Closing | null {
  if (value === undefined) return null;
  const closing = readClosing(value);
  if (closing === null) throw new StorageError(isNewerClosing(value) ? "newerVersion" : "corrupt");
  return closing;
}
