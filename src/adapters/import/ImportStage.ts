import { tenantKeys } from "../../core/directory/tenantKeys";
import { importedOver } from "../../core/directory/importedTenant";
import { StorageError } from "../../ports/StorageError";
import { readConfirmation } from "../storage/indexConfirmations";
import type { Connection, TenantRecord, TenantStoreName } from "../storage/openDatabase";
import { readRecord, recordOf } from "../storage/tenantRecords";
import { aborted, CURRENT, currentOf, IMPORT, otherOf, readTenants, TOUCHED, touchedRange } from "../storage/tenantStore";

/** Stands in the store that an import fills, and says whose it is: who finds another number there stops. Before all other keys. */
const OWNER = "\u0000import";
const CARRIED_AT_ONCE = 2_000;
/** A store with a million tenants is emptied in some seconds. */
const LONG_MS = 300_000;
const BATCH_MS = 60_000;

/**
 * The store beside the directory, which one import fills. Until it changes over nobody sees it; what an import left there that
 * did not come to its end is cleared by the next one.
 */
export class ImportStage {
  private directory: TenantStoreName = "tenants";

  /** @param id  of this import alone */
  constructor(
    private readonly connection: Connection,
    private readonly id: string,
  ) {}

  /** Begins with an empty stage. From now on who changes the directory notes it. */
  async begin(): Promise<void> {
    await this.connection.run(async (database) => {
      const transaction = database.transaction(["meta", "tenants", "tenants2"], "readwrite");
      const meta = transaction.objectStore("meta");
      this.directory = currentOf(await meta.get(CURRENT));
      const store = transaction.objectStore(otherOf(this.directory));
      await Promise.all([
        store.clear(),
        store.put({ key: OWNER, keys: [], tenant: this.id }),
        meta.delete(touchedRange()),
        meta.put(this.id, IMPORT),
        transaction.done,
      ]);
    }, LONG_MS);
  }

  /** The records of these keys, and of the tenants that have these tenant names. */
  async read(keys: readonly string[], tenantNames: readonly string[]): Promise<readonly TenantRecord[]> {
    if (keys.length === 0 && tenantNames.length === 0) return [];
    return this.connection.run(async (database) => {
      const { store } = database.transaction(this.staged);
      return found(await Promise.all([...keys.map((key) => store.get(key)), ...tenantNames.map((name) => store.index("keys").getAll(`n:${name}`))]));
    }, BATCH_MS);
  }

  /** The same of the directory as it stands. */
  async readDirectory(keys: readonly string[], tenantNames: readonly string[]): Promise<readonly TenantRecord[]> {
    return readTenants(
      this.connection,
      async (store) => found(await Promise.all([...keys.map((key) => store.get(key)), ...tenantNames.map((name) => store.index("keys").getAll(`n:${name}`))])),
      BATCH_MS,
    );
  }

  async isDirectoryEmpty(): Promise<boolean> {
    return readTenants(this.connection, async (store) => (await store.count()) === 0);
  }

  /** In one transaction; throws when another import has taken the stage. */
  async put(records: readonly TenantRecord[], dropped: readonly string[]): Promise<void> {
    await this.connection.run(async (database) => {
      const transaction = database.transaction(this.staged, "readwrite", { durability: "relaxed" });
      const { store } = transaction;
      try {
        this.requireOwner(await store.get(OWNER));
        await Promise.all([...dropped.map((key) => store.delete(key)), ...records.map((record) => store.put(record)), transaction.done]);
      } catch (error) {
        await aborted(transaction);
        throw error;
      }
    }, BATCH_MS);
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
      const part: readonly TenantRecord[] = await readTenants(this.connection, (store) => store.getAll(after === null ? null : IDBKeyRange.lowerBound(after, true), CARRIED_AT_ONCE), BATCH_MS);
      const [first, last] = [part[0]?.key, part.at(-1)?.key];
      if (first === undefined || last === undefined) return;
      const staged = new Set(await this.connection.run((database) => database.getAllKeys(this.staged, IDBKeyRange.bound(first, last)), BATCH_MS));
      await this.put(part.filter(({ key }) => !staged.has(key) && !replaced.has(key)).map(withKeys), []);
      count += part.length;
      onCarried(count);
      after = part.length < CARRIED_AT_ONCE ? null : last;
    } while (after !== null);
  }

  /**
   * Makes the stage the directory, in one transaction, with what was changed on the directory meanwhile: what was taken out
   * stays out, and what was written is newer than the file. Confirmations follow tenants that have another key now.
   *
   * @throws {StorageError} then the directory is as it was
   */
  async changeOver(replaced: ReadonlyMap<string, string>): Promise<void> {
    await this.connection.run(async (database) => {
      const transaction = database.transaction(["meta", "tenants", "tenants2", "confirmations"], "readwrite");
      try {
        const meta = transaction.objectStore("meta");
        const [directory, stage] = [transaction.objectStore(this.directory), transaction.objectStore(this.staged)];
        const [running, current, owner, touched] = await Promise.all([meta.get(IMPORT), meta.get(CURRENT), stage.get(OWNER), meta.getAllKeys(touchedRange())]);
        this.requireOwner(owner);
        if (running !== this.id || currentOf(current) !== this.directory) throw new StorageError("failed");
        for (const key of touched.map((one) => one.slice(TOUCHED.length))) {
          const newKey = replaced.get(key) ?? key;
          const [now, staged] = [readRecord(await directory.get(key)), readRecord(await stage.get(newKey))];
          if (now === null) await stage.delete(newKey);
          else {
            if (newKey !== key) await stage.delete(newKey);
            await stage.put(recordOf(staged === null ? now : { ...importedOver(staged, now), source: now.source }, tenantKeys));
          }
        }
        const confirmations = transaction.objectStore("confirmations");
        for (const confirmation of replaced.size === 0 ? [] : (await confirmations.getAll()).map(readConfirmation)) {
          const key = replaced.get(confirmation?.tenantKey ?? "");
          if (confirmation !== null && key !== undefined) await confirmations.put({ ...confirmation, tenantKey: key });
        }
        await meta.put(this.staged, CURRENT);
        await Promise.all([stage.delete(OWNER), meta.delete(IMPORT), meta.delete(touchedRange()), transaction.done]);
      } catch (error) {
        await aborted(transaction);
        throw error;
      }
    }, LONG_MS);
    // It is the directory no more: what is not cleared now the next import clears.
    await this.connection.run((database) => database.clear(this.directory), LONG_MS).catch(() => undefined);
  }

  /** Clears what this import has put on the stage, if it still is its own. */
  async abandon(): Promise<void> {
    await this.connection.run(async (database) => {
      const transaction = database.transaction(["meta", "tenants", "tenants2"], "readwrite");
      const meta = transaction.objectStore("meta");
      if ((await meta.get(IMPORT)) === this.id) {
        const stage = otherOf(currentOf(await meta.get(CURRENT)));
        await Promise.all([transaction.objectStore(stage).clear(), meta.delete(IMPORT), meta.delete(touchedRange())]);
      }
      await transaction.done;
    }, LONG_MS);
  }

  private get staged(): TenantStoreName {
    return otherOf(this.directory);
  }

  private requireOwner(owner: TenantRecord | undefined): void {
    if (owner?.tenant !== this.id) throw new StorageError("failed");
  }
}

function found(answers: readonly (TenantRecord | readonly TenantRecord[] | undefined)[]): readonly TenantRecord[] {
  return answers.flatMap((answer) => answer ?? []);
}

/** A record with the keys of today; one that cannot be read stays as it is. */
function withKeys(record: TenantRecord): TenantRecord {
  const tenant = readRecord(record);
  return tenant === null ? { key: record.key, keys: record.keys, tenant: record.tenant } : { ...recordOf(tenant, tenantKeys), key: record.key };
}

