import * as fc from "fast-check";
import { memoryDirectory } from "../../../src/adapters/memory/memoryDirectory";
import { indexDirectory } from "../../../src/adapters/storage/indexDirectory";
import { sameButForDoubles } from "../../../src/core/tenant/alikeLabels";
import { listKey } from "../../../src/core/directory/listKey";
import { sharedDomains, type DomainPlace, type PlacedTenant } from "../../../src/core/directory/sharedDomains";
import type { Directory } from "../../../src/ports/Directory";
import { UNKNOWN_TENANT, tenantKey, type Tenant } from "../../../src/core/tenant/Tenant";
import type { Connection } from "../../../src/adapters/storage/openDatabase";
import { freshDatabase } from "./freshDatabase";
import { importTenants } from "./importTenants";

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
  seenLabels: fc.subarray(["contosso", "lltware", "toso", "cont"]),
  withoutDoubles: fc.subarray(["contoso", "ltware"]).map((labels) => labels.flatMap(sameButForDoubles)),
});

/** What happens to a directory one thing after the other. */
type Deed = { readonly does: "import" | "save"; readonly tenants: readonly Tenant[] } | { readonly does: "change" | "edit"; readonly at: number; readonly to: Tenant } | { readonly does: "add"; readonly tenant: Tenant } | { readonly does: "remove"; readonly at: number };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ does: fc.constantFrom("import" as const, "save" as const), tenants: fc.array(tenant, { maxLength: 6 }) }),
  fc.record({ does: fc.constantFrom("change" as const, "edit" as const), at: fc.nat(), to: tenant }),
  fc.record({ does: fc.constant("add" as const), tenant: fc.tuple(tenant, fc.option(fc.constant("11111111-1111-4111-8111-111111111111"))).map(([one, tenantId]) => ({ ...one, tenantId })) }),
  fc.record({ does: fc.constant("remove" as const), at: fc.nat() }),
);

/** The two directories after the same deeds. */
async function bothAfter(deeds: readonly Deed[]): Promise<{ readonly connection: Connection; readonly stored: Directory; readonly inMemory: Directory }> {
  const connection = freshDatabase();
  const [stored, inMemory] = [indexDirectory(connection), memoryDirectory()];
  for (const one of deeds) {
    const { tenants: all } = await inMemory.page(null, 100);
    const picked = "at" in one ? all[one.at % Math.max(1, all.length)] : undefined;
    if (one.does === "import") await Promise.all([importTenants(connection, one.tenants), inMemory.save(one.tenants)]);
    else if (one.does === "save") await Promise.all([stored.save(one.tenants), inMemory.save(one.tenants)]);
    else if (one.does === "add") expect(await stored.add(one.tenant)).toEqual(await inMemory.add(one.tenant));
    else if (picked === undefined) continue;
    else if (one.does === "remove") await Promise.all([stored.remove([tenantKey(picked)]), inMemory.remove([tenantKey(picked)])]);
    else if (one.does === "change" || one.does === "edit") {
      const after = { ...one.to, country: "DE" };
      expect(await stored[one.does](picked, after)).toEqual(await inMemory[one.does](picked, after));
    }
  }
  return { connection, stored, inMemory };
}

it("the directory in IndexedDB and the one in memory answer alike, however the tenants came there", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 5 }), keys, fc.oneof(word, fc.string({ maxLength: 3 })), fc.integer({ min: 1, max: 4 }), async (deeds, asked, text, limit) => {
      const { connection, stored, inMemory } = await bothAfter(deeds);
      const sorted = (found: readonly Tenant[]): readonly Tenant[] => [...found].sort((a, b) => (tenantKey(a) < tenantKey(b) ? -1 : 1));
      expect(sorted(await stored.find(asked))).toEqual(sorted(await inMemory.find(asked)));
      expect(await stored.search(text, 10)).toEqual(await inMemory.search(text, 10));
      expect((await stored.search(text, limit)).length).toBe((await inMemory.search(text, limit)).length);
      expect(await stored.count()).toBe(await inMemory.count());
      await connection.close();
    }),
    { numRuns: 100 },
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

it("page by page, by name and by domain, every tenant comes once, in order, whatever the size of the page and however the tenants came there", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 5 }), fc.integer({ min: 1, max: 10 }), async (deeds, limit) => {
      const { connection, stored, inMemory } = await bothAfter(deeds);
      const all = (await inMemory.page(null, 100)).tenants;
      const listed = await everyPage(stored, limit);
      expect(listed.map(listKey)).toEqual(all.map(listKey).sort());
      expect(await everyPage(inMemory, limit)).toEqual(listed);
      const places = await everyPlace(stored, limit);
      expect(places).toEqual(await everyPlace(inMemory, limit));
      expect(places.map(({ domain, tenantKey: key }) => `${domain} ${key}`)).toEqual(all.flatMap((one) => one.domains.map((domain) => `${domain} ${tenantKey(one)}`)).sort());
      const holders = (domain: string): number => all.filter(({ domains }) => domains.includes(domain)).length;
      expect(sharedDomains(places).map(({ domain, tenants: those }) => [domain, those.length])).toEqual(
        [...new Set(places.map(({ domain }) => domain))].filter((domain) => holders(domain) > 1).map((domain) => [domain, holders(domain)]),
      );
      await connection.close();
    }),
    { numRuns: 80 },
  );
});
