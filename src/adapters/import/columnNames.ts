import { DIRECTORY_COLUMNS, type DirectoryColumn } from "../../core/directory/directoryColumns";
import type { Connection } from "../storage/openDatabase";

const KEY = "columnNames";
/** The last ones said stay. */
const MOST_NAMES = 500;

/** Which column the FM has said a header to be, by plainHeader; null: kept as it is. */
export async function readColumnNames(connection: Connection): Promise<ReadonlyMap<string, DirectoryColumn | null>> {
  return namesOf(await connection.run((database) => database.get("settings", KEY)));
}

/** Beside those that are remembered already. */
export async function saveColumnNames(connection: Connection, said: ReadonlyMap<string, DirectoryColumn | null>): Promise<void> {
  if (said.size === 0) return;
  await connection.run(async (database) => {
    const { store, done } = database.transaction("settings", "readwrite");
    const names = new Map([...namesOf(await store.get(KEY))].filter(([header]) => !said.has(header)));
    await Promise.all([store.put([...names, ...said].slice(-MOST_NAMES), KEY), done]);
  });
}

/** Another version or a fault may have written it. */
function namesOf(value: unknown): ReadonlyMap<string, DirectoryColumn | null> {
  const pairs: readonly unknown[] = Array.isArray(value) ? value : [];
  return new Map(
    pairs.flatMap((pair) => {
      const [header, column] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
      if (typeof header !== "string" || (column !== null && !(typeof column === "string" && Object.keys(DIRECTORY_COLUMNS).includes(column)))) return [];
      return [[header, column as DirectoryColumn | null] as const];
    }),
  );
}
