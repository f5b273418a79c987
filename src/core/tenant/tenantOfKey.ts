import { UNKNOWN_TENANT, type Tenant } from "./Tenant";

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TENANT_NAME = /\.onmicrosoft\.[a-z.]+$/;

/**
 * A tenant of which nothing is known but its key (tenantKey) and perhaps a name, such as one that was deleted from the directory
 * while its closing stands. Its region must be asked for.
 */
export function tenantOfKey(key: string, customerName: string | null): Tenant {
  const identity = GUID.test(key) ? { tenantId: key } : TENANT_NAME.test(key) ? { tenantName: key } : { domains: [key] };
  return { ...UNKNOWN_TENANT, ...identity, customerName: customerName === key ? null : customerName };
}
