import * as fc from "fast-check";
import { indexDirectory } from "../../../src/adapters/storage/indexDirectory";
import type { Connection } from "../../../src/adapters/storage/openDatabase";
import { searchTenants } from "../../../src/adapters/storage/searchTenants";
import { beginningWith, tenantsOfSpans } from "../../../src/adapters/storage/tenantSpans";
import type { StoredTenants } from "../../../src/adapters/storage/StoredTenants";
import { readTenants } from "../../../src/adapters/storage/tenantStore";
import { searchedBeginnings } from "../../../src/core/directory/askedKeys";
import { bestMatches, FEW_MATCHES } from "../../../src/core/directory/searchRank";
import { tenantKeys } from "../../../src/core/directory/tenantKeys";
import { sketchesNear } from "../../../src/core/directory/wordSketch";
import { foldName } from "../../../src/core/tenant/nameKey";
import { tenantKey, UNKNOWN_TENANT, type Tenant } from "../../../src/core/tenant/Tenant";
import { freshDatabase } from "./freshDatabase";
import { importTenants } from "./importTenants";

/** As in a directory of more tenants than are looked through whole, however few there are. */
const search = (connection: Connection, text: string, limit = 10): Promise<readonly Tenant[]> => readTenants(connection, (stored) => searchTenants(stored, text, limit, 0));

/** The same without an index, a page or a memory: every key of every tenant is looked at. */
function plainSearch(all: readonly Tenant[], text: string, limit: number): readonly Tenant[] {
  const beginningWith = (beginnings: readonly string[]): readonly Tenant[] => all.filter((one) => tenantKeys(one).some((key) => beginnings.some((beginning) => key.startsWith(beginning))));
  const asTyped = beginningWith(searchedBeginnings(text));
  const found = bestMatches(asTyped, text, limit);
  const near = sketchesNear([...foldName(text).split(" ")].sort((a, b) => b.length - a.length)[0] ?? "");
  if (text.trim() === "" || found.length >= Math.min(limit, FEW_MATCHES) || near === null) return found;
  const meaning = (sketches: readonly string[]): readonly Tenant[] => bestMatches([...asTyped, ...beginningWith(sketches.map((sketch) => `z:${sketch}`))], text, limit);
  const nearest = meaning(near.nearest);
  return nearest.length > found.length ? nearest : meaning(near.next);
}

const tenant: fc.Arbitrary<Tenant> = fc
  .record({
    customerName: fc.array(fc.constantFrom("contoso", "pharma", "litware", "tailwind", "nobody", "製作所", "vineyards"), { minLength: 1, maxLength: 3 }).map((words) => words.join(" ")),
    domains: fc.uniqueArray(fc.constantFrom("contoso.com", "cantoso.de", "litware.net", "tailspin.org", "nbd.example"), { minLength: 1, maxLength: 2 }),
  })
  .map((known) => ({ ...UNKNOWN_TENANT, ...known }));
const text = fc.oneof(fc.constantFrom("contoso", "cotnoso p", "contso", "xontoso", "nobody at all", "nobdy", "noboddy a", "tialwind", "vineyrads", "litwr", "製作", "c"), fc.string({ maxLength: 4 }));
type Step = { readonly does: "save" | "import"; readonly tenants: readonly Tenant[] } | { readonly does: "remove"; readonly at: number } | { readonly does: "type"; readonly text: string };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constantFrom("save" as const, "import" as const), tenants: fc.array(tenant, { maxLength: 5 }) }),
  fc.record({ does: fc.constant("remove" as const), at: fc.nat() }),
  fc.record({ does: fc.constant("type" as const), text }),
);

it("finds what looking at every key of every tenant finds, however these came there and whatever was typed before", async () => {
  await fc.assert(
    // More than there are tenants, with all their keys of a beginning: of more, the first by key are read, whatever their rank.
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), fc.integer({ min: 20, max: 30 }), async (steps, limit) => {
      const connection = freshDatabase();
      const directory = indexDirectory(connection);
      const all = new Map<string, Tenant>();
      for (const one of steps) {
        if (one.does === "type") {
          // Each letter, as it is typed.
          for (let length = 1; length <= one.text.length; length += 1) {
            const typed = one.text.slice(0, length);
            expect(await search(connection, typed, limit)).toEqual(plainSearch([...all.values()], typed, limit));
          }
        } else if (one.does === "remove") {
          const key = [...all.keys()][one.at % Math.max(1, all.size)];
          if (key === undefined) continue;
          await directory.remove([key]);
          all.delete(key);
        } else {
          await (one.does === "save" ? directory.save(one.tenants) : importTenants(connection, one.tenants));
          for (const saved of one.tenants) all.set(tenantKey(saved), saved);
        }
      }
      await connection.close();
    }),
    { numRuns: 60 },
  );
});

describe("what was read for a word", () => {
  const named = (at: number): Tenant => ({ ...UNKNOWN_TENANT, customerName: `Contoso ${String(at)}`, domains: [`c${String(at)}.example`] });
  const requests = async (connection: Connection, typed: string): Promise<number> => {
    const [get, all, keys] = [jest.spyOn(IDBObjectStore.prototype, "get"), jest.spyOn(IDBObjectStore.prototype, "getAll"), jest.spyOn(IDBObjectStore.prototype, "getAllKeys")];
    await search(connection, typed);
    const count = get.mock.calls.length + all.mock.calls.length + keys.mock.calls.length;
    jest.restoreAllMocks();
    return count;
  };

  it("is not read again while the word sounds the same", async () => {
    const connection = freshDatabase();
    await importTenants(connection, Array.from({ length: 20 }, (_, at) => named(at)));
    const first = await requests(connection, "nobod");
    const then = await requests(connection, "nobody a");
    expect(then).toBeLessThan(first / 2);
  });

  it.each<[string, (connection: Connection) => Promise<void>]>([
    ["saved", (other) => indexDirectory(other).save([named(7)])],
    ["imported", (other) => importTenants(other, [named(7)])],
    ["taken out and saved", async (other) => { await indexDirectory(other).remove(["litware.net"]); await indexDirectory(other).save([named(7)]); }],
    // The directory lies in the same store then as before.
    ["twice imported", async (other) => { await importTenants(other, [named(7)]); await importTenants(other, []); }],
  ])("is read again once another window has %s a tenant", async (_, write) => {
    const connection = freshDatabase();
    await importTenants(connection, [{ ...UNKNOWN_TENANT, domains: ["litware.net"] }]);
    expect(await search(connection, "cotnoso")).toEqual([]);
    await write(new (connection.constructor as new () => Connection)());
    expect(await search(connection, "cotnoso")).toEqual([named(7)]);
  });
});

it("finds what has a key of one of many spans, each by itself, however few a page holds", async () => {
  const letter = fc.constantFrom("a", "b", "c");
  const word = fc.tuple(letter, letter, letter).map((letters) => letters.join(""));
  const beginning = fc.oneof(word, fc.tuple(letter, letter).map((letters) => letters.join("")), fc.constantFrom("x", "0"));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(word, { maxLength: 12, size: "max" }), fc.uniqueArray(word, { maxLength: 3 }), fc.uniqueArray(beginning, { maxLength: 30, size: "max" }), fc.integer({ min: 1, max: 6 }), async (imported, saved, beginnings, page) => {
      const connection = freshDatabase();
      const tenants = (words: readonly string[]): readonly Tenant[] => words.map((name) => ({ ...UNKNOWN_TENANT, domains: [`${name}.example`] }));
      await importTenants(connection, tenants(imported), { run: 20, part: 3, page });
      await indexDirectory(connection).save(tenants(saved));
      const records = await readTenants(connection, (stored) => tenantsOfSpans(stored, beginnings.map((one) => beginningWith(`d:${one}`)), 100));
      const expected = [...new Set([...imported, ...saved])].filter((name) => beginnings.some((one) => name.startsWith(one)));
      expect([...new Set(records.map(({ key }) => key))].sort()).toEqual(expected.map((name) => `${name}.example`).sort());
      await connection.close();
    }),
    { numRuns: 150 },
  );
});

it("asks for a page once that answers for several words", async () => {
  const connection = freshDatabase();
  // A page of two hundred, as an import writes it: all of it stands in one.
  await importTenants(connection, [{ ...UNKNOWN_TENANT, domains: ["litware.net"] }], { run: 1_000, part: 100, page: 200 });
  const pages = await readTenants(connection, async (stored: StoredTenants) => {
    const get = jest.spyOn(IDBObjectStore.prototype, "get");
    await searchTenants(stored, "nobody", 10, 0);
    const asked = get.mock.contexts.filter((store) => (store as IDBObjectStore).name.startsWith("keyPages")).length;
    jest.restoreAllMocks();
    return asked;
  });
  expect(pages).toBeLessThan(60);
});

it("what was read does not outlive what was taken out", async () => {
  const connection = freshDatabase();
  const [directory, other] = [indexDirectory(connection), indexDirectory(new (connection.constructor as new () => Connection)())];
  const contoso: Tenant = { ...UNKNOWN_TENANT, customerName: "Contoso", domains: ["contoso.com"] };
  await directory.save([contoso]);
  expect(await search(connection, "cotnoso")).toEqual([contoso]);
  await other.remove(["contoso.com"]);
  expect(await search(connection, "cotnoso")).toEqual([]);
  expect(await search(connection, "cotnoso")).toEqual([]);
});
