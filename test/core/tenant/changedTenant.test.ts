import { changedTenant } from "../../../src/core/tenant/changedTenant";
import { CONTOSO } from "./tenants";

it("changes the fields that were changed, and leaves the others as they are stored by now", () => {
  const stored = { ...CONTOSO, seats: 900, country: "AT" };
  expect(changedTenant(stored, { ...CONTOSO, seats: 150 }, { ...CONTOSO, seats: 150, region: "APJ", domains: ["contoso.com", "contoso.de"] })).toEqual({ ...stored, region: "APJ", domains: ["contoso.com", "contoso.de"], addedDomains: ["contoso.de"], givenUpDomains: ["contoso.co.uk"] });
});

it("a fact that is taken back is taken back", () => {
  expect(changedTenant({ ...CONTOSO, seats: 900 }, { ...CONTOSO, region: "APJ" }, { ...CONTOSO, region: null })).toEqual({ ...CONTOSO, seats: 900, region: null });
});

it("begins as it was read where nothing is stored", () => {
  expect(changedTenant(null, CONTOSO, { ...CONTOSO, source: "confirmed" })).toEqual({ ...CONTOSO, source: "confirmed" });
});
