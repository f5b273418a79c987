import type { NearSketches } from "../../core/directory/wordSketch";
import type { TenantRecord } from "./openDatabase";
import type { StoredTenants } from "./StoredTenants";
import type { TenantsByKey } from "./tenantRecords";
import type { KeptRecords } from "./tenantSpans";
import { CHANGED } from "./tenantStore";

/**
 * What the last search over a directory has read that the next one would read again, for the next keystroke asks for nearly the
 * same. It holds as long as nobody writes the directory, which each search looks up: no news of another window can come too late.
 */
export interface SearchMemory {
  readonly records: KeptRecords;
  /** Too many to be looked through whole. */
  isLarge?: boolean;
  /** Of the last word that was looked for with a mistake in it; a few hundred tenants, two thousand at most. */
  near?: { readonly of: string; readonly nearest: TenantsByKey; next?: TenantsByKey };
}

const memories = new WeakMap<object, { readonly store: string; readonly changed: unknown; readonly memory: SearchMemory }>();

/** The memory of the directory as this transaction has it. */
export async function searchMemory({ store }: StoredTenants): Promise<SearchMemory> {
  const { transaction } = store;
  const { db } = transaction;
  const changed: unknown = await transaction.objectStore("meta").get(CHANGED);
  const known = memories.get(db);
  if (changed !== undefined && known?.store === store.name && known.changed === changed) return known.memory;
  const memory: SearchMemory = { records: keptRecords() };
  memories.set(db, { store: store.name, changed, memory });
  return memory;
}

/** What begins with a word begins with its first letters too: the next letter mostly leads to the same tenants. */
const MOST_KEPT = 2_000;

function keptRecords(): KeptRecords {
  const records = new Map<string, TenantRecord>();
  return {
    get: (tenantKey) => records.get(tenantKey),
    keep: (record) => {
      if (records.size >= MOST_KEPT) records.clear();
      records.set(record.key, record);
    },
  };
}

/** Two words of which both are looked for alike. */
export const nearKey = ({ nearest, next }: NearSketches): string => [...nearest, "", ...next].join(" ");
