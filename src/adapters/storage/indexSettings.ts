import type { Settings } from "../../ports/Settings";
import type { Connection } from "./openDatabase";
import { readSettings } from "./readSettings";
import type { StorageNews } from "./StorageNews";

const KEY = "settings";

/** The settings in IndexedDB. Fields that this version does not know are kept: another version wrote them. */
export function indexSettings(connection: Connection, news: StorageNews): Settings {
  return {
    load: async () => readSettings(await connection.run((database) => database.get("settings", KEY))),
    save: async (changed) => {
      await connection.run(async (database) => {
        const { store, done } = database.transaction("settings", "readwrite");
        const stored = await store.get(KEY);
        await Promise.all([store.put({ ...(typeof stored === "object" ? stored : null), ...changed }, KEY), done]);
      });
      news.tell({ store: "settings" });
    },
    onChanged: (listener) => news.onNews((one) => { if (one.store === "settings") listener(); }),
  };
}
