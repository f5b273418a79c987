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
      await connection.write(["settings"], async (transaction) => {
        const store = transaction.objectStore("settings");
        const stored = await store.get(KEY);
        await store.put({ ...(typeof stored === "object" ? stored : null), ...changed }, KEY);
      });
      news.tell({ store: "settings" });
    },
    onChanged: (listener) => news.onNews((one) => { if (one.store === "settings") listener(); }),
  };
}
