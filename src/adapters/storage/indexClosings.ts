import { isNewerClosing, readClosing } from "../../core/engagement/readClosing";
import type { Closings } from "../../ports/Closings";
import { StorageError } from "../../ports/StorageError";
import type { Connection } from "./openDatabase";

/** The closings in IndexedDB. A record that cannot be read is an error of its own, "corrupt" or "newerVersion"; the others stay readable. */
export function indexClosings(connection: Connection): Closings {
  return {
    get: async (tenantKey) => {
      const value = await connection.run((database) => database.get("closings", tenantKey));
      if (value === undefined) return null;
      const closing = readClosing(value);
      if (closing === null) throw new StorageError(isNewerClosing(value) ? "newerVersion" : "corrupt");
      return closing;
    },
    save: (closing) =>
      connection.run(async (database) => {
        const transaction = database.transaction("closings", "readwrite");
        // What a newer version wrote says more than this one knows.
        if (isNewerClosing(await transaction.store.get(closing.tenantKey))) throw new StorageError("newerVersion");
        await Promise.all([transaction.store.put(closing), transaction.done]);
      }),
  };
}
