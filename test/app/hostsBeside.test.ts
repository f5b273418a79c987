import { addressesIn, hostsBeside, type BesideStores } from "../../src/app/hostsBeside";
import type { Tenant } from "../../src/core/tenant/Tenant";
import { UNKNOWN_TENANT } from "../../src/core/tenant/Tenant";
import { StorageError } from "../../src/ports/StorageError";
import { fakeServices } from "../fakes/fakeServices";

const CONTOSO: Tenant = { ...UNKNOWN_TENANT, tenantId: "11111111-1111-4111-8111-111111111111", tenantName: "contoso.onmicrosoft.com", customerName: "Contoso", domains: ["contoso.com"] };
const PHARMA: Tenant = { ...CONTOSO, tenantId: "22222222-2222-4222-8222-222222222222", tenantName: "pharma.onmicrosoft.com", domains: ["pharma.contoso.com"] };
const NEW: Tenant = { ...UNKNOWN_TENANT, tenantId: "33333333-3333-4333-8333-333333333333", customerName: "Litware" };
const { directory, confirmations } = fakeServices([CONTOSO, PHARMA, NEW]);
const hostsOfOthers = async (addresses: readonly string[], tenant: Tenant, of: BesideStores["directory"]) => (await hostsBeside(addresses, tenant, { directory: of, confirmations })).others;

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

describe("whom the FM called never the customer", () => {
  const at = "2026-11-22T12:00:00Z";
  const said = async (...keys: readonly (readonly [string, string | null])[]) => {
    const stores = fakeServices([CONTOSO, PHARMA, NEW]);
    await stores.confirmations.save(keys.map(([domain, tenantKey]) => ({ key: `domain:${domain}`, tenantKey, at })));
    return stores;
  };

  it("is known by each host, also below, in the order of the addresses", async () => {
    const stores = await said(["woodgrove.com", null], ["adatum.com", null]);
    expect(await hostsBeside(["x@mail.woodgrove.com", "y@Adatum.com", "z@woodgrove.com", "q@fabrikam.com"], NEW, stores)).toEqual({ others: [], never: ["mail.woodgrove.com", "adatum.com", "woodgrove.com"] });
  });

  it("is another tenant's all the same where the directory says so, also below its domain and by its name", async () => {
    const stores = await said(["contoso.com", null], ["mail.contoso.com", null], ["contoso.onmicrosoft.com", null]);
    const hosts = ["contoso.com", "mail.contoso.com", "contoso.onmicrosoft.com"];
    expect(await hostsBeside(hosts.map((host) => `a@${host}`), NEW, stores)).toEqual({ others: hosts, never: [] });
    expect(await hostsBeside(["a@contoso.com"], CONTOSO, stores)).toEqual({ others: [], never: [] });
  });

  it("a domain that the FM gave to a tenant is none, nor one below it", async () => {
    const stores = await said(["woodgrove.com", null], ["eu.woodgrove.com", "somebody"]);
    expect((await hostsBeside(["a@eu.woodgrove.com", "b@us.woodgrove.com"], NEW, stores)).never).toEqual(["us.woodgrove.com"]);
  });

  it("nobody is, where the directory is read in part or not at all, or where what the FM said cannot be read", async () => {
    const { confirmations: given, directory: whole } = await said(["woodgrove.com", null]);
    const none = { others: [], never: [] };
    expect(await hostsBeside(["a@woodgrove.com"], NEW, { directory: { find: (keys) => whole.find(keys), isPartial: () => true }, confirmations: given })).toEqual(none);
    expect(await hostsBeside(["a@woodgrove.com"], NEW, { directory: { find: () => Promise.reject(new StorageError("blocked")) }, confirmations: given })).toEqual(none);
    expect(await hostsBeside(["a@woodgrove.com", "a@contoso.com"], NEW, { directory: whole, confirmations: { find: () => Promise.reject(new StorageError("blocked")) } })).toEqual({ others: ["contoso.com"], never: [] });
  });
});

it("whom the email goes to comes before whoever else stands in the mail", () => {
  const person = (address: string) => ({ name: "", address });
  expect(addressesIn({ from: person("a@a.example"), to: [person("b@b.example")], cc: [person("c@c.example")], bcc: [] }, ["to@to.example"])).toEqual(["to@to.example", "a@a.example", "b@b.example", "c@c.example"]);
});
