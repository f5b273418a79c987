import type { DirectoryColumn } from "./directoryColumns";
import type { RowFault } from "./directoryRows";
import type { Tenant } from "../tenant/Tenant";
import { joinedNotes, withDomainNotes } from "../tenant/notedDomains";
import { tenantKey } from "../tenant/Tenant";
import { joinedExtra } from "./extraCells";

/** A tenant as one row has it, and where that row stands. */
export interface ReadRow {
  readonly line: number;
  readonly tenant: Tenant;
}

export interface MergedRows {
  readonly tenants: readonly Tenant[];
  readonly faults: readonly (RowFault & { readonly line: number })[];
}

/** What a second row can fill in, and which column it stands in. */
const SINGLE = {
  tenantName: "tenant",
  customerName: "customerName",
  country: "country",
  seats: "seats",
  activeUsers: "activeUsers",
  fastTrackManagers: "fastTrackManagers",
  language: "language",
} as const satisfies Partial<Record<keyof Tenant, DirectoryColumn>>;

const LISTS = ["domains", "workloads", "accountTeam", "customerContacts"] as const satisfies readonly (keyof Tenant)[];

/**
 * One tenant for all rows of the same one: exports have a row for each of a tenant's requests.
 *
 * Rows are of the same tenant by their tenant ID; a row without one by its tenant name, after all that have one. Lists grow,
 * gaps are filled, and where rows differ the first stands and the difference is said. Rows that could be of several tenants
 * are not taken at all: with a tenant name that two IDs have, or different customers with nothing but a domain to be named by.
 */
export function mergeTenants(rows: readonly ReadRow[]): MergedRows {
  const faults: (RowFault & { readonly line: number })[] = [];
  const idsOfName = new Map<string, Set<string>>();
  for (const { tenantName, tenantId } of rows.map(({ tenant }) => tenant)) {
    if (tenantName !== null && tenantId !== null) idsOfName.set(tenantName, (idsOfName.get(tenantName) ?? new Set()).add(tenantId));
  }
  const groups = new Map<string, ReadRow[]>();
  for (const row of [...rows.filter((one) => !goesByName(one)), ...rows.filter(goesByName)]) {
    const [id, another] = goesByName(row) ? (idsOfName.get(row.tenant.tenantName ?? "") ?? []) : [];
    if (another !== undefined) {
      faults.push({ line: row.line, ...nameOfSeveral(row.tenant) });
      continue;
    }
    const key = id ?? tenantKey(row.tenant);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const tenants: Tenant[] = [];
  for (const group of groups.values()) {
    if (differentCustomersByDomain(group)) {
      for (const { line, tenant } of group) faults.push({ line, column: "domains", reason: "sharedDomainOnly", shown: tenant.domains.join("; ") });
    } else {
      tenants.push(group.map(({ tenant }) => tenant).reduce((first, next, at) => mergeRows(first, next, (fault) => faults.push({ line: group[at]?.line ?? 0, ...fault }))));
    }
  }
  return { tenants, faults };
}

/** A row that has only its tenant name to be known by: whose that is, is known when every row with an ID has been read. */
export const goesByName = ({ tenant }: ReadRow): boolean => tenant.tenantId === null && tenant.tenantName !== null;

export const nameOfSeveral = ({ tenantName }: Tenant): RowFault => ({ column: "tenant", reason: "sharedTenantName", shown: tenantName ?? "" });

function differentCustomersByDomain(group: readonly ReadRow[]): boolean {
  const named = group.some(({ tenant }) => tenant.tenantId !== null || tenant.tenantName !== null);
  return !named && group.some(({ tenant }) => !isSameCustomer(tenant, group[0]?.tenant ?? tenant));
}

/** Whether two rows that only a domain names may be of one customer. */
export function isSameCustomer(one: Tenant, other: Tenant): boolean {
  return (one.customerName ?? "").toLowerCase() === (other.customerName ?? "").toLowerCase();
}

/** Two rows of one tenant: lists grow, gaps are filled, and where they differ the first stands and `say` is told. */
export function mergeRows(first: Tenant, next: Tenant, say: (fault: RowFault) => void): Tenant {
  const merged: Record<string, unknown> = { ...first, tenantId: first.tenantId ?? next.tenantId, ...joinedExtra(next, first) };
  for (const [field, column] of Object.entries(SINGLE) as [keyof typeof SINGLE, DirectoryColumn][]) {
    const [before, now] = [first[field], next[field]];
    merged[field] = before ?? now;
    if (before !== null && now !== null && before !== now) say({ column, reason: "saysOtherwise", shown: String(now) });
  }
  const cloud = first.cloud ?? next.cloud;
  if (cloud !== undefined) merged.cloud = cloud;
  if (next.cloud !== undefined && next.cloud !== cloud) say({ column: "cloud", reason: "saysOtherwise", shown: next.cloud });
  for (const list of LISTS) merged[list] = [...new Set([...first[list], ...next[list]])];
  return withDomainNotes(merged as unknown as Tenant, joinedNotes(first, next));
}
