import { tenantKey, tenantLabel, UNKNOWN_TENANT } from "../../../src/core/tenant/Tenant";
import { CONTOSO } from "./tenants";

it.each([
  ["its ID", CONTOSO, CONTOSO.tenantId],
  ["else its tenant name", { ...CONTOSO, tenantId: null }, "contoso.onmicrosoft.com"],
  ["else its first domain", { ...CONTOSO, tenantId: null, tenantName: null }, "contoso.com"],
])("a tenant is identified by %s", (_, tenant, key) => {
  expect(tenantKey(tenant)).toBe(key);
});

it("one with none of them is no tenant", () => {
  expect(() => tenantKey({ ...UNKNOWN_TENANT, customerName: "Contoso" })).toThrow(TypeError);
});

it.each([
  [CONTOSO, "Contoso Pharma GmbH"],
  [{ ...CONTOSO, customerName: null }, "contoso.onmicrosoft.com"],
  [{ ...CONTOSO, customerName: null, tenantName: null }, "contoso.com"],
  [{ ...CONTOSO, customerName: null, tenantName: null, domains: [] }, CONTOSO.tenantId],
])("and is shown by the best name it has", (tenant, label) => {
  expect(tenantLabel(tenant)).toBe(label);
});
