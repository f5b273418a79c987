import fc from "fast-check";
import { KeyRuns } from "../../../src/adapters/import/KeyRuns";
import { readEntry, readPage } from "../../../src/adapters/storage/keyEntry";
import type { Connection } from "../../../src/adapters/storage/openDatabase";
import { freshDatabase } from "../storage/freshDatabase";

const ID = "this import";

async function begun(connection: Connection): Promise<void> {
  await connection.run(async (database) => { await database.put("meta", ID, "import"); });
}

const pagesOf = (connection: Connection): Promise<readonly (readonly [string, readonly string[]])[]> =>
  connection.run(async (database) => {
    const [keys, values] = await Promise.all([database.getAllKeys("keyPages"), database.getAll("keyPages")]);
    return keys.map((key, at) => [key, readPage(values[at]) ?? []] as const);
  });

it("whatever the sizes of runs, parts and pages: every key of every tenant, in order, each page under its last entry", async () => {
  const sizes = fc.record({ run: fc.integer({ min: 1, max: 9 }), part: fc.integer({ min: 1, max: 4 }), page: fc.integer({ min: 1, max: 5 }) });
  const key = fc.oneof(fc.constantFrom("d:contoso.com", "d:contoso.co", "f:contoso", "f:contoso pharma", "l:a\u0000t1"), fc.string({ maxLength: 4 }));
  await fc.assert(
    fc.asyncProperty(sizes, fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,6}$/), { maxLength: 8 }), fc.array(fc.uniqueArray(key, { maxLength: 6 }), { minLength: 8, maxLength: 8 }), async (size, tenants, keys) => {
      const connection = freshDatabase();
      await begun(connection);
      const runs = new KeyRuns(connection, ID, size);
      for (const [at, tenant] of tenants.entries()) await runs.add(tenant, keys[at] ?? []);
      const shares: number[] = [];
      await runs.writePages("keyPages", (share) => { shares.push(share); });
      const pages = await pagesOf(connection);
      expect(pages.flatMap(([, page]) => page)).toEqual(tenants.flatMap((tenant, at) => (keys[at] ?? []).map((one) => `${one}\u0000${tenant}`)).sort());
      expect(pages.flatMap(([, page]) => page).map(readEntry)).toHaveLength(tenants.reduce((sum, _, at) => sum + (keys[at] ?? []).length, 0));
      for (const [last, page] of pages) expect(page.at(-1)).toBe(last);
      expect(pages.slice(0, -1).every(([, page]) => page.length === size.page)).toBe(true);
      if (pages.length > 0) expect(shares.at(-1)).toBe(1);
      await connection.close();
    }),
    { numRuns: 60 },
  );
});

it("writes nothing once another import has begun", async () => {
  const connection = freshDatabase();
  await begun(connection);
  const runs = new KeyRuns(connection, ID, { run: 2, part: 1, page: 1 });
  await connection.run(async (database) => { await database.put("meta", "another", "import"); });
  await expect(runs.add("t1", ["d:a", "d:b"])).rejects.toMatchObject({ code: "failed" });
  await expect(runs.writePages("keyPages", () => undefined)).resolves.toBeUndefined();
  expect(await pagesOf(connection)).toEqual([]);
});
