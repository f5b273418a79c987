import { foldName } from "../tenant/nameKey";
import { tenantKey, tenantLabel, type Tenant } from "../tenant/Tenant";
import { cutBeginning } from "./askedKeys";

/** All keys of the list lie between these two. */
export const LIST_BEGINS = "l:";
export const LIST_ENDS = "l:\uffff";

/** Where a tenant stands in the list of all, by the beginning of its name; its own key makes it the only one there. */
export function listKey(tenant: Tenant): string {
  return `l:${cutBeginning(foldName(tenantLabel(tenant)))}\u0000${tenantKey(tenant)}`;
}
