import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import type { Directory } from "../../ports/Directory";

// More customers than anybody works on before the pane is opened anew, and far less than a directory may hold.
const KEPT = 500;

/**
 * The tenants that were read one by one in this session, as they were then: where the directory cannot be read any more, the
 * mails that were open are still known by them. The longest unread go first.
 */
export class SeenTenants {
  private readonly tenants = new Map<string, Tenant>();

  note(tenants: readonly Tenant[]): void {
    for (const tenant of tenants) {
      const key = tenantKey(tenant);
      this.tenants.delete(key);
      this.tenants.set(key, tenant);
    }
    for (const key of this.tenants.keys()) {
      if (this.tenants.size <= KEPT) return;
      this.tenants.delete(key);
    }
  }

  forget(tenantKeys: readonly string[]): void {
    tenantKeys.forEach((key) => this.tenants.delete(key));
  }

  /** As a directory of their own; what that needs loads with the first failure. */
  async directory(): Promise<Directory> {
    const { memoryDirectory } = await import("../memory/memoryDirectory");
    return memoryDirectory([...this.tenants.values()]);
  }
}
