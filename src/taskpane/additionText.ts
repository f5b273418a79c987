import type { TenantAddition } from "../app/addTenant";
import { tenantLabel } from "../core/tenant/Tenant";
import type { PaneMessages } from "../messages/pane";

/** What became of a tenant that was added and that the directory had already. */
export function additionText({ tenant, newDomains, isUnchanged }: TenantAddition, m: PaneMessages): string {
  const name = tenantLabel(tenant);
  if (isUnchanged) return m.alreadyThere(name);
  return newDomains.length > 0 ? m.alreadyThereDomains(name, m.listed(newDomains)) : m.alreadyThereFilled(name);
}
