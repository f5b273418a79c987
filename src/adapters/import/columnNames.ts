import { DIRECTORY_COLUMNS, type DirectoryColumn } from "../../core/directory/directoryColumns";
import type { Connection } from "../storage/openDatabase";

/** Beside the settings, which have a key of their own. */
export const COLUMN_NAMES_KEY = "columnNames";
/** The last ones said stay. */
const MOST_NAMES = 500;

/** Which column the FM has said a header to be, by plainHeader; null: kept as it is. */
export type ColumnNames = ReadonlyMap<string, DirectoryColumn | null>;

export async function readColumnNames(connection: Connection): Promise<ColumnNames> {
  return columnNamesOf(await connection.run((database) => database.get("settings", COLUMN_NAMES_KEY)));
}

/** Beside those that are remembered already. */
export async function saveColumnNames(connection: Connection, said: ColumnNames): Promise<void> {
  if (said.size === 0) return;
  await connection.run(async (database) => {
    const { store, done } = database.transaction("settings", "readwrite");
    const names = new Map([...columnNamesOf(await store.get(COLUMN_NAMES_KEY))].filter(([header]) => !said.has(header)));
    await Promise.all([store.put([...names, ...said].slice(-MOST_NAMES), COLUMN_NAMES_KEY), done]);
  });
}

/** Those that a stored value holds; what is none is left out, for another version or a fault may have written it. */
export function columnNamesOf(value: unknown): ColumnNames {
  const pairs: readonly unknown[] = Array.isArray(value) ? value : [];
  return new Map(
    pairs.flatMap((pair) => {
      const [header, column] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
      if (typeof header !== "string" || (column !== null && !(typeof column === "string" && Object.keys(DIRECTORY_COLUMNS).includes(column)))) return [];
      return [[header, column as DirectoryColumn | null] as const];
    }),
  );
}
