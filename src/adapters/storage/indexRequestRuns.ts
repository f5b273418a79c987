import { readRun } from "../../core/bulk/requestRun";
import type { RequestRuns } from "../../ports/RequestRuns";
import type { Connection } from "./openDatabase";

/** Beside the settings, which have a key of their own; no backup holds it. */
const KEY = "assignmentRequests";

/** The run of Assignment requests in IndexedDB. */
export function indexRequestRuns(connection: Connection): RequestRuns {
  return {
    load: async () => readRun(await connection.run((database) => database.get("settings", KEY))),
    update: (change) =>
      connection.write(["settings"], async (transaction) => {
        const store = transaction.objectStore("settings");
        const next = change(readRun(await store.get(KEY)));
        if (next !== null) await store.put(next, KEY);
        return next;
      }),
  };
}
