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

it.each([
  ["münchen.de", "xn--mnchen-3ya.de", 0],
  ["München", "xn--mnchen-3ya.de", 2],
  ["munchen", "xn--mnchen-3ya.de", 2],
  ["münchen", "mail.xn--mnchen-3ya.de", 4],
  ["xn--mnchen", "xn--mnchen-3ya.de", 2],
  ["例え", "xn--r8jz45g.jp", 2],
  ["köln", "xn--mnchen-3ya.de", null],
])("a domain is found as it is written: %j in %s ranks %p", (text, domain, rank) => {
  expect(searchRank({ ...UNKNOWN_TENANT, tenantName: "x.onmicrosoft.com", domains: [domain] }, text)).toBe(rank);
});

it("a domain is found as it is written, but for a typing mistake", () => {
  const tenant: Tenant = { ...UNKNOWN_TENANT, tenantName: "x.onmicrosoft.com", domains: ["xn--mnchen-3ya.de"] };
  expect(bestMatches([tenant, TENANT], "mümchen", 10)).toEqual([tenant]);
});

it("equals stand by name, a tenant given twice stands once", () => {
  const named = (customerName: string, domain: string): Tenant => ({ ...UNKNOWN_TENANT, customerName, domains: [domain] });
  const [b, a] = [named("Contoso B", "b.com"), named("Contoso A", "a.com")];
  expect(bestMatches([b, a, b], "contoso", 10)).toEqual([a, b]);
});

it.each(["woodgrov bank", "bank woodgrove", "wodgrove bank", "bank woodgrov", "grove wood"])("a last letter that is missing, and words in another order: %j", (text) => {
  const bank: Tenant = { ...UNKNOWN_TENANT, customerName: "Woodgrove Bank", domains: ["woodgrovebank.com"] };
  expect(bestMatches([bank, TENANT], text, 10)).toEqual(text === "grove wood" ? [] : [bank]);
});

it("what has every word stands before what a mistake leads to", () => {
  const named = (customerName: string): Tenant => ({ ...UNKNOWN_TENANT, customerName, domains: [`${customerName.toLowerCase().replace(/ /g, "")}.example`] });
  const [alpine, alpin] = [named("Alpine Ski House"), named("Alpina Skid")];
  expect(bestMatches([alpin, alpine], "ski alpine", 10)).toEqual([alpine, alpin]);
});
