import { memoryDirectory } from "../../src/adapters/memory/memoryDirectory";
import { findClash, type TenantClash } from "../../src/app/findClash";
import { UNKNOWN_TENANT, type Tenant } from "../../src/core/tenant/Tenant";
import { CONTOSO, FABRIKAM } from "../core/tenant/tenants";

const NEW_ID = "99999999-9999-4999-8999-999999999999";
const BARE: Tenant = { ...UNKNOWN_TENANT, domains: ["bare.example"] };
const TWIN: Tenant = { ...CONTOSO, tenantId: NEW_ID };
const found = async (before: Tenant | null, after: Tenant, ...tenants: readonly Tenant[]): Promise<TenantClash | null> => findClash(before, after, memoryDirectory([CONTOSO, FABRIKAM, BARE, ...tenants]));

it.each<[string, Tenant | null, Tenant, TenantClash | null]>([
  ["another one's ID", FABRIKAM, { ...FABRIKAM, tenantId: CONTOSO.tenantId }, { field: "tenantId", tenant: CONTOSO }],
  ["another one's tenant name", FABRIKAM, { ...FABRIKAM, tenantName: CONTOSO.tenantName }, { field: "tenantName", tenant: CONTOSO }],
  ["the domain that is all another one is known by", FABRIKAM, { ...FABRIKAM, tenantId: null, tenantName: null, domains: ["bare.example"] }, { field: "domains", tenant: BARE }],
  ["its own", FABRIKAM, { ...FABRIKAM, seats: 7 }, null],
  ["an ID that nobody has", FABRIKAM, { ...FABRIKAM, tenantId: NEW_ID }, null],
  ["a domain that a named tenant has too", FABRIKAM, { ...FABRIKAM, domains: ["contoso.com"] }, null],
  ["added, by the ID of one that is there", null, { ...UNKNOWN_TENANT, tenantId: CONTOSO.tenantId }, null],
  ["added, by the tenant name of one that is there", null, { ...UNKNOWN_TENANT, tenantName: CONTOSO.tenantName }, null],
  ["added, with the ID of one and the tenant name of another", null, { ...UNKNOWN_TENANT, tenantId: FABRIKAM.tenantId, tenantName: CONTOSO.tenantName }, { field: "tenantName", tenant: CONTOSO }],
  ["added, with a new ID and another one's tenant name", null, { ...UNKNOWN_TENANT, tenantId: NEW_ID, tenantName: CONTOSO.tenantName }, { field: "tenantName", tenant: CONTOSO }],
])("%s", async (_, before, after, clash) => {
  expect(await found(before, after)).toEqual(clash);
});

it("a tenant name that two IDs came with may stay, and tells nobody by itself", async () => {
  expect(await found(TWIN, { ...TWIN, seats: 7 }, TWIN)).toBeNull();
  expect(await found(null, { ...UNKNOWN_TENANT, tenantName: CONTOSO.tenantName }, TWIN)).toMatchObject({ field: "tenantName" });
});
