import type { Closing } from "../../core/engagement/Closing";
import { mergeClosings } from "../../core/engagement/mergeClosings";
import { isNewerClosing, readClosing } from "../../core/engagement/readClosing";
import type { Closings } from "../../ports/Closings";
import { StorageError } from "../../ports/StorageError";
import { listClosings, noteSightings, putListed, takeListed } from "./closingList";
import type { Connection, Database } from "./openDatabase";
import type { StorageNews } from "./StorageNews";

/**
 * The closings in IndexedDB, each with what a list shows of it in the same transaction. A record that cannot be read is an error
 * of its own, "corrupt" or "newerVersion", and is never written over; the others stay readable.
 */
export function indexClosings(connection: Connection, news: StorageNews): Closings {
  return {
    get: async (tenantKey) => read(await connection.run((database) => database.get("closings", tenantKey))),
    update: async (tenantKey, change) => {
      const written = await inTransaction(connection, async ({ closings, list }) => {
        const stored = read(await closings.get(tenantKey));
        const next = change(stored);
        if (next === null || next === stored) return { record: stored, isNew: false };
        if (next.tenantKey !== tenantKey) throw new RangeError("A change does not rename a closing: move() does.");
        await Promise.all([closings.put(next), putListed(list, next)]);
        return { record: next, isNew: true };
      });
      if (written.isNew) news.tell({ store: "closings", key: tenantKey });
      return written.record;
    },
    move: async (from, to) => {
      const written = await inTransaction(connection, async ({ closings, list }) => {
        const [moved, standing] = (await Promise.all([closings.get(from), closings.get(to)])).map(read);
        if (!moved || from === to) return { record: standing ?? null, isNew: false };
        const record: Closing = standing ? mergeClosings(standing, moved) : { ...moved, tenantKey: to };
        await Promise.all([closings.put(record), closings.delete(from), takeListed(list, from, record)]);
        return { record, isNew: true };
      });
      if (written.isNew) [from, to].forEach((key) => { news.tell({ store: "closings", key }); });
      return written.record;
    },
    list: () => listClosings(connection),
    see: (sightings) => noteSightings(connection, sightings),
    onChanged: (listener) => news.onNews((one) => { if (one.store === "closings") listener(one.key); }),
  };
}

type Stores = ReturnType<typeof begin>["stores"];

/** Nothing of a work that fails is written; a fault of the work itself is thrown on as it is, and is none of the storage. */
async function inTransaction<T>(connection: Connection, work: (stores: Stores) => Promise<T>): Promise<T> {
  const outcome = await connection.run(async (database, onGivenUp) => {
    const { stores, done, abort } = begin(database);
    // Who is told that a change is not stored says it again, or goes on without it: it must not come after all.
    onGivenUp(abort);
    try {
      const result = await work(stores);
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
  const transaction = database.transaction(["closings", "closingList"], "readwrite");
  const abort = (): void => {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
  };
  return { stores: { closings: transaction.objectStore("closings"), list: transaction.objectStore("closingList") }, done: transaction.done, abort };
}

const isOurs = (error: unknown): boolean => error instanceof RangeError || error instanceof TypeError;
const isNamed = (error: unknown, name: string): boolean => (error as { name?: unknown } | null)?.name === name;

function read(value: unknown): Closing | null {
  if (value === undefined) return null;
  const closing = readClosing(value);
  if (closing === null) throw new StorageError(isNewerClosing(value) ? "newerVersion" : "corrupt");
  return closing;
}
