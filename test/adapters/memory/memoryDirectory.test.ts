import { memoryDirectory } from "../../../src/adapters/memory/memoryDirectory";
import type { Tenant } from "../../../src/core/tenant/Tenant";
import { UNKNOWN_TENANT } from "../../../src/core/tenant/Tenant";
import type { DirectoryKeys } from "../../../src/ports/Directory";

const NO_KEYS: DirectoryKeys = { domains: [], tenantIds: [], tenantNames: [], addresses: [], nameKeys: [], seenLabels: [] };
const contoso: Tenant = {
  ...UNKNOWN_TENANT,
  tenantId: "11111111-1111-4111-8111-111111111111",
  tenantName: "contoso.onmicrosoft.com",
  customerName: "Contoso Ltd",
  domains: ["contoso.com", "contoso.co.uk"],
  customerContacts: ["kate@contoso.com"],
  accountTeam: ["olivia@microsoft.com"],
};
const fabrikam: Tenant = { ...UNKNOWN_TENANT, tenantName: "fabrikam.onmicrosoft.com", customerName: "Fabrikam", domains: ["fabrikam.com"] };
const twin: Tenant = { ...UNKNOWN_TENANT, tenantId: "22222222-2222-4222-8222-222222222222", domains: ["contoso.com"] };

describe("find", () => {
  it.each<[string, Partial<DirectoryKeys>, Tenant[]]>([
    ["a domain", { domains: ["contoso.co.uk"] }, [contoso]],
    ["a domain of two tenants", { domains: ["contoso.com"] }, [contoso, twin]],
    ["a tenant ID", { tenantIds: [twin.tenantId as string] }, [twin]],
    ["a tenant name", { tenantNames: ["fabrikam.onmicrosoft.com"] }, [fabrikam]],
    ["a contact's address", { addresses: ["kate@contoso.com"] }, [contoso]],
    ["several keys of one tenant, once", { domains: ["contoso.co.uk"], tenantNames: ["contoso.onmicrosoft.com"] }, [contoso]],
    ["an address of the account team: nobody", { addresses: ["olivia@microsoft.com"] }, []],
    ["a subdomain: nobody", { domains: ["mail.contoso.com"] }, []],
    ["no keys: nobody", {}, []],
  ])("by %s", async (_, keys, expected) => {
    const found = await memoryDirectory([contoso, fabrikam, twin]).find({ ...NO_KEYS, ...keys });
    expect(new Set(found)).toEqual(new Set(expected));
    expect(found).toHaveLength(expected.length);
  });
});

it("a tenant saved again is found by what it is now, not by what it was", async () => {
  const directory = memoryDirectory([contoso]);
  const moved = { ...contoso, domains: ["contoso.net"] };
  await directory.save([moved]);
  expect(await directory.find({ ...NO_KEYS, domains: ["contoso.com"] })).toEqual([]);
  expect(await directory.find({ ...NO_KEYS, domains: ["contoso.net"] })).toEqual([moved]);
  expect(await directory.count()).toBe(1);
});

it("gets by tenant key, and null for an unknown one", async () => {
  const directory = memoryDirectory([contoso, fabrikam]);
  expect(await directory.get("fabrikam.onmicrosoft.com")).toBe(fabrikam);
  expect(await directory.get("nobody")).toBeNull();
});

it("searches, best first, within the limit", async () => {
  const directory = memoryDirectory([twin, fabrikam, contoso]);
  expect((await directory.search("contoso", 5))[0]).toBe(contoso);
  expect(await directory.search("contoso", 1)).toHaveLength(1);
  expect(await directory.search("  ", 5)).toEqual([]);
});
