import { columnsOf, DIRECTORY_COLUMNS, hasOwnName, headerKeys, isOwnExport, plainHeader, type DirectoryColumn } from "../../core/directory/directoryColumns";
import { hashText } from "../storage/hashText";
import type { Connection } from "../storage/openDatabase";
import type { ColumnMap } from "../../ports/DirectoryImport";

/** Beside the settings, which have a key of their own. */
export const COLUMN_NAMES_KEY = "columnNames";
/** The last ones said stay. */
const MOST_NAMES = 500;

/**
 * Which column the FM has said a header to be; null: kept as it is. By headerKeys and the headers it was said of: what "Tenant" is in
 * one export it is not in another. Earlier versions remembered it by plainHeader alone.
 */
export type ColumnNames = ReadonlyMap<string, DirectoryColumn | null>;

export async function readColumnNames(connection: Connection): Promise<ColumnNames> {
  return columnNamesOf(await connection.run((database) => database.get("settings", COLUMN_NAMES_KEY)));
}

/** What a table says of its columns, as the FM has left it. */
export interface SaidColumns {
  readonly headers: readonly string[];
  readonly sample: readonly (readonly string[])[];
  /** See rememberedFor: with it `recognised` came about. */
  readonly remembered: ColumnNames;
  readonly recognised: ColumnMap;
  readonly columns: ColumnMap;
}

/**
 * The headers of which the FM has said something else than was recognised, as they are remembered; with them others that would be taken
 * for the columns that became free by it. Of the add-in's own export nothing is: it says itself what its columns are.
 */
export function namesToRemember({ headers, sample, remembered, recognised, columns }: SaidColumns): ColumnNames {
  if (isOwnExport(headers)) return new Map();
  const keys = headerKeys(headers);
  const said = new Map<string, DirectoryColumn | null>();
  // Each turn says something of one header more, or is the last.
  for (let now = recognised, before = -1; said.size > before; now = columnsOf(headers, new Map([...remembered, ...said]), sample)) {
    before = said.size;
    for (const [at, key] of keys.entries()) if (now[at] !== columns[at]) said.set(key, columns[at] ?? null);
  }
  const table = tableOf(keys);
  return new Map([...said].map(([key, column]) => [`${key}|${table}`, column]));
}

/**
 * What is remembered of a table's headers, by headerKeys. What was said of a header in whatever table never takes the place
 * of a column that stands in this one by its own name.
 */
export function rememberedFor(headers: readonly string[], names: ColumnNames): ColumnNames {
  if (isOwnExport(headers)) return new Map();
  const keys = headerKeys(headers);
  const table = tableOf(keys);
  return new Map(
    headers.flatMap((header, at) => {
      const [plain, key = ""] = [plainHeader(header), keys[at]];
      const here = names.get(`${key}|${table}`);
      if (here !== undefined) return [[key, here] as const];
      const anywhere = names.get(plain);
      if (anywhere === undefined || (anywhere !== null && hasOwnName(headers, anywhere, header))) return [];
      // Only one of a name can be meant.
      return [[key, key === plain ? anywhere : null] as const];
    }),
  );
}

/** No plainHeader has a bar in it. */
function tableOf(keys: readonly string[]): string {
  return hashText([...keys].sort().join("|")).toString(36);
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
