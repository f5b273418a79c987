import { tenantKey, tenantLabel } from "../../../src/core/tenant/Tenant";
import { tenantOfKey } from "../../../src/core/tenant/tenantOfKey";

it.each([
  ["5a90d3c7-8e14-4f6b-b1a2-c94e7d05f836", { tenantId: "5a90d3c7-8e14-4f6b-b1a2-c94e7d05f836" }],
  ["contoso.onmicrosoft.com", { tenantName: "contoso.onmicrosoft.com" }],
  ["contoso.onmicrosoft.us", { tenantName: "contoso.onmicrosoft.us" }],
  ["contoso.com", { domains: ["contoso.com"] }],
])("%s keeps its key, and nothing is made up", (key, known) => {
  const tenant = tenantOfKey(key, "Contoso");
  expect(tenant).toMatchObject({ ...known, region: null, country: null });
  expect([tenantKey(tenant), tenantLabel(tenant)]).toEqual([key, "Contoso"]);
  expect(tenantOfKey(key, key).customerName).toBeNull();
});
