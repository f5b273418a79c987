import type { Page } from "playwright-core";
import { tenantKeys } from "../../../src/core/directory/tenantKeys";
import { newClosingOf } from "../../../src/core/engagement/Closing";
import { tenantKey, type Tenant } from "../../../src/core/tenant/Tenant";
import { after, DAY, DISENGAGED, FOLLOWED_UP } from "../../core/engagement/closings";
import { storePastAddIn } from "./storePastAddIn";

/** Stores tenants and their closings, due for the Assignment request, past the add-in. */
export async function storeDueTenants(page: Page, tenants: readonly Tenant[]): Promise<void> {
  await storePastAddIn(page, {
    tenants: tenants.map((tenant) => ({ key: tenantKey(tenant), keys: tenantKeys(tenant), tenant })),
    closings: tenants.map((tenant) => after(newClosingOf(tenant), { type: "setActiveUsers", code: null, activeUsers: 15, readOn: DAY }, ...FOLLOWED_UP, ...DISENGAGED.slice(0, 1))),
  });
}
