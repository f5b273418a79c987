import type { Tenant } from "../../core/tenant/Tenant";
import type { TenantRecord } from "../storage/openDatabase";
import { readTenant } from "../storage/readTenant";

/** The tenant that the file says, of a record on the stage, without what the directory has of it; null where it cannot be read. */
export function fileTenant({ tenant, imported }: TenantRecord): Tenant | null {
  return readTenant((imported as { readonly file?: unknown } | undefined)?.file ?? tenant);
}
