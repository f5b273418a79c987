import fc from "fast-check";
import { ownershipOf } from "../../../src/core/tenant/ownership";
import { UNKNOWN_TENANT, type Tenant } from "../../../src/core/tenant/Tenant";
import { CONTOSO, FABRIKAM } from "./tenants";

const TWIN: Tenant = { ...UNKNOWN_TENANT, tenantId: "33333333-3333-4333-8333-333333333333", domains: ["contoso.co.uk"] };
const { ownersOf, byTenantId, byAddress } = ownershipOf([CONTOSO, FABRIKAM, TWIN]);

it.each<[string, readonly Tenant[]]>([
  ["contoso.com", [CONTOSO]],
  ["mail.eu.contoso.com", [CONTOSO]],
  ["de.contoso.com", [FABRIKAM]],
  ["mail.de.contoso.com", [FABRIKAM]],
  ["contoso.co.uk", [CONTOSO, TWIN]],
  ["co.uk", []],
  ["notcontoso.com", []],
  ["contoso.com.evil.example", []],
  ["contoso.onmicrosoft.com", [CONTOSO]],
  ["contoso.mail.onmicrosoft.com", [CONTOSO]],
  ["contoso-my.sharepoint.com", [CONTOSO]],
  ["litware.onmicrosoft.com", []],
])("%s belongs to whoever lists it, else its nearest parent", (host, owners) => {
  expect(ownersOf(host)).toEqual(owners);
});

it("a tenant ID is one tenant's", () => {
  expect(byTenantId(FABRIKAM.tenantId as string)).toBe(FABRIKAM);
  expect(byTenantId("99999999-9999-4999-8999-999999999999")).toBeNull();
});

it("a contact's address counts whatever its capitals", () => {
  expect(byAddress("Anna.Privat@Gmail.com")).toEqual([CONTOSO]);
  expect(byAddress("someone@gmail.com")).toEqual([]);
});

it("every host below a listed domain has its owner, however deep", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/).filter((label) => label !== "de"), { maxLength: 6 }), (labels) => {
      expect(ownersOf([...labels, "contoso.com"].join("."))).toEqual([CONTOSO]);
    }),
  );
});
