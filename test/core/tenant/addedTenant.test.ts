import { sameTenant, withAdded } from "../../../src/core/tenant/addedTenant";
import { UNKNOWN_TENANT, type Tenant } from "../../../src/core/tenant/Tenant";

const A = "aaaaaaaa-1111-4111-8111-111111111111";
const B = "bbbbbbbb-1111-4111-8111-111111111111";
const NAME = "contoso.onmicrosoft.com";
const of = (known: Partial<Tenant>): Tenant => ({ ...UNKNOWN_TENANT, ...known });

it.each<[string, Tenant, readonly Tenant[], number | null]>([
  ["by its ID", of({ tenantId: A, customerName: "Typo" }), [of({ tenantId: B }), of({ tenantId: A, customerName: "Contoso" })], 1],
  ["by its tenant name, where it has no ID", of({ tenantName: NAME }), [of({ tenantId: A, tenantName: NAME })], 0],
  ["by its tenant name, where the directory has no ID", of({ tenantId: A, tenantName: NAME }), [of({ tenantName: NAME })], 0],
  ["by the one domain that names both", of({ domains: ["contoso.com"] }), [of({ domains: ["contoso.com", "contoso.de"] })], 0],
  ["its ID tells more than its tenant name", of({ tenantId: A, tenantName: NAME }), [of({ tenantName: NAME }), of({ tenantId: A })], 1],
  ["two IDs are two tenants, whatever their names", of({ tenantId: A, tenantName: NAME }), [of({ tenantId: B, tenantName: NAME })], null],
  ["a name that two have tells neither", of({ tenantName: NAME }), [of({ tenantId: A, tenantName: NAME }), of({ tenantId: B, tenantName: NAME })], null],
  ["a domain alone does not make a named tenant another one's", of({ tenantId: A, domains: ["contoso.com"] }), [of({ domains: ["contoso.com"] })], null],
  ["nothing in common", of({ tenantId: A }), [], null],
])("a new tenant is in the directory already: %s", (_, tenant, directory, at) => {
  expect(sameTenant(tenant, directory)).toBe(at === null ? null : directory[at]);
});

it("what stands stays, gaps are filled, domains and people are added", () => {
  const standing = of({ tenantId: A, customerName: "Contoso", domains: ["contoso.com"], seats: 900, source: "confirmed", extra: { Tags: "x" } });
  const added = of({ tenantId: A, tenantName: NAME, customerName: "Typo", domains: ["contoso.com", "contoso.de"], seats: 7, country: "DE", customerContacts: ["a@contoso.de"] });
  expect(withAdded(standing, added)).toEqual({ ...standing, tenantName: NAME, domains: ["contoso.com", "contoso.de"], addedDomains: ["contoso.de"], country: "DE", customerContacts: ["a@contoso.de"] });
});
