import { readNewTenant, type NewTenantField } from "../../src/app/newTenant";
import { UNKNOWN_TENANT } from "../../src/core/tenant/Tenant";

const ID = "1f3a5b7c-1234-4abc-8def-0123456789ab";
const NOTHING: Record<NewTenantField, string> = { customerName: "", tenantId: "", tenantName: "", domain: "" };
const read = (typed: Partial<typeof NOTHING>) => readNewTenant({ ...NOTHING, ...typed }, { userHost: "frp.example", partnerDomains: ["supplier.example"] });

it.each([
  [{ tenantId: ID.toUpperCase() }, { tenantId: ID }],
  [{ tenantName: "Contoso.onmicrosoft.com" }, { tenantName: "contoso.onmicrosoft.com" }],
  [{ domain: "@Contoso.com" }, { domains: ["contoso.com"] }],
  [{ domain: "münchen.de" }, { domains: ["xn--mnchen-3ya.de"] }],
])("a name and one key make a tenant: %j", (typed, known) => {
  expect(read({ customerName: " Contoso  Pharma ", ...typed })).toEqual({ tenant: { ...UNKNOWN_TENANT, customerName: "Contoso Pharma", ...known }, wrong: [], noKey: false });
});

it("a name alone does not: nothing could find it", () => {
  expect(read({ customerName: "Contoso" })).toEqual({ tenant: null, wrong: [], noKey: true });
});

it.each<[Partial<typeof NOTHING>, NewTenantField]>([
  [{ customerName: " " }, "customerName"],
  [{ tenantId: "1234" }, "tenantId"],
  [{ tenantId: "00000000-0000-0000-0000-000000000000" }, "tenantId"],
  [{ tenantName: "contoso.com" }, "tenantName"],
  [{ domain: "contoso" }, "domain"],
  [{ domain: "co.uk" }, "domain"],
  [{ domain: "gmail.com" }, "domain"],
  [{ domain: "lab.microsoft.com" }, "domain"],
  [{ domain: "frp.example" }, "domain"],
  [{ domain: "supplier.example" }, "domain"],
  [{ domain: "contoso.onmicrosoft.com" }, "domain"],
])("%j: what is not well-formed is named, though another key is there", (typed, field) => {
  expect(read({ customerName: "Contoso", tenantId: ID, ...typed })).toMatchObject({ tenant: null, wrong: [field] });
});
