import * as fc from "fast-check";
import { memoryDirectory } from "../../../src/adapters/memory/memoryDirectory";
import { indexDirectory } from "../../../src/adapters/storage/indexDirectory";
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
