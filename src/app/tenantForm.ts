import { rowToTenant } from "../core/directory/directoryRows";
import type { DomainPolicy } from "../core/tenant/domainClass";
import { asciiHost, tenantNameOf } from "../core/tenant/domainName";
import { isNeverACustomer } from "../core/tenant/neverACustomer";
import type { Tenant } from "../core/tenant/Tenant";

export const TENANT_FIELDS = ["customerName", "tenantId", "tenantName", "domains", "country", "seats", "activeUsers", "services", "fastTrackManagers", "customerContacts", "accountTeam", "language", "region"] as const;
export type TenantField = (typeof TENANT_FIELDS)[number];
export type TypedTenant = Readonly<Record<TenantField, string>>;

/** A tenant's fields as they are typed. */
export function tenantForm(tenant: Tenant | null): TypedTenant {
  const list = (items: readonly string[] | undefined): string => (items ?? []).join("; ");
  return {
    customerName: tenant?.customerName ?? "",
    tenantId: tenant?.tenantId ?? "",
    tenantName: tenant?.tenantName ?? "",
    domains: list(tenant?.domains),
    country: tenant?.country ?? "",
    seats: tenant?.seats?.toString() ?? "",
    activeUsers: tenant?.activeUsers?.toString() ?? "",
    customerContacts: list(tenant?.customerContacts),
    accountTeam: list(tenant?.accountTeam),
    services: list(tenant?.workloads),
    fastTrackManagers: tenant?.fastTrackManagers ?? "",
    language: tenant?.language ?? "",
    region: tenant?.region ?? "",
  };
}

export interface ReadTenantForm {
  /** null as long as something is wrong. */
  readonly tenant: Tenant | null;
  readonly wrong: readonly TenantField[];
  /** Nothing is given that a tenant could be found by. */
  readonly noKey: boolean;
}

/**
 * Reads what was typed as a row of a directory is read; a field that is left out of a row as faulty is wrong here.
 *
 * @param before  the tenant that is edited, whose other fields stay; null for a new one
 * @param policy  whose domains are never a customer's; one that the tenant has already may stay
 */
export function readTenantForm(typed: TypedTenant, before: Tenant | null, policy: DomainPolicy): ReadTenantForm {
  const { tenantName, ...cells } = typed;
  const { tenant, faults } = rowToTenant({ ...cells, tenant: tenantName });
  const wrong = new Set<TenantField>(faults.flatMap(({ column }) => TENANT_FIELDS.find((field) => field === column) ?? []));
  const host = asciiHost(tenantName);
  if (tenantName.trim() !== "" && (host === null || tenantNameOf(host) !== host)) wrong.add("tenantName");
  if (tenant?.domains.some((domain) => before?.domains.includes(domain) !== true && isNeverACustomer(domain, policy)) === true) wrong.add("domains");
  const noKey = tenant === null && wrong.size === 0;
  if (wrong.size > 0 || tenant === null) return { tenant: null, wrong: [...wrong], noKey };
  const { customerName, tenantId, domains, country, seats, activeUsers, workloads, fastTrackManagers, customerContacts, accountTeam, language, region } = tenant;
  const read = { customerName, tenantId, tenantName: tenant.tenantName, domains, country, seats, activeUsers, workloads, fastTrackManagers, customerContacts, accountTeam, language, region };
  return { tenant: { ...(before ?? tenant), ...read }, wrong: [], noKey: false };
}
