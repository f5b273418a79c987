import type { Closings } from "../../ports/Closings";
import { listClosings, noteSightings, putListed } from "./closingList";
import { moveClosing, readStored, type HangingStores } from "./moveHanging";
import type { Connection } from "./openDatabase";
import type { StorageNews } from "./StorageNews";

/**
 * The closings in IndexedDB, each with what a list shows of it in the same transaction. A record that cannot be read is an error
 * of its own, "corrupt" or "newerVersion", and is never written over; the others stay readable.
 */
export function indexClosings(connection: Connection, news: StorageNews): Closings {
  return {
    get: async (tenantKey) => readStored(await connection.run((database) => database.get("closings", tenantKey))),
    update: async (tenantKey, change) => {
      const written = await inTransaction(connection, async ({ closings, list }) => {
        const stored = readStored(await closings.get(tenantKey));
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
      const written = await inTransaction(connection, (stores) => moveClosing(stores, from, to));
      if (written.isNew) [from, to].forEach((key) => { news.tell({ store: "closings", key }); });
      return written.record;
    },
    list: () => listClosings(connection),
    see: (sightings) => noteSightings(connection, sightings),
    onChanged: (listener) => news.onNews((one) => { if (one.store === "closings") listener(one.key); }),
  };
}

interface Stores {
  readonly closings: HangingStores["closings"];
  readonly list: HangingStores["list"];
}

/** A fault of the work itself is thrown on as it is, and is none of the storage. */
async function inTransaction<T>(connection: Connection, work: (stores: Stores) => Promise<T>): Promise<T> {
  let ours: Error | null = null;
  const result = connection.write(["closings", "closingList"], async (transaction) => {
    try {
      return await work({ closings: transaction.objectStore("closings"), list: transaction.objectStore("closingList") });
    } catch (error) {
      if (error instanceof RangeError || error instanceof TypeError) ours = error;
      throw error;
    }
  });
  return result.catch((error: unknown) => { throw ours ?? error; });
}
