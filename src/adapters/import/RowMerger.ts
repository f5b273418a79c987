import type { RowFault } from "../../core/directory/directoryRows";
import { importedOver, isSameTenant } from "../../core/directory/importedTenant";
import { goesByName, isSameCustomer, mergeRows, nameOfSeveral, type ReadRow } from "../../core/directory/mergeTenants";
import { tenantKeys } from "../../core/directory/tenantKeys";
import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import type { TenantRecord } from "../storage/openDatabase";
import { awaitedLater } from "./awaitedLater";
import { fileTenant } from "./fileTenant";
import type { ImportStage, StagedRecord } from "./ImportStage";
import { identified, isDomainsAlone, keysOf, knownOf, NOBODY, standingOf, type StandingTenant } from "./KnownTenants";
import { NamedKeys } from "./NamedKeys";
import { SeenKeys } from "./SeenKeys";

type Standing = "added" | "changed" | "unchanged";
type LineFault = RowFault & { readonly line: number };

/** A tenant of the file so far. */
interface Entry {
  readonly key: string;
  /** As the file says it. */
  readonly file: Tenant;
  /** The line of its first row. */
  readonly line: number;
  /** null: rows of different customers had nothing but this domain to be named by; none of them is taken. */
  readonly counted: Standing | null;
  /** The key under which it stands in the directory; null: nowhere. */
  readonly standingKey: string | null;
}

/**
 * The rows of a file as tenants on the stage, in batches: rows of one tenant become one however far apart they are, by the
 * rules of core's mergeTenants, and each is laid over what the directory has of it. Holds one batch, and some 60 bytes a tenant.
 */
export class RowMerger {
  readonly counts = { added: 0, changed: 0, unchanged: 0 };
  /** Old keys of tenants that the file gives another one, with it. */
  readonly replaced = new Map<string, string>();
  /** Keys on the stage that stand for no tenant, but for rows that are not taken. */
  readonly refused: string[] = [];
  private readonly seen = new SeenKeys();
  private readonly named = new NamedKeys();
  /** Keys of tenants of the directory that several of the file could be. */
  private readonly disputed = new Set<string>();
  private isFirstImport: boolean | null = null;
  /** The batch before, on its way to the stage. */
  private storing: Promise<void> = Promise.resolve();

  constructor(
    private readonly stage: ImportStage,
    private readonly onFault: (fault: LineFault) => void,
  ) {}

  /**
   * Rows that go by their tenant name come after all others: only then is it known whose the name is.
   *
   * @returns when the batch before is on the stage and this one is on its way (see stored): the next one waits for that
   */
  async add(rows: readonly ReadRow[]): Promise<void> {
    this.isFirstImport ??= await this.stage.isDirectoryEmpty();
    const known = this.isFirstImport ? NOBODY : await knownOf(this.stage, rows);
    const named = rows.flatMap((row) => {
      const standing = known.of(row.tenant);
      const taken = standing === null ? this.withoutSettled(row, known.settledFor(row.tenant)) : row;
      return taken === null ? [] : [{ row: taken, standing: standing ?? known.of(taken.tenant) }];
    });
    const tenants = named.map(({ row, standing }) => identified(row.tenant, standing));
    const keys = keysOf(tenants);
    const ofNames = tenants.flatMap(({ tenantName }) => (tenantName === null ? [] : this.named.keysOf(tenantName)));
    const ofDomains = named.flatMap(({ standing }) => (standing === null || !isDomainsAlone(standing.tenant) ? [] : [standing.key, ...(this.replaced.has(standing.key) ? [this.replaced.get(standing.key) ?? ""] : [])]));
    const asked = [...new Set([...[...keys, ...ofDomains].filter((key) => this.seen.has(key)), ...ofNames])];
    // Only what no earlier batch has told may be judged before that one is there.
    if (asked.length > 0) await this.storing;
    const entries = new Entries(await this.stage.read(asked));
    const before = await this.standingBefore(named.flatMap(({ standing }, at) => (standing === null ? (tenants[at] ?? []) : [])), entries);
    named.forEach(({ row, standing }, at) => {
      if (goesByName(row) && new Set([...known.idsOf(row.tenant), ...entries.idsOf(row.tenant)]).size > 1) this.onFault({ line: row.line, ...nameOfSeveral(row.tenant) });
      else {
        const tenant = tenants[at] ?? row.tenant;
        const ofEarlierRow = (): StandingTenant | undefined => entries.of(tenant).flatMap(({ standingKey }) => (standingKey === null ? [] : (known.at(standingKey) ?? before.get(standingKey) ?? [])))[0];
        const isNone = standing !== null && (this.isNobodys(standing, row.tenant, entries) || this.isDisputed(standing, tenant, entries));
        this.take({ line: row.line, tenant }, isNone ? null : (standing ?? ofEarlierRow() ?? null), entries);
      }
    });
    const [records, dropped] = entries.changes();
    for (const key of keys) this.seen.add(key);
    for (const [name, key] of entries.names()) this.named.add(name, key);
    await this.storing;
    this.storing = awaitedLater(this.stage.put(records, dropped));
  }

  /** @returns when all that was added is on the stage */
  stored(): Promise<void> {
    return this.storing;
  }

  /** A new tenant that nothing but domains names gets none that the FM has settled as another's. null: it has no other. */
  private withoutSettled({ line, tenant }: ReadRow, settled: readonly string[]): ReadRow | null {
    if (settled.length > 0) this.onFault({ line, column: "domains", reason: "settledDomain", shown: settled.join("; ") });
    const domains = tenant.domains.filter((domain) => !settled.includes(domain));
    return isDomainsAlone(tenant) && domains.length === 0 ? null : { line, tenant: { ...tenant, domains } };
  }

  /**
   * The directory has the tenant name of a row without an ID: what stands there is of the one ID that the file gives the name.
   * Where it gives it two, it is of neither, for nobody could tell whose; it stays as it is.
   */
  private isNobodys(standing: StandingTenant, tenant: Tenant, entries: Entries): boolean {
    if (standing.tenant.tenantId !== null || tenant.tenantId === null) return false;
    const others = entries.named(tenant).filter(({ file }) => file.tenantId !== null && file.tenantId !== tenant.tenantId);
    for (const entry of others) {
      if (entry.standingKey !== standing.key) continue;
      this.count(entry.counted, -1);
      this.count("added", 1);
      this.replaced.delete(standing.key);
      entries.set({ ...entry, counted: "added", standingKey: null }, entry.file);
    }
    return others.length > 0;
  }

  /**
   * The directory has a tenant that nothing but domains names, and rows that become different tenants could each be it: it is of the
   * row that has its key, and of none where none has it.
   */
  private isDisputed(standing: StandingTenant, tenant: Tenant, entries: Entries): boolean {
    if (!isDomainsAlone(standing.tenant)) return false;
    const key = tenantKey(tenant);
    const taken = this.replaced.get(standing.key);
    if (taken !== undefined && taken !== key && entries.of(tenant).every((entry) => entry.key !== taken)) {
      const entry = entries.at(taken);
      if (entry?.standingKey === standing.key) {
        this.count(entry.counted, -1);
        this.count("added", 1);
        entries.set({ ...entry, counted: "added", standingKey: null }, entry.file);
      }
      this.replaced.delete(standing.key);
      this.disputed.add(standing.key);
    }
    return key !== standing.key && (this.disputed.has(standing.key) || entries.at(standing.key) !== undefined);
  }

  /** What the directory has of tenants that an earlier row has told, and these rows do not tell. */
  private async standingBefore(tenants: readonly Tenant[], entries: Entries): Promise<ReadonlyMap<string, StandingTenant>> {
    const keys = new Set(tenants.flatMap((tenant) => entries.of(tenant)).flatMap(({ standingKey }) => standingKey ?? []));
    if (keys.size === 0) return new Map();
    const records = await this.stage.readDirectory(({ store }) => Promise.all([...keys].map((key) => store.get(key))));
    return new Map(records.flatMap((record) => (record === undefined ? [] : (standingOf(record) ?? []))).map((one) => [one.key, one]));
  }

  private take({ line, tenant }: ReadRow, standing: StandingTenant | null, entries: Entries): void {
    const say = (fault: RowFault): void => { this.onFault({ line, ...fault }); };
    const before = entries.of(tenant);
    const isNamed = tenant.tenantId !== null || tenant.tenantName !== null;
    const shared: RowFault = { column: "domains", reason: "sharedDomainOnly", shown: tenant.domains.join("; ") };
    if (before[0]?.counted === null) {
      say(shared);
      return;
    }
    if (before[0] !== undefined && !isNamed && !isSameCustomer(before[0].file, tenant)) {
      this.onFault({ line: before[0].line, ...shared, shown: before[0].file.domains.join("; ") });
      say(shared);
      this.count(before[0].counted, -1);
      entries.set({ ...before[0], counted: null }, null);
      this.refused.push(before[0].key);
      return;
    }
    for (const entry of before) {
      this.count(entry.counted, -1);
      entries.drop(entry.key);
      if (entry.standingKey !== null) this.replaced.delete(entry.standingKey);
    }
    // The first row stands: earlier entries by their lines, then this one.
    const file = [...before.map((entry) => entry.file), tenant].reduce((first, next) => mergeRows(first, next, say));
    const whole = standing?.tenant ?? null;
    const merged = whole === null ? file : importedOver(whole, file);
    const key = tenantKey(merged);
    const counted: Standing = whole === null ? "added" : isSameTenant(whole, merged) ? "unchanged" : "changed";
    this.count(counted, 1);
    if (standing !== null && standing.key !== key) this.replaced.set(standing.key, key);
    entries.set({ key, file, line: before[0]?.line ?? line, counted, standingKey: standing?.key ?? null }, merged);
  }

  private count(standing: Standing | null, by: 1 | -1): void {
    if (standing !== null) this.counts[standing] += by;
  }
}

/** The entries of the stage that a batch has to do with, and what it changes of them. */
class Entries {
  private readonly byKey = new Map<string, Entry>();
  private readonly keysOfName = new Map<string, Set<string>>();
  private readonly records = new Map<string, StagedRecord>();
  private readonly dropped = new Set<string>();

  constructor(records: readonly TenantRecord[]) {
    for (const record of records) {
      const entry = entryOf(record);
      if (entry !== null) this.remember(entry);
    }
  }

  /** Those of the tenant, the earliest first: usually one; two where one row had told its ID and one its tenant name. */
  of(tenant: Tenant): readonly Entry[] {
    const found = new Map<string, Entry>();
    const take = (key: string): void => {
      const entry = this.byKey.get(key);
      if (entry !== undefined) found.set(key, entry);
    };
    take(tenantKey(tenant));
    if (tenant.tenantName !== null) {
      if (tenant.tenantId !== null) take(tenant.tenantName);
      // A row without an ID is of the one tenant that has the name.
      else if (found.size === 0) this.named(tenant).forEach(({ key }) => { take(key); });
    }
    return [...found.values()].sort((a, b) => a.line - b.line);
  }

  at(key: string): Entry | undefined {
    return this.byKey.get(key);
  }

  /** Those with the tenant name of a row. */
  named({ tenantName }: Tenant): readonly Entry[] {
    const keys = tenantName === null ? [] : [...(this.keysOfName.get(tenantName) ?? [])];
    return keys.flatMap((key) => this.byKey.get(key) ?? []);
  }

  idsOf(tenant: Tenant): readonly string[] {
    return this.named(tenant).flatMap(({ file }) => file.tenantId ?? []);
  }

  /** @param tenant  null: it is not taken */
  set(entry: Entry, tenant: Tenant | null): void {
    this.remember(entry);
    this.dropped.delete(entry.key);
    this.records.set(entry.key, { key: entry.key, keys: tenant === null ? [] : tenantKeys(tenant), tenant, imported: importedOf(entry, tenant) });
  }

  drop(key: string): void {
    const name = this.byKey.get(key)?.file.tenantName;
    if (name !== null && name !== undefined) this.keysOfName.get(name)?.delete(key);
    this.byKey.delete(key);
    this.records.delete(key);
    this.dropped.add(key);
  }

  /** Tenant names of what is put, each with the key it is put under. */
  names(): readonly (readonly [name: string, key: string])[] {
    return [...this.records.keys()].flatMap((key) => {
      const name = this.byKey.get(key)?.file.tenantName ?? null;
      return name === null ? [] : [[name, key] as const];
    });
  }

  changes(): [records: readonly StagedRecord[], dropped: readonly string[]] {
    return [[...this.records.values()], [...this.dropped]];
  }

  private remember(entry: Entry): void {
    this.byKey.set(entry.key, entry);
    const name = entry.file.tenantName;
    if (name !== null) this.keysOfName.set(name, (this.keysOfName.get(name) ?? new Set()).add(entry.key));
  }
}

/** What a record on the stage keeps of its entry: not what the record says itself. */
function importedOf({ file, line, counted, standingKey }: Entry, tenant: Tenant | null): Omit<Entry, "file" | "key"> & { readonly file?: Tenant } {
  return { line, counted, standingKey, ...(tenant === file ? {} : { file }) };
}

/** What stands on the stage was written by this import: it is as it was written, but for the file's tenant where it is the record's own. */
function entryOf(record: TenantRecord): Entry | null {
  const imported = record.imported as ReturnType<typeof importedOf> | undefined;
  const file = fileTenant(record);
  return imported === undefined || file === null ? null : { ...imported, key: record.key, file };
}
