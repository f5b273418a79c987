import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { tenantIdOf } from "../../core/directory/directoryCells";
import { CLOUDS, type Cloud } from "../../core/lookUp/LookUpAnswer";
import type { LookUpAnswer } from "../../ports/TenantLookUp";

/** A database of its own: what is in it can be asked again, so it may be lost, and no version of it matters. */
export const LOOK_UPS_DATABASE = "fasttrack-closeout-look-ups";

const MOST_KEPT = 500;

export interface KeptLookUp {
  readonly domain: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly answer: Exclude<LookUpAnswer, { readonly found: "couldNotTell" }>;
}

/** Rejects where the browser has no storage; nothing depends on it. */
export interface LookUpMemory {
  get(domain: string): Promise<KeptLookUp | null>;
  put(lookUp: KeptLookUp): Promise<void>;
  /** Until when a host asked to be left alone, in milliseconds since 1970; null: it has not. */
  pausedUntil(host: string): Promise<number | null>;
  pause(host: string, until: number): Promise<void>;
}

interface Stores extends DBSchema {
  answers: { key: string; value: KeptLookUp; indexes: { at: number } };
  pauses: { key: string; value: number };
}

/** The answers of the look-up in IndexedDB, the newest 500. Closed after each work: nothing must wait to delete it. */
export function indexLookUps(mostKept = MOST_KEPT): LookUpMemory {
  const withDatabase = async <T>(work: (database: IDBPDatabase<Stores>) => Promise<T>): Promise<T> => {
    const database = await openDB<Stores>(LOOK_UPS_DATABASE, 2, {
      upgrade: (made, before) => {
        if (before < 1) made.createObjectStore("answers", { keyPath: "domain" }).createIndex("at", "at");
        made.createObjectStore("pauses");
      },
    });
    try {
      return await work(database);
    } finally {
      database.close();
    }
  };
  return {
    get: async (domain) => readKept(await withDatabase((database) => database.get("answers", domain))),
    put: (lookUp) =>
      withDatabase(async (database) => {
        const { store, done } = database.transaction("answers", "readwrite");
        await store.put(lookUp);
        const beyond = (await store.count()) - mostKept;
        const oldest = beyond > 0 ? await store.index("at").getAllKeys(null, beyond) : [];
        await Promise.all([...oldest.map((key) => store.delete(key)), done]);
      }),
    pausedUntil: async (host) => {
      const until: unknown = await withDatabase((database) => database.get("pauses", host));
      return typeof until === "number" && Number.isFinite(until) ? until : null;
    },
    pause: async (host, until) => { await withDatabase((database) => database.put("pauses", until, host)); },
  };
}

function readKept(value: unknown): KeptLookUp | null {
  if (typeof value !== "object" || value === null) return null;
  const { domain, at, answer } = value as Partial<Record<keyof KeptLookUp, unknown>>;
  if (typeof domain !== "string" || typeof at !== "number" || typeof answer !== "object" || answer === null) return null;
  const { found, tenantId, regionScope, cloud } = answer as { readonly [K in "found" | "tenantId" | "regionScope" | "cloud"]?: unknown };
  if (found === false) return { domain, at, answer: { found } };
  const id = found === true && typeof tenantId === "string" ? tenantIdOf(tenantId) : null;
  return id === null ? null : { domain, at, answer: { found: true, tenantId: id, regionScope: typeof regionScope === "string" ? regionScope : null, ...cloudOf(cloud) } };
}

function cloudOf(value: unknown): { readonly cloud?: Cloud } {
  const cloud = CLOUDS.find((one) => one === value);
  return cloud === undefined ? {} : { cloud };
}
