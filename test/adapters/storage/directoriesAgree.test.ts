import * as fc from "fast-check";
import { memoryDirectory } from "../../../src/adapters/memory/memoryDirectory";
import { indexDirectory } from "../../../src/adapters/storage/indexDirectory";
import { listKey } from "../../../src/core/directory/listKey";
import { sharedDomains, type DomainPlace, type PlacedTenant } from "../../../src/core/directory/sharedDomains";
import type { Directory } from "../../../src/ports/Directory";
import { UNKNOWN_TENANT, tenantKey, type Tenant } from "../../../src/core/tenant/Tenant";
import { freshDatabase } from "./freshDatabase";

const word = fc.constantFrom("contoso", "pharma", "con", "toso", "litware", "アダタム", "製作所", "the", "Münch");
const tenant: fc.Arbitrary<Tenant> = fc.record({
  tenantName: fc.option(fc.constantFrom("contoso.onmicrosoft.com", "litware.onmicrosoft.com")),
  customerName: fc.option(fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "))),
  domains: fc.uniqueArray(fc.constantFrom("contoso.com", "mail.contoso.de", "litware.net", "toso.co.jp"), { minLength: 1 }),
  customerContacts: fc.array(fc.constantFrom("maria@contoso.com", "li@litware.net")),
}).map((known) => ({ ...UNKNOWN_TENANT, ...known }));
const keys = fc.record({
  domains: fc.subarray(["contoso.com", "litware.net", "x.com"]),
  tenantIds: fc.constant([]),
  tenantNames: fc.subarray(["contoso.onmicrosoft.com"]),
  addresses: fc.subarray(["maria@contoso.com"]),
  nameKeys: fc.subarray(["contoso", "アダ"]),
  skeletons: fc.constant([]),
});

it("the directory in IndexedDB and the one in memory answer alike", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tenant, { maxLength: 6 }), keys, fc.oneof(word, fc.string({ maxLength: 3 })), fc.integer({ min: 1, max: 4 }), async (tenants, asked, text, limit) => {
      const connection = freshDatabase();
      const [stored, inMemory] = [indexDirectory(connection), memoryDirectory()];
      await Promise.all([stored.save(tenants), inMemory.save(tenants)]);
      const sorted = (found: readonly Tenant[]): readonly Tenant[] => [...found].sort((a, b) => (tenantKey(a) < tenantKey(b) ? -1 : 1));
      const [first] = tenants;
      if (first !== undefined) {
        const after: Tenant = { ...first, tenantName: "litware.onmicrosoft.com", seats: 7 };
        const read = { ...first, country: "DE" };
        expect(await stored.change(read, after)).toEqual(await inMemory.change(read, after));
        const other: Tenant = { ...first, tenantName: "contoso.onmicrosoft.com", tenantId: null, country: "JP" };
        expect(await stored.edit(after, other)).toEqual(await inMemory.edit(after, other));
        const added: Tenant = { ...first, tenantId: "11111111-1111-4111-8111-111111111111", country: "BR" };
        expect(await stored.add(added)).toEqual(await inMemory.add(added));
      }
      expect(sorted(await stored.find(asked))).toEqual(sorted(await inMemory.find(asked)));
      expect(await stored.search(text, 10)).toEqual(await inMemory.search(text, 10));
      expect((await stored.search(text, limit)).length).toBe((await inMemory.search(text, limit)).length);
      expect(await stored.count()).toBe(await inMemory.count());
      await connection.close();
    }),
    { numRuns: 60 },
  );
});

async function everyPage(directory: Directory, limit: number): Promise<readonly Tenant[]> {
  const all: Tenant[] = [];
  let after: string | null = null;
  do {
    const page = await directory.page(after, limit);
    expect(page.tenants.length).toBeLessThanOrEqual(limit);
    all.push(...page.tenants);
    after = page.next;
  } while (after !== null);
  return all;
}

async function everyPlace(directory: Directory, limit: number): Promise<readonly PlacedTenant[]> {
  const all: PlacedTenant[] = [];
  let after: DomainPlace | null = null;
  do {
    const page = await directory.pageByDomain(after, limit);
    all.push(...page.places);
    after = page.next;
  } while (after !== null);
  return all;
}

it("page by page, by name and by domain, every tenant comes once, in order, whatever the size of the page", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tenant, { maxLength: 9 }), fc.integer({ min: 1, max: 10 }), async (tenants, limit) => {
      const connection = freshDatabase();
      const [stored, inMemory] = [indexDirectory(connection), memoryDirectory()];
      await Promise.all([stored.save(tenants), inMemory.save(tenants)]);
      const byKey = [...new Map(tenants.map((one) => [tenantKey(one), one])).values()];
      const listed = await everyPage(stored, limit);
      expect(listed.map(listKey)).toEqual(byKey.map(listKey).sort());
      expect(await everyPage(inMemory, limit)).toEqual(listed);
      const places = await everyPlace(stored, limit);
      expect(places).toEqual(await everyPlace(inMemory, limit));
      expect(places.map(({ domain, tenantKey: key }) => `${domain} ${key}`)).toEqual(byKey.flatMap((one) => one.domains.map((domain) => `${domain} ${tenantKey(one)}`)).sort());
      const holders = (domain: string): number => byKey.filter(({ domains }) => domains.includes(domain)).length;
      expect(sharedDomains(places).map(({ domain, tenants: those }) => [domain, those.length])).toEqual(
        [...new Set(places.map(({ domain }) => domain))].filter((domain) => holders(domain) > 1).map((domain) => [domain, holders(domain)]),
      );
      await connection.close();
    }),
    { numRuns: 60 },
  );
});
