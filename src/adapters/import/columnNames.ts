import { DIRECTORY_COLUMNS, hasOwnName, isOwnExport, plainHeader, type DirectoryColumn } from "../../core/directory/directoryColumns";
import { hashText } from "../storage/hashText";
import type { Connection } from "../storage/openDatabase";

/** Beside the settings, which have a key of their own. */
export const COLUMN_NAMES_KEY = "columnNames";
/** The last ones said stay. */
const MOST_NAMES = 500;

/**
 * Which column the FM has said a header to be; null: kept as it is. By plainHeader and the set of headers it was said of: what
 * "Tenant" is in one export it is not in another. Earlier versions remembered it by plainHeader alone.
 */
export type ColumnNames = ReadonlyMap<string, DirectoryColumn | null>;

export async function readColumnNames(connection: Connection): Promise<ColumnNames> {
  return columnNamesOf(await connection.run((database) => database.get("settings", COLUMN_NAMES_KEY)));
}

/** The headers of which the FM has said something, with the table's other headers, as they are remembered. Of the add-in's own export nothing is: it says itself what its columns are. */
export function namesToRemember(headers: readonly string[], said: ReadonlyMap<string, DirectoryColumn | null>): ColumnNames {
  return isOwnExport(headers) ? new Map() : new Map([...said].map(([header, column]) => [nameIn(headers, header), column]));
}

/**
 * What is remembered of a table's headers, by plainHeader. What was said of a header in whatever table never takes the place
 * of a column that stands in this one by its own name.
 */
export function rememberedFor(headers: readonly string[], names: ColumnNames): ReadonlyMap<string, DirectoryColumn | null> {
  if (isOwnExport(headers)) return new Map();
  return new Map(
    headers.flatMap((header) => {
      const plain = plainHeader(header);
      const here = names.get(nameIn(headers, header));
      if (here !== undefined) return [[plain, here] as const];
      const anywhere = names.get(plain);
      return anywhere === undefined || (anywhere !== null && hasOwnName(headers, anywhere, header)) ? [] : [[plain, anywhere] as const];
    }),
  );
}

/** No plainHeader has a bar in it. */
function nameIn(headers: readonly string[], header: string): string {
  return `${plainHeader(header)}|${hashText([...new Set(headers.map(plainHeader))].sort().join("|")).toString(36)}`;
}

/** Beside those that are remembered already. */
export async function saveColumnNames(connection: Connection, said: ColumnNames): Promise<void> {
  if (said.size === 0) return;
  await connection.write(["settings"], async (transaction) => {
    const store = transaction.objectStore("settings");
    const names = new Map([...columnNamesOf(await store.get(COLUMN_NAMES_KEY))].filter(([header]) => !said.has(header)));
    await store.put([...names, ...said].slice(-MOST_NAMES), COLUMN_NAMES_KEY);
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
