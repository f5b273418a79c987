import * as fc from "fast-check";
import { searchRank } from "../../../src/core/directory/searchRank";
import { askedKeys, searchedBeginnings } from "../../../src/core/directory/askedKeys";
import { tenantKeys } from "../../../src/core/directory/tenantKeys";
import { UNKNOWN_TENANT, type Tenant } from "../../../src/core/tenant/Tenant";

const CONTOSO: Tenant = {
  ...UNKNOWN_TENANT,
  tenantId: "11111111-aaaa-4bbb-8ccc-222222222222",
  tenantName: "contoso.onmicrosoft.com",
  customerName: "Contoso Pharma GmbH",
  domains: ["contoso.com", "contoso.de"],
  accountTeam: ["ana@microsoft.com"],
  customerContacts: ["maria@contoso.com"],
};

it("are the domains, the ID, the tenant name, the contacts, the name's key and beginnings, and how the domains read, each once", () => {
  expect([...tenantKeys(CONTOSO)].sort()).toEqual(
    [
      "a:maria@contoso.com",
      "d:contoso.com",
      "d:contoso.de",
      "f:contoso pharma gmbh",
      "f:gmbh",
      "f:pharma gmbh",
      "z:cnts",
      "z:phrm",
      "l:contoso pharma gmbh\u000011111111-aaaa-4bbb-8ccc-222222222222",
      "i:11111111-aaaa-4bbb-8ccc-222222222222",
      "n:contoso.onmicrosoft.com",
      "s:7 cont*:contoso",
      "s:7 co*oso:contoso",
      "s:7 *ntoso:contoso",
      "w:contoso",
    ].sort(),
  );
});

it.each([
  ["株式会社アダタム", "タム"],
  ["阿达图姆公司", "图姆"],
  ["Société Générale", "gener"],
  ["The Phone Company", "phone"],
])("%s is found by %s", (customerName, text) => {
  const keys = tenantKeys({ ...UNKNOWN_TENANT, customerName, domains: ["x.com"] });
  expect(searchedBeginnings(text).some((beginning) => keys.some((key) => key.startsWith(beginning)))).toBe(true);
});

it("an import finds a tenant by the domains that were taken off it, and one that has nothing but domains by each of them", () => {
  const former = (tenant: Partial<Tenant>): readonly string[] => tenantKeys({ ...UNKNOWN_TENANT, ...tenant }).filter((key) => key.startsWith("o:"));
  expect(former({ domains: ["a.com", "b.com"], givenUpDomains: ["c.com"] })).toEqual(["o:c.com", "o:b.com"]);
  expect(former({ tenantName: "contoso.onmicrosoft.com", domains: ["a.com", "b.com"], givenUpDomains: ["c.com"] })).toEqual(["o:c.com"]);
  expect(former({ tenantName: "contoso.onmicrosoft.com", domains: ["a.com", "b.com"] })).toEqual([]);
});

it.each([
  ["münchen.de", "xn--mnchen-3ya.de"],
  ["munchen", "xn--mnchen-3ya.de"],
  ["MÜNCH", "mail.xn--mnchen-3ya.de"],
  ["例え", "xn--r8jz45g.jp"],
  ["例え.jp", "xn--r8jz45g.jp"],
])("a large directory finds by %j what has the domain %s", (text, domain) => {
  const keys = tenantKeys({ ...UNKNOWN_TENANT, tenantName: "x.onmicrosoft.com", domains: [domain] });
  expect(searchedBeginnings(text).some((beginning) => keys.some((key) => key.startsWith(beginning)))).toBe(true);
});

it("an unknown name, ID and domains give no keys of theirs", () => {
  expect(tenantKeys({ ...UNKNOWN_TENANT, tenantName: "contoso.onmicrosoft.com" })).toEqual(["n:contoso.onmicrosoft.com", "s:7 cont*:contoso", "s:7 co*oso:contoso", "s:7 *ntoso:contoso", "z:cnts", "l:contoso onmicrosoft com\u0000contoso.onmicrosoft.com"]);
  expect(tenantKeys({ ...UNKNOWN_TENANT, tenantName: "contoso.onmicrosoft.com", customerName: "–" }).filter((key) => /^[wf]:/.test(key))).toEqual([]);
});

it("asked keys keep their kind apart, each once", () => {
  expect(askedKeys({ domains: ["a.com", "a.com"], tenantIds: ["1"], tenantNames: ["a.com"], addresses: ["x@a.com"], nameKeys: ["a"], seenLabels: ["a"] })).toEqual(["d:a.com", "i:1", "n:a.com", "a:x@a.com", "w:a"]);
});

it.each(["", "   ", "\n"])("a blank search (%j) has no beginnings", (text) => {
  expect(searchedBeginnings(text)).toEqual([]);
});

it("a name has at most 6 beginnings of at most 24 characters, however long it is", () => {
  const keys = tenantKeys({ ...UNKNOWN_TENANT, domains: ["x.com"], customerName: "Municipality of the United Cities of Northern Somewhere and Beyond" }).filter((key) => key.startsWith("f:"));
  expect(keys).toHaveLength(6);
  expect(Math.max(...keys.map((key) => key.length))).toBe(26);
});

describe("as rules", () => {
  const word = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" });
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));

  it("whatever begins a name, a domain or a tenant name begins one of the tenant's keys too", () => {
    fc.assert(
      fc.property(name, fc.nat(20), (customerName, length) => {
        const tenant: Tenant = { ...UNKNOWN_TENANT, customerName, domains: ["contoso.com"], tenantName: "contoso.onmicrosoft.com" };
        const keys = tenantKeys(tenant);
        for (const text of [[...customerName].slice(0, length + 1).join(""), "contoso.com".slice(0, length + 1), "contoso.onmicrosoft.com".slice(0, length + 1)]) {
          const rank = searchRank(tenant, text);
          if (rank === null || rank > 2) continue;
          expect(searchedBeginnings(text).some((beginning) => keys.some((key) => key.startsWith(beginning)))).toBe(true);
        }
      }),
    );
  });

  it("a tenant always answers a search for its own name, domain, tenant name and ID as the best", () => {
    fc.assert(
      fc.property(name, (customerName) => {
        const tenant: Tenant = { ...CONTOSO, customerName };
        for (const text of ["contoso.de", "CONTOSO.onmicrosoft.com", `{${CONTOSO.tenantId ?? ""}}`]) expect(searchRank(tenant, text)).toBe(0);
        if (/[\p{L}\p{N}]/u.test(customerName)) expect(searchRank(tenant, customerName)).toBe(0);
      }),
    );
  });
});
