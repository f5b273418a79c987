import type { Confirmation } from "../core/tenant/Confirmation";

export type { Confirmation };

export interface Confirmations {
  find(keys: readonly string[]): Promise<readonly Confirmation[]>;
  /** What was said of domains, whichever: a tenant's, or never the customer. By domain. */
  ofDomains(): Promise<readonly Confirmation[]>;
  /** What was said for a tenant, of threads and of domains. */
  ofTenant(tenantKey: string): Promise<readonly Confirmation[]>;
  save(confirmations: readonly Confirmation[]): Promise<void>;
  forget(keys: readonly string[]): Promise<void>;
}
