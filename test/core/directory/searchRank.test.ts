import { bestMatches, searchRank } from "../../../src/core/directory/searchRank";
import { UNKNOWN_TENANT, type Tenant } from "../../../src/core/tenant/Tenant";

const TENANT: Tenant = { ...UNKNOWN_TENANT, customerName: "Contoso Pharma GmbH", domains: ["mail.contoso.de"], tenantName: "ctso.onmicrosoft.com", tenantId: "11111111-aaaa-4bbb-8ccc-222222222222" };

it.each([
  ["contoso pharma gmbh", 0],
  ["mail.contoso.de", 0],
  ["11111111-AAAA-4bbb-8ccc-222222222222", 0],
  ["contoso ph", 1],
  ["Contösö", 1],
  ["mail.c", 2],
  ["ctso", 2],
  ["1111", 2],
  ["pharma", 3],
  ["harm", 4],
  ["contoso.de", 4],
  ["contosopharma", 4],
  ["fabrikam", null],
  ["", null],
  ["-", 4],
  ["*", null],
])("%j ranks %p", (text, rank) => {
  expect(searchRank(TENANT, text)).toBe(rank);
});

it("equals stand by name, a tenant given twice stands once", () => {
  const named = (customerName: string, domain: string): Tenant => ({ ...UNKNOWN_TENANT, customerName, domains: [domain] });
  const [b, a] = [named("Contoso B", "b.com"), named("Contoso A", "a.com")];
  expect(bestMatches([b, a, b], "contoso", 10)).toEqual([a, b]);
});
