import { domainOf, tenantIdOf } from "../core/directory/directoryCells";
import type { DomainPolicy } from "../core/tenant/domainClass";
import { isNeverACustomer } from "../core/tenant/neverACustomer";
import { UNKNOWN_TENANT, type Tenant } from "../core/tenant/Tenant";
import { readTenantName } from "./answers";

export type NewTenantField = "customerName" | "tenantId" | "tenantName" | "domain";

export interface NewTenant {
  /** null as long as something is wrong. */
  readonly tenant: Tenant | null;
  readonly wrong: readonly NewTenantField[];
  /** Nothing is given that a tenant could be found by. */
  readonly noKey: boolean;
}

/**
 * Reads a tenant that the FM types in: a customer's name, and a tenant ID, a tenant name or a mail domain, or several.
 *
 * @param policy  whose domains are never a customer's
 */
export function readNewTenant(typed: Record<NewTenantField, string>, policy: DomainPolicy): NewTenant {
  const customerName = typed.customerName.replace(/\s+/g, " ").trim();
  const tenantId = tenantIdOf(typed.tenantId.trim());
  const tenantName = readTenantName(typed.tenantName);
  const cell = domainOf(typed.domain.trim());
  const domain = "domain" in cell && !isNeverACustomer(cell.domain, policy) ? cell.domain : null;
  const wrong: NewTenantField[] = [];
  if (customerName === "") wrong.push("customerName");
  if (typed.tenantId.trim() !== "" && tenantId === null) wrong.push("tenantId");
  if (typed.tenantName.trim() !== "" && tenantName === null) wrong.push("tenantName");
  if (typed.domain.trim() !== "" && domain === null) wrong.push("domain");
  const noKey = tenantId === null && tenantName === null && domain === null;
  if (wrong.length > 0 || noKey) return { tenant: null, wrong, noKey };
  return { tenant: { ...UNKNOWN_TENANT, customerName, tenantId, tenantName, domains: domain === null ? [] : [domain] }, wrong, noKey };
}
