import { queueForTenant, regionForTenant, settledQueue, settledRegion } from "../../../src/core/routing/queueForTenant";
import { UNKNOWN_TENANT } from "../../../src/core/tenant/Tenant";

const tenant = (country: string | null, regionScope: string | null) => ({ ...UNKNOWN_TENANT, tenantName: "contoso.onmicrosoft.com", country, regionScope });

describe("the country decides", () => {
  it.each([
    ["BR", "FTCQ Inactive Americas"],
    ["JP", "FTCQ Inactive APJ"],
    ["DE", "FTCQ Inactive EMEA"],
  ])("%s: %s", (country, queue) => {
    expect(queueForTenant(tenant(country, null))).toBe(queue);
    expect(regionForTenant(tenant(country, null))?.source).toBe("country");
  });

  it("over the look-up's scope", () => {
    expect(regionForTenant(tenant("BR", "EU"))).toEqual({ region: "Americas", source: "country" });
  });

  it.each(["AQ", "UM", "ZZ", "", "br"])("and asks where it has no region, whatever the scope: %j", (country) => {
    expect(regionForTenant(tenant(country, "EU"))).toBeNull();
    expect(queueForTenant(tenant(country, "EU"))).toBeNull();
  });
});

describe("without a country, the look-up's scope suggests", () => {
  it.each([
    ["NA", "Americas"],
    ["SA", "Americas"],
    ["USGov", "Americas"],
    ["EU", "EMEA"],
    ["AF", "EMEA"],
    ["ME", "EMEA"],
    ["AS", "APJ"],
    ["OC", "APJ"],
  ])("%s: %s", (scope, region) => {
    expect(regionForTenant(tenant(null, scope))).toEqual({ region, source: "regionScope" });
    expect(queueForTenant(tenant(null, scope))).toBe(`FTCQ Inactive ${region}`);
  });

  it.each([["WW"], [null], [""], ["XX"], ["eu"], ["constructor"], ["__proto__"]])("and %j asks", (scope) => {
    expect(regionForTenant(tenant(null, scope))).toBeNull();
    expect(queueForTenant(tenant(null, scope))).toBeNull();
  });
});

it("settled is what the country or the FM says; what a look-up suggests becomes so once the FM says it", () => {
  expect([settledRegion(tenant("BR", "EU")), settledQueue(tenant("BR", "EU"))]).toEqual(["Americas", "FTCQ Inactive Americas"]);
  expect([settledRegion(tenant(null, "EU")), settledQueue(tenant(null, "EU"))]).toEqual([null, null]);
  expect(settledQueue({ ...tenant(null, "EU"), region: "EMEA" })).toBe("FTCQ Inactive EMEA");
});
