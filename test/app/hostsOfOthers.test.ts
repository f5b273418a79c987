import { hostsOfOthers } from "../../src/app/hostsOfOthers";
import type { Tenant } from "../../src/core/tenant/Tenant";
import { UNKNOWN_TENANT } from "../../src/core/tenant/Tenant";
import { StorageError } from "../../src/ports/StorageError";
import { fakeServices } from "../fakes/fakeServices";

const CONTOSO: Tenant = { ...UNKNOWN_TENANT, tenantId: "11111111-1111-4111-8111-111111111111", tenantName: "contoso.onmicrosoft.com", customerName: "Contoso", domains: ["contoso.com"] };
const PHARMA: Tenant = { ...CONTOSO, tenantId: "22222222-2222-4222-8222-222222222222", tenantName: "pharma.onmicrosoft.com", domains: ["pharma.contoso.com"] };
const NEW: Tenant = { ...UNKNOWN_TENANT, tenantId: "33333333-3333-4333-8333-333333333333", customerName: "Litware" };
const { directory } = fakeServices([CONTOSO, PHARMA, NEW]);

it.each<[string, readonly string[], Tenant, readonly string[]]>([
  ["another tenant's", ["Amelia@Contoso.com"], NEW, ["contoso.com"]],
  ["below another tenant's domain", ["a@mail.contoso.com"], NEW, ["mail.contoso.com"]],
  ["by another tenant's name", ["a@contoso.onmicrosoft.com"], NEW, ["contoso.onmicrosoft.com"]],
  ["a guest of another tenant's", ["a_contoso.com#EXT#@x.onmicrosoft.com"], NEW, ["contoso.com"]],
  ["the tenant's own", ["a@contoso.com", "a@mail.contoso.com"], CONTOSO, []],
  ["below it, but listed under another", ["a@pharma.contoso.com"], CONTOSO, ["pharma.contoso.com"]],
  ["nobody's", ["a@fabrikam.com", "/o=ExchangeLabs/cn=x", "A group", ""], NEW, []],
  ["each once", ["a@contoso.com", "b@contoso.com"], NEW, ["contoso.com"]],
  ["no address", [], NEW, []],
])("%s", async (_, addresses, tenant, expected) => {
  expect(await hostsOfOthers(addresses, tenant, directory)).toEqual(expected);
});

it("a domain under two tenants, this one among them, is not another's", async () => {
  const both = fakeServices([CONTOSO, { ...NEW, domains: ["contoso.com"] }]).directory;
  expect(await hostsOfOthers(["a@contoso.com"], { ...NEW, domains: ["contoso.com"] }, both)).toEqual([]);
});

it("a directory that cannot be read says nothing, and is in nobody's way", async () => {
  expect(await hostsOfOthers(["a@contoso.com"], NEW, { find: () => Promise.reject(new StorageError("blocked")) })).toEqual([]);
});
