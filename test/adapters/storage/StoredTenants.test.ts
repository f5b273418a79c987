import { hashText } from "../../../src/adapters/storage/hashText";
import { indexDirectory } from "../../../src/adapters/storage/indexDirectory";
import type { Connection } from "../../../src/adapters/storage/openDatabase";
import { readPage } from "../../../src/adapters/storage/keyEntry";
import { readTenants } from "../../../src/adapters/storage/tenantStore";
import { recordOf } from "../../../src/adapters/storage/tenantRecords";
import { tenantKeys } from "../../../src/core/directory/tenantKeys";
import { labelsSeenIn } from "../../../src/core/tenant/lookAlike";
import { UNKNOWN_TENANT, tenantKey, type Tenant } from "../../../src/core/tenant/Tenant";
import { freshDatabase } from "./freshDatabase";
import { importTenants, SMALL } from "./importTenants";

const company = (at: number): Tenant => ({ ...UNKNOWN_TENANT, customerName: `Contoso ${String(at)}`, domains: [`c${String(at)}.example`] });
const companies = (count: number, from = 0): readonly Tenant[] => Array.from({ length: count }, (_, at) => company(from + at));
const ofName = { domains: [], tenantIds: [], tenantNames: [], addresses: [], nameKeys: ["contoso"], seenLabels: [] };
const ofDomain = (domain: string) => ({ ...ofName, nameKeys: [], domains: [domain] });

describe("a key that many have by chance", () => {
  it.each([
    [50, 0, 50],
    [51, 0, 0],
    [0, 50, 50],
    [0, 51, 0],
    [25, 25, 50],
    [26, 25, 0],
  ])("of %i imported and %i saved ones finds %i", async (imported, saved, found) => {
    const connection = freshDatabase();
    await importTenants(connection, companies(imported));
    await indexDirectory(connection).save(companies(saved, imported));
    expect(await indexDirectory(connection).find(ofName)).toHaveLength(found);
  });
});

describe("an imported tenant", () => {
  it("that is changed is found by what it has now, and no more by what it had", async () => {
    const connection = freshDatabase();
    const directory = indexDirectory(connection);
    const before: Tenant = { ...company(1), tenantId: "11111111-1111-4111-8111-111111111111" };
    await importTenants(connection, [before, company(2)]);
    const after = { ...before, domains: ["now.example"] };
    await directory.change(before, after);
    expect(await directory.find(ofDomain("c1.example"))).toEqual([]);
    expect(await directory.find(ofDomain("now.example"))).toEqual([{ ...after, addedDomains: ["now.example"], givenUpDomains: ["c1.example"] }]);
    expect((await directory.page(null, 10)).tenants.map(tenantKey)).toEqual([tenantKey(before), "c2.example"]);
    // The next import makes pages of its keys again.
    await importTenants(connection, [company(3)]);
    expect(await directory.find(ofDomain("c1.example"))).toEqual([]);
    expect(await directory.find(ofDomain("now.example"))).toEqual([{ ...after, addedDomains: ["now.example"], givenUpDomains: ["c1.example"] }]);
  });

  it("that is taken out is found no more, and saved again it is", async () => {
    const connection = freshDatabase();
    const directory = indexDirectory(connection);
    await importTenants(connection, companies(3));
    await directory.remove(["c1.example"]);
    expect(await directory.find(ofDomain("c1.example"))).toEqual([]);
    expect((await directory.pageByDomain(null, 10)).places.map(({ domain }) => domain)).toEqual(["c0.example", "c2.example"]);
    await directory.save([company(1)]);
    expect(await directory.find(ofDomain("c1.example"))).toEqual([company(1)]);
  });
});

describe("on an import's stage", () => {
  const named = (domain: string, customerName: string): Tenant => ({ ...UNKNOWN_TENANT, customerName, domains: [domain] });
  const ownKeys = (connection: Connection): Promise<readonly string[]> => readTenants(connection, ({ store }) => store.index("keys").getAllKeys());
  const put = (...tenants: readonly Tenant[]) => tenants.map((tenant) => recordOf(tenant, tenantKeys));

  it("a tenant that its short number alone takes for one met before leaves its keys to the pages", async () => {
    const [first, second] = ["c14gcd1k.example", "c1ml7mq2.example"] as const;
    expect(hashText(first)).toBe(hashText(second));
    const connection = freshDatabase();
    await importTenants(connection, [named(first, "Contoso"), named(second, "Fabrikam")]);
    expect(await ownKeys(connection)).toEqual([]);
    expect(await indexDirectory(connection).find(ofDomain(second))).toEqual([named(second, "Fabrikam")]);
  });

  it.each([
    ["one that comes again", []],
    ["one that was taken off between", ["c1.example"]],
  ])("%s is found by what it has last, and no more by what it had", async (_, dropped) => {
    const connection = freshDatabase();
    const last = { ...named("c1.example", "Fabrikam"), domains: ["c1.example", "fabrikam.example"] };
    await importTenants(connection, [company(2)], SMALL, async (stage) => {
      await stage.put(put({ ...company(1), domains: ["c1.example", "contoso.example"] }), []);
      if (dropped.length > 0) await stage.put([], dropped);
      await stage.put(put(last), []);
    });
    const directory = indexDirectory(connection);
    expect(await directory.find(ofDomain("contoso.example"))).toEqual([]);
    expect(await directory.find(ofDomain("fabrikam.example"))).toEqual([last]);
    expect(await directory.find(ofName)).toEqual([company(2)]);
  });
});

it.each([1, 31, 32, 33, 64, 65])("%i tenants that have their own keys, beside pages, are found with those of the pages", async (own) => {
  const connection = freshDatabase();
  await importTenants(connection, companies(3));
  const directory = indexDirectory(connection);
  await directory.save(companies(own, 123));
  expect(await directory.find(ofDomain(`c${String(122 + own)}.example`))).toEqual([company(122 + own)]);
  expect(await directory.find(ofDomain("c1.example"))).toEqual([company(1)]);
  expect((await directory.find({ ...ofDomain("c.example"), domains: [], seenLabels: labelsSeenIn("cl23") })).map(({ customerName }) => customerName)).toEqual(["Contoso 123"]);
});

it("pages that an earlier version wrote, as lists, are read as before", async () => {
  const connection = freshDatabase();
  await importTenants(connection, companies(3));
  const pages = await pagesStore(connection);
  await connection.run(async (database) => {
    for (const key of await database.getAllKeys(pages)) await database.put(pages, readPage(await database.get(pages, key)), key);
  });
  expect(await indexDirectory(connection).find(ofDomain("c1.example"))).toEqual([company(1)]);
  expect((await indexDirectory(connection).page(null, 10)).tenants).toHaveLength(3);
});

it("a tenant with a key that would break a page is carried over by an import, and found", async () => {
  const connection = freshDatabase();
  const broken: Tenant = { ...company(7), customerContacts: ["ana\nlima@c7.example"] };
  await indexDirectory(connection).save([broken]);
  await importTenants(connection, companies(3));
  expect(await indexDirectory(connection).find(ofDomain("c7.example"))).toEqual([broken]);
  expect((await indexDirectory(connection).page(null, 10)).tenants).toHaveLength(4);
});

it("a page that is no page is damage, and said to be", async () => {
  const connection = freshDatabase();
  await importTenants(connection, companies(2));
  await spoil(connection, await pagesStore(connection));
  await expect(indexDirectory(connection).find(ofDomain("c0.example"))).rejects.toMatchObject({ name: "StorageError", code: "corrupt" });
});

const pagesStore = async (connection: Connection): Promise<"keyPages" | "keyPages2"> =>
  readTenants(connection, ({ store }) => Promise.resolve(store.name === "tenants" ? "keyPages" : "keyPages2"));

async function spoil(connection: Connection, pages: "keyPages" | "keyPages2"): Promise<void> {
  await connection.run(async (database) => {
    for (const key of await database.getAllKeys(pages)) await database.put(pages, "no page", key);
  });
}
