import type { DirectoryColumn } from "./directoryColumns";
import type { RowFault } from "./directoryRows";
import type { Tenant } from "../tenant/Tenant";
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
 * Rows are of the same tenant by their tenant ID; a row without one by its tenant name. Lists grow, gaps are filled,
 * and where rows differ the first stands and the difference is said. Different customers that have nothing but a
 * domain in common to be named by are not taken at all.
 */
export function mergeTenants(rows: readonly ReadRow[]): MergedRows {
  const faults: (RowFault & { readonly line: number })[] = [];
  const idOfName = new Map(rows.flatMap(({ tenant }) => (tenant.tenantName !== null && tenant.tenantId !== null ? [[tenant.tenantName, tenant.tenantId]] : [])));
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const key = row.tenant.tenantId ?? idOfName.get(row.tenant.tenantName ?? "") ?? tenantKey(row.tenant);
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
  for (const list of LISTS) merged[list] = [...new Set([...first[list], ...next[list]])];
  return merged as unknown as Tenant;
}
