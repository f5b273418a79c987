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
      connection.run(async (database) => {
        const { store, done } = database.transaction("settings", "readwrite");
        const next = change(readRun(await store.get(KEY)));
        if (next !== null) await store.put(next, KEY);
        await done;
        return next;
      }),
  };
}
