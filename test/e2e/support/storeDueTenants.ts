import type { Page } from "playwright-core";
import { tenantKeys } from "../../../src/core/directory/tenantKeys";
import { newClosingOf } from "../../../src/core/engagement/Closing";
import { tenantKey, type Tenant } from "../../../src/core/tenant/Tenant";
import { after, DAY, DISENGAGED, FOLLOWED_UP } from "../../core/engagement/closings";

/** Stores tenants and their closings, due for the Assignment request, past the add-in. */
export async function storeDueTenants(page: Page, tenants: readonly Tenant[]): Promise<void> {
  const records = tenants.map((tenant) => ({
    tenant: { key: tenantKey(tenant), keys: tenantKeys(tenant), tenant },
    closing: after(newClosingOf(tenant), { type: "setActiveUsers", code: null, activeUsers: 15, readOn: DAY }, ...FOLLOWED_UP, ...DISENGAGED.slice(0, 1)),
  }));
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("fasttrack-closeout");
        request.onerror = () => { reject(new Error("not opened")); };
        request.onsuccess = () => {
          const transaction = request.result.transaction(["tenants", "closings"], "readwrite");
          for (const { tenant, closing } of all) {
            transaction.objectStore("tenants").put(tenant);
            transaction.objectStore("closings").put(closing);
          }
          transaction.onerror = () => { reject(new Error("not stored")); };
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    records,
  );
}
