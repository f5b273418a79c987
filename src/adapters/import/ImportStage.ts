import { unwrap, type IDBPObjectStore } from "idb";
import { tenantKeys } from "../../core/directory/tenantKeys";
import { importedOver } from "../../core/directory/importedTenant";
import { withDomainNotes } from "../../core/tenant/notedDomains";
import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import { StorageError } from "../../ports/StorageError";
import type { Connection, Stores, TenantRecord, TenantStoreName } from "../storage/openDatabase";
import type { StoredTenants } from "../storage/StoredTenants";
import { fitPages } from "../storage/keyEntry";
import { readRecord, recordOf } from "../storage/tenantRecords";
import { HANGING, IMPORT, otherOf, TOUCHED, touchedRange, type HangingName } from "../storage/changeTenants";
import { CHANGED, CURRENT, currentOf, KEYS_BY_THIRDS, pagesOf, readTenants } from "../storage/tenantStore";
import type { Writing } from "../storage/writeIn";
import { awaitedLater } from "./awaitedLater";
import { fileTenant } from "./fileTenant";
import { KeyRuns, type RunSizes } from "./KeyRuns";
import { SeenKeys } from "./SeenKeys";

/** Stands in the store that an import fills, and says whose it is: who finds another number there stops. Before all other keys. */
const OWNER = "\u0000import";
const CARRIED_AT_ONCE = 2_000;
/** A store with a million tenants is emptied in some seconds. */
const LONG_MS = 300_000;
const BATCH_MS = 60_000;

/** A record with all its keys, wherever they will stand. */
export type StagedRecord = TenantRecord & { readonly keys: readonly string[] };

type TenantStore = Pick<IDBPObjectStore<Stores, ("meta" | "tenants" | "tenants2" | HangingName)[], TenantStoreName, "readwrite">, "get" | "put" | "delete">;

const STAGE = ["meta", "tenants", "tenants2", "keyPages", "keyPages2", "keyRuns"] as const;

/**
 * The store beside the directory, which one import fills. Until it changes over nobody sees it; what an import left there that
 * did not come to its end is cleared by the next one.
 */
export class ImportStage {
  private directory: TenantStoreName = "tenants";
  private runs: KeyRuns;
  private staged = new SeenKeys();
  /** What was taken off the stage again: its first keys stand in the pages. */
  private dropped = new SeenKeys();

  /** @param id  of this import alone */
  constructor(
    private readonly connection: Connection,
    private readonly id: string,
    private readonly sizes?: RunSizes,
  ) {
    this.runs = new KeyRuns(connection, id, sizes);
  }

  /** Begins with an empty stage. From now on who changes the directory notes it. */
  async begin(): Promise<void> {
    this.runs = new KeyRuns(this.connection, this.id, this.sizes);
    this.staged = new SeenKeys();
    this.dropped = new SeenKeys();
    await this.connection.write(STAGE, async (transaction) => {
      const meta = transaction.objectStore("meta");
      this.directory = currentOf(await meta.get(CURRENT));
      const store = transaction.objectStore(this.stage);
      await Promise.all([
        store.clear(),
        transaction.objectStore(pagesOf(this.stage)).clear(),
        transaction.objectStore("keyRuns").clear(),
        store.put({ key: OWNER, tenant: this.id }),
        meta.delete(touchedRange()),
        meta.put(this.id, IMPORT),
      ]);
    }, LONG_MS);
  }

  /** The records of these keys on the stage. */
  async read(keys: readonly string[]): Promise<readonly TenantRecord[]> {
    if (keys.length === 0) return [];
    return this.connection.run(async (database) => {
      const { store } = database.transaction(this.stage);
      return found(await Promise.all(keys.map((key) => store.get(key))));
    }, BATCH_MS);
  }

  /** The directory as it stands, in one transaction. */
  readDirectory<T>(work: (tenants: StoredTenants) => Promise<T>): Promise<T> {
    return readTenants(this.connection, work, BATCH_MS);
  }

  async isDirectoryEmpty(): Promise<boolean> {
    return this.readDirectory(async ({ store }) => (await store.count()) === 0);
  }

  /**
   * In one transaction; throws when another import has taken the stage. A record that comes for the first time leaves its keys to
   * the pages. One that comes again, with other keys it may be, has its own in the index. No answer to a put is awaited but the
   * transaction's: a promise for each of a million takes longer than the put. The keys are sorted while the records are stored.
   */
  async put(records: readonly StagedRecord[], dropped: readonly string[]): Promise<void> {
    const again = await this.standing(records.flatMap(({ key }) => (this.staged.has(key) ? key : [])));
    const hasOwn = records.map(({ key, keys }) => again.has(key) || this.dropped.has(key) || !fitPages(key, keys));
    for (const key of dropped) this.dropped.add(key);
    const stored = awaitedLater(this.connection.write([this.stage], async (transaction) => {
      const store = transaction.objectStore(this.stage);
      this.requireOwner(await store.get(OWNER));
      const plain = unwrap(store);
      for (const key of dropped) plain.delete(key);
      for (const [at, record] of records.entries()) plain.put(hasOwn[at] === true ? record : withoutKeys(record));
    }, BATCH_MS, "relaxed"));
    try {
      for (const [at, { key, keys }] of records.entries()) {
        this.staged.add(key);
        if (hasOwn[at] !== true) await this.runs.add(key, keys);
      }
    } finally {
      await stored;
    }
  }

  /** Those of these keys that are on the stage: among a million, SeenKeys takes a hundred for met which were not. */
  private async standing(keys: readonly string[]): Promise<ReadonlySet<string>> {
    if (keys.length === 0) return new Set();
    return this.connection.run(async (database) => {
      const { store } = database.transaction(this.stage);
      return new Set((await Promise.all(keys.map((key) => store.getKey(key)))).filter((key) => key !== undefined));
    }, BATCH_MS);
  }

  /** Writes the keys of what was put, once all of it is there. */
  async writeKeys(onWritten: (share: number) => void): Promise<void> {
    await this.runs.writePages(pagesOf(this.stage), onWritten);
  }

  /**
   * Carries over the tenants of the directory that the import does not name.
   *
   * @param replaced  keys under which imported tenants stood so far
   * @param onCarried  told how many of the directory's were looked at; throws to stop
   */
  async carryOver(replaced: ReadonlyMap<string, string>, onCarried: (count: number) => void): Promise<void> {
    let after: string | null = null;
    let count = 0;
    do {
      const part: readonly TenantRecord[] = await this.readDirectory(({ store }) => store.getAll(after === null ? null : IDBKeyRange.lowerBound(after, true), CARRIED_AT_ONCE));
      const [first, last] = [part[0]?.key, part.at(-1)?.key];
      if (first === undefined || last === undefined) return;
      const staged = new Set(await this.connection.run((database) => database.getAllKeys(this.stage, IDBKeyRange.bound(first, last)), BATCH_MS));
      await this.put(part.filter(({ key }) => !staged.has(key) && !replaced.has(key)).map(withKeys), []);
      count += part.length;
      onCarried(count);
      after = part.length < CARRIED_AT_ONCE ? null : last;
    } while (after !== null);
  }

  /**
   * Makes the stage the directory, in one transaction, with what was changed on the directory meanwhile: what was taken out
   * stays out, and what was written is newer than the file. Closings and confirmations follow tenants that have another key now.
   *
   * @returns the keys of the closings that were written or taken away
   * @throws {StorageError} then the directory is as it was
   */
  async changeOver(replaced: ReadonlyMap<string, string>): Promise<readonly string[]> {
    // A closing's rules weigh much, and most imports move none.
    const moving = replaced.size === 0 ? null : await import("../storage/moveHanging");
    const closings = await this.connection.write(["meta", "tenants", "tenants2", ...HANGING], async (transaction) => {
      const meta = transaction.objectStore("meta");
      const [directory, stage] = [transaction.objectStore(this.directory), transaction.objectStore(this.stage)];
      const [running, current, owner, touchedKeys, touches] = await Promise.all([meta.get(IMPORT), meta.get(CURRENT), stage.get(OWNER), meta.getAllKeys(touchedRange()), meta.getAll(touchedRange())]);
      this.requireOwner(owner);
      if (running !== this.id || currentOf(current) !== this.directory) throw new StorageError("failed");
      const touched = new Map(touchedKeys.map((one, at) => [one.slice(TOUCHED.length), touches[at]]));
      for (const [key, movedTo] of touched) {
        if (typeof movedTo === "string") continue;
        const newKey = replaced.get(key) ?? key;
        const [now, staged] = [readRecord(await directory.get(key)), readRecord(await stage.get(newKey))];
        // Not taken out: it has the file's key by now, under which it is touched too.
        if (now === null && newKey !== key && (await directory.getKey(newKey)) !== undefined) continue;
        if (now === null) await stage.delete(newKey);
        else {
          if (newKey !== key) await stage.delete(newKey);
          await stage.put(recordOf(staged === null ? now : { ...importedOver(withDomainNotes(staged, now), now), source: now.source }, tenantKeys));
        }
      }
      const followed = new Map(replaced);
      for (const [key, movedTo] of touched) if (typeof movedTo === "string") await this.followMove(key, lastKey(key, touched), { directory, stage, replaced: followed });
      const moved = await moving?.moveHanging(moving.hangingStores(transaction as unknown as Writing<HangingName>), followed);
      await meta.put(this.stage, CURRENT);
      await Promise.all([stage.delete(OWNER), meta.put(Math.random(), CHANGED), meta.put(true, KEYS_BY_THIRDS), meta.delete(IMPORT), meta.delete(touchedRange())]);
      return moved ?? [];
    }, LONG_MS);
    // It is the directory no more: what is not cleared now the next import clears.
    const left = [this.directory, pagesOf(this.directory), "keyRuns" as const];
    await this.connection.write(left, (transaction) => Promise.all(left.map((name) => transaction.objectStore(name).clear())), LONG_MS).catch(() => undefined);
    return closings;
  }

  /** Clears what this import has put on the stage, if it still is its own. */
  async abandon(): Promise<void> {
    await this.connection.write(STAGE, async (transaction) => {
      const meta = transaction.objectStore("meta");
      if ((await meta.get(IMPORT)) === this.id) {
        const stage = otherOf(currentOf(await meta.get(CURRENT)));
        await Promise.all([...[stage, pagesOf(stage), "keyRuns" as const].map((name) => transaction.objectStore(name).clear()), meta.delete(IMPORT), meta.delete(touchedRange())]);
      }
    }, LONG_MS);
  }

  /**
   * Somebody gave a tenant another key meanwhile, under which it is on the stage by now: what the file says of it follows. Where the file
   * has another ID or name for it, the file's is another tenant, with nothing of this one's, as the next import would have it.
   */
  private async followMove(from: string, to: string, { directory, stage, replaced }: { readonly directory: TenantStore; readonly stage: TenantStore; readonly replaced: Map<string, string> }): Promise<void> {
    const key = replaced.get(from) ?? from;
    replaced.delete(from);
    const record = await stage.get(key);
    const staged = readRecord(record);
    // The file gives it the very key, or does not name it.
    if (record === undefined || staged === null || key === to) return;
    const now = readRecord((await stage.get(to)) ?? (await directory.get(to)));
    if (now === null || isAnother(staged, now)) {
      // Taken out once it had its new key: so is what has nothing but the old one.
      const file = now === null && key === from ? null : fileTenant(record);
      if (file === null) await stage.delete(key);
      else await stage.put(recordOf(file, tenantKeys));
      return;
    }
    const tenant = { ...importedOver(withDomainNotes(staged, now), now), source: now.source };
    await Promise.all([stage.delete(key), stage.delete(to)]);
    await stage.put(recordOf(tenant, tenantKeys));
    if (tenantKey(tenant) !== to) replaced.set(to, tenantKey(tenant));
  }

  private get stage(): TenantStoreName {
    return otherOf(this.directory);
  }

  private requireOwner(owner: TenantRecord | undefined): void {
    if (owner?.tenant !== this.id) throw new StorageError("failed");
  }
}

/** Where a tenant went whose key was changed, it may be more than once. */
function lastKey(key: string, touched: ReadonlyMap<string, unknown>): string {
  const met = new Set<string>();
  let last = key;
  for (let next: unknown = touched.get(last); typeof next === "string" && !met.has(next); next = touched.get(last)) {
    met.add(next);
    last = next;
  }
  return last;
}

/** Whether two cannot be one tenant, by what names them. */
function isAnother(one: Tenant, other: Tenant): boolean {
  if (one.tenantId !== null && other.tenantId !== null) return one.tenantId !== other.tenantId;
  return one.tenantName !== null && other.tenantName !== null && one.tenantName !== other.tenantName;
}

function found(answers: readonly (TenantRecord | readonly TenantRecord[] | undefined)[]): readonly TenantRecord[] {
  return answers.flatMap((answer) => answer ?? []);
}

/** A record with the keys of today; one that cannot be read stays as it is. */
function withKeys(record: TenantRecord): StagedRecord {
  const tenant = readRecord(record);
  return tenant === null ? { key: record.key, keys: record.keys ?? [], tenant: record.tenant } : { ...recordOf(tenant, tenantKeys), key: record.key };
}

function withoutKeys({ key, tenant, imported }: StagedRecord): TenantRecord {
  return { key, tenant, ...(imported === undefined ? {} : { imported }) };
}
