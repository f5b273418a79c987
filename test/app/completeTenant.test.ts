import { completeTenant } from "../../src/app/completeTenant";
import type { LookUpAnswer } from "../../src/core/lookUp/LookUpAnswer";
import type { Tenant } from "../../src/core/tenant/Tenant";
import { UNKNOWN_TENANT } from "../../src/core/tenant/Tenant";

const A = "11111111-1111-4111-8111-111111111111";
const B = "22222222-2222-4222-8222-222222222222";
const found = (tenantId: string, regionScope: string | null = "EU"): LookUpAnswer => ({ found: true, tenantId, regionScope });
const contoso: Tenant = { ...UNKNOWN_TENANT, tenantId: A, tenantName: "contoso.onmicrosoft.com", domains: ["contoso.com", "contoso.de"] };

function lookUpOf(answers: Record<string, LookUpAnswer>) {
  const asked: string[] = [];
  return {
    asked,
    ask: (domain: string) => {
      asked.push(domain);
      return Promise.resolve<LookUpAnswer>(answers[domain] ?? { found: "couldNotTell" });
    },
  };
}

it.each<[string, Partial<Tenant>, Record<string, LookUpAnswer>, Partial<Tenant>]>([
  ["the region scope, by a domain", {}, { "contoso.de": found(A) }, { tenantId: A, regionScope: "EU" }],
  ["the region scope, by the tenant name", {}, { "contoso.onmicrosoft.com": found(A) }, { tenantId: A, regionScope: "EU" }],
  ["the region scope from whichever answer has it", {}, { "contoso.onmicrosoft.com": found(A, null), "contoso.com": found(A) }, { regionScope: "EU" }],
  ["the tenant ID", { tenantId: null }, { "contoso.com": found(B) }, { tenantId: B, regionScope: "EU" }],
  ["the tenant ID alone where the country is known", { tenantId: null, country: "DE" }, { "contoso.com": found(B) }, { tenantId: B, regionScope: null }],
  ["nothing by another tenant's answer", {}, { "contoso.com": found(B) }, { tenantId: A, regionScope: null }],
  ["nothing by answers that differ", { tenantId: null }, { "contoso.com": found(A), "contoso.de": found(B) }, { tenantId: null, regionScope: null }],
  ["nothing without an answer", { tenantId: null }, { "contoso.com": { found: false } }, { tenantId: null, regionScope: null }],
])("fills %s", async (_, has, answers, expected) => {
  expect(await completeTenant({ ...contoso, ...has }, lookUpOf(answers))).toEqual({ ...contoso, ...has, ...expected });
});

it.each<[string, Partial<Tenant>]>([
  ["a country", { country: "DE" }],
  ["the region that the FM said", { region: "EMEA" }],
  ["a region scope", { regionScope: "WW" }],
])("asks nothing of a tenant with ID and %s", async (_, has) => {
  const lookUp = lookUpOf({ "contoso.com": found(A) });
  const tenant = { ...contoso, ...has };
  expect(await completeTenant(tenant, lookUp)).toBe(tenant);
  expect(lookUp.asked).toEqual([]);
});

it("asks four names at most, and none without a look-up", async () => {
  const many = { ...contoso, domains: ["a.com", "b.com", "c.com", "d.com"] };
  const lookUp = lookUpOf({});
  await completeTenant(many, lookUp);
  expect(lookUp.asked).toEqual(["contoso.onmicrosoft.com", "a.com", "b.com", "c.com"]);
  expect(await completeTenant(many, null)).toBe(many);
});
