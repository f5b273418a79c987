import { indexClosings } from "../storage/indexClosings";
import type { Connection } from "../storage/openDatabase";
import { broadcastNews } from "../storage/StorageNews";

/**
 * Closings follow their tenants to the keys that an import gave them. One that cannot be moved stays as it is, and is listed
 * under its old key.
 *
 * @param replaced  old keys of tenants, with the new ones
 */
export async function moveClosings(connection: Connection, replaced: ReadonlyMap<string, string>): Promise<void> {
  if (replaced.size === 0) return;
  const closings = indexClosings(connection, broadcastNews());
  for (const from of await connection.run((database) => database.getAllKeys("closings"))) {
    const to = replaced.get(from);
    if (to !== undefined) await closings.move(from, to).catch(() => null);
  }
}
