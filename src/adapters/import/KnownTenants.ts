import { goesByName, isSameCustomer, type ReadRow } from "../../core/directory/mergeTenants";
import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import type { TenantRecord } from "../storage/openDatabase";
import type { StoredTenants } from "../storage/StoredTenants";
import { beginningWith, tenantsOfSpans } from "../storage/tenantSpans";
import { readRecord } from "../storage/tenantRecords";
import type { ImportStage } from "./ImportStage";

/** A tenant of the directory. */
export interface StandingTenant {
  readonly key: string;
  readonly tenant: Tenant;
}

/** The directory's tenant that a record holds; null where it cannot be read. */
export function standingOf(record: TenantRecord): StandingTenant | null {
  const tenant = readRecord(record);
  return tenant === null ? null : { key: record.key, tenant };
}

/** Whether nothing but domains names a tenant. */
export const isDomainsAlone = ({ tenantId, tenantName }: Tenant): boolean => tenantId === null && tenantName === null;

/** The keys under which rows may be of tenants that are there already. Each once. */
export function keysOf(tenants: readonly Tenant[]): readonly string[] {
  return [...new Set(tenants.flatMap((tenant) => [tenantKey(tenant), ...(tenant.tenantName === null ? [] : [tenant.tenantName])]))];
}

/** What the directory has of the tenants of these rows. By their names and domains it is asked only where a row's own key does not tell. */
export async function knownOf(stage: ImportStage, rows: readonly ReadRow[]): Promise<KnownTenants> {
  return stage.readDirectory(async (stored) => {
    const byKey = await Promise.all(keysOf(rows.map(({ tenant }) => tenant)).map((key) => stored.store.get(key)));
    const there = new Set(byKey.map((record) => record?.key));
    const names = new Set(rows.flatMap((row) => (row.tenant.tenantName !== null && (goesByName(row) || !there.has(tenantKey(row.tenant))) ? [row.tenant.tenantName] : [])));
    const byName = await Promise.all([...names].map((name) => stored.withKey(`n:${name}`)));
    const known = new KnownTenants([...byKey, ...byName.flat()].flatMap((record) => (record === undefined ? [] : (standingOf(record) ?? []))));
    const unknown = rows.map(({ tenant }) => tenant).filter((tenant) => known.of(tenant) === null);
    if (unknown.length > 0) await known.findByDomains(unknown, stored);
    return known;
  });
}

/**
 * Whether a row may be of the tenant that alone has its domains: one of the two has neither ID nor tenant name, and no customer name
 * speaks against it. A name that the directory does not have is taken only with all the domains it has.
 */
function mayBe(row: Tenant, standing: Tenant): boolean {
  if (!isDomainsAlone(row) && !isDomainsAlone(standing)) return false;
  if (row.customerName === null || isSameCustomer(row, standing)) return true;
  return standing.customerName === null && standing.domains.every((domain) => row.domains.includes(domain));
}

/** A domain that the FM has taken off a tenant tells it only together with the customer's name. */
function hasGivenUp({ tenant: { customerName, givenUpDomains = [] } }: StandingTenant, row: Tenant): readonly string[] {
  return customerName !== null && row.customerName?.toLowerCase() === customerName.toLowerCase() ? row.domains.filter((domain) => givenUpDomains.includes(domain)) : [];
}

/**
 * A row that names its tenant by the tenant name or a domain alone is of the tenant that the directory has with more to be known by.
 * Of one that has domains alone it keeps the key, whichever the file names first.
 */
export function identified(tenant: Tenant, standing: StandingTenant | null): Tenant {
  if (tenant.tenantId !== null || standing === null) return tenant;
  const { tenantId, tenantName } = standing.tenant;
  if (tenant.tenantName !== null) return { ...tenant, tenantId };
  if (tenantId !== null || tenantName !== null) return { ...tenant, tenantId, tenantName: tenantId === null ? tenantName : null };
  return { ...tenant, domains: [...new Set([standing.key, ...tenant.domains])] };
}

/** Tenants of the directory, by key, by tenant name, and by the domains that were asked for. */
class KnownTenants {
  private readonly byKey = new Map<string, StandingTenant>();
  private readonly byName = new Map<string, StandingTenant>();
  private readonly idsOfName = new Map<string, readonly string[]>();
  private readonly byDomain = new Map<string, readonly StandingTenant[]>();
  private readonly byFormerDomain = new Map<string, readonly StandingTenant[]>();
  private readonly foundByDomains = new Map<string, StandingTenant>();

  constructor(tenants: readonly StandingTenant[]) {
    for (const one of tenants) {
      this.byKey.set(one.key, one);
      const { tenantName, tenantId } = one.tenant;
      if (tenantName === null) continue;
      if (!this.byName.has(tenantName)) this.byName.set(tenantName, one);
      if (tenantId !== null) this.idsOfName.set(tenantName, [...(this.idsOfName.get(tenantName) ?? []), tenantId]);
    }
  }

  /** Of those with the tenant name of a row. */
  idsOf({ tenantName }: Tenant): readonly string[] {
    return tenantName === null ? [] : (this.idsOfName.get(tenantName) ?? []);
  }

  at(key: string): StandingTenant | undefined {
    return this.byKey.get(key) ?? this.foundByDomains.get(key);
  }

  /**
   * By its ID; else by its tenant name, unless it has another ID under it; else by its domains, where they are one tenant's alone:
   * without those that the FM has settled as another's or taken off the tenant itself.
   */
  of(row: Tenant): StandingTenant | null {
    const own = this.at(tenantKey(row));
    if (own !== undefined) return own;
    const named = row.tenantName === null ? undefined : this.byName.get(row.tenantName);
    if (named !== undefined) return row.tenantId !== null && named.tenant.tenantId !== null ? null : named;
    const direct = this.withDomains(row.domains);
    const one = onlyOne(direct);
    if (one !== null && mayBe(row, one.tenant)) return one;
    const former = distinct([...direct, ...row.domains.flatMap((domain) => this.byFormerDomain.get(domain) ?? [])]).filter((other) => hasGivenUp(other, row).length > 0);
    const speakForNobody = new Set([...this.settledFor(row), ...former.flatMap((other) => hasGivenUp(other, row))]);
    const left = onlyOne(distinct([...former, ...this.withDomains(row.domains.filter((domain) => !speakForNobody.has(domain)))]));
    return left !== null && mayBe(row, left.tenant) ? left : null;
  }

  /** The domains of a row, which is none of these tenants, that the FM has settled as another's; of one with an ID or a tenant name they are to be settled anew. */
  settledFor(row: Tenant): readonly string[] {
    return !isDomainsAlone(row) ? [] : row.domains.filter((domain) => this.byDomain.get(domain)?.some(({ tenant }) => tenant.settledDomains?.includes(domain)));
  }

  /**
   * Two of a domain are enough to know that it tells nobody. A row with an ID or a name can only be of a tenant without either, or
   * without this domain by now: it is asked for by the keys of those, which are few or none.
   */
  async findByDomains(rows: readonly Tenant[], stored: StoredTenants): Promise<void> {
    const [alone, named] = [rows.filter(isDomainsAlone), rows.filter((row) => !isDomainsAlone(row))];
    const keys = [...new Set(named.flatMap(({ domains }) => domains))];
    const there = new Set((await Promise.all(keys.map((key) => stored.store.getKey(key)))).filter((key) => key !== undefined));
    const anyFormer = await tenantsOfSpans(stored, [beginningWith("o:")], 1);
    if (anyFormer.length > 0) {
      const records = await withOneOf(stored, "o", new Set(rows.flatMap(({ domains }) => domains)));
      for (const one of records) {
        for (const domain of [...one.tenant.domains, ...(one.tenant.givenUpDomains ?? [])]) {
          add(this.byFormerDomain, domain, one);
          there.add(domain);
        }
      }
    }
    const asked = new Set([...alone, ...named.filter(({ domains }) => domains.some((domain) => there.has(domain)))].flatMap(({ domains }) => domains));
    const found = await withOneOf(stored, "d", asked);
    for (const one of distinct([...found, ...[...this.byFormerDomain.values()].flat()])) this.foundByDomains.set(one.key, one);
    for (const one of found) for (const domain of one.tenant.domains) if (asked.has(domain)) add(this.byDomain, domain, one);
  }

  private withDomains(domains: readonly string[]): readonly StandingTenant[] {
    return distinct(domains.flatMap((domain) => this.byDomain.get(domain) ?? []));
  }
}

async function withOneOf(stored: StoredTenants, kind: "d" | "o", domains: ReadonlySet<string>): Promise<readonly StandingTenant[]> {
  if (domains.size === 0) return [];
  const records = await tenantsOfSpans(stored, [...domains].map((domain) => ({ from: `${kind}:${domain}`, to: `${kind}:${domain}` })), 2);
  return distinct(records.flatMap((record) => standingOf(record) ?? []));
}

function add(map: Map<string, readonly StandingTenant[]>, domain: string, one: StandingTenant): void {
  map.set(domain, distinct([...(map.get(domain) ?? []), one]));
}

const distinct = (tenants: readonly StandingTenant[]): readonly StandingTenant[] => [...new Map(tenants.map((one) => [one.key, one])).values()];
const onlyOne = (tenants: readonly StandingTenant[]): StandingTenant | null => (tenants.length === 1 ? (tenants[0] ?? null) : null);

/** Nobody: the directory is empty. */
export const NOBODY = new KnownTenants([]);
