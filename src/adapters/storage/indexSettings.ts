import type { Settings } from "../../ports/Settings";
import type { Connection } from "./openDatabase";
import { readSettings } from "./readSettings";

const KEY = "settings";

/** The settings in IndexedDB. Fields that this version does not know are kept: another version wrote them. */
export function indexSettings(connection: Connection): Settings {
  return {
    load: async () => readSettings(await connection.run((database) => database.get("settings", KEY))),
    save: (values) =>
      connection.run(async (database) => {
        const { store, done } = database.transaction("settings", "readwrite");
        const stored = await store.get(KEY);
        await Promise.all([store.put({ ...(typeof stored === "object" ? stored : null), ...values }, KEY), done]);
      }),
  };
}
