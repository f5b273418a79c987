import { memoryDirectory } from "../../src/adapters/memory/memoryDirectory";
import { NO_FILTER, type TenantFilter } from "../../src/app/filterTenants";
import { MOST_LOOKED_AT, searchFiltered } from "../../src/app/searchFiltered";
import { UNKNOWN_TENANT, type Tenant } from "../../src/core/tenant/Tenant";

const APJ: TenantFilter = { ...NO_FILTER, region: "APJ" };
/** As many "Acme", of which those from one on are in Japan. */
const acmes = (count: number, japanFrom: number): readonly Tenant[] =>
  Array.from({ length: count }, (_, at) => ({ ...UNKNOWN_TENANT, customerName: `Acme ${String(at).padStart(5, "0")}`, tenantName: `acme${String(at)}.onmicrosoft.com`, country: at >= japanFrom ? "JP" : "DE" }));
const search = (tenants: readonly Tenant[], filter: TenantFilter, onSome: () => boolean = () => true) => searchFiltered(memoryDirectory(tenants), "acme", filter, [], onSome);

it("a filter that passes only the last hits finds them", async () => {
  const onSome = jest.fn(() => true);
  const { tenants, cut } = await search(acmes(300, 290), APJ, onSome);
  expect([tenants.map(({ customerName }) => customerName).at(0), tenants.length, cut]).toEqual(["Acme 00290", 10, null]);
  expect(onSome).toHaveBeenCalledWith({ tenants: [], cut: "lookedAt" });
});

it.each([
  ["exactly as many as are shown", 100, 100, null],
  ["one more", 101, 100, "shown"],
  ["a few", 7, 7, null],
])("no filter, %s: says whether there are more", async (_, count, shown, cut) => {
  const found = await search(acmes(count, count), NO_FILTER);
  expect([found.tenants.length, found.cut]).toEqual([shown, cut]);
});

it("more pass a filter than are shown", async () => {
  expect(await search(acmes(400, 150), APJ)).toMatchObject({ cut: "shown" });
});

it("looks at so many hits and says so; and at no more where nobody waits", async () => {
  const directory = { get: () => Promise.resolve(null), search: jest.fn((_: string, limit: number) => Promise.resolve(acmes(limit, limit))) };
  expect(await searchFiltered(directory, "acme", APJ, [], () => true)).toEqual({ tenants: [], cut: "lookedAt" });
  expect(directory.search).toHaveBeenLastCalledWith("acme", MOST_LOOKED_AT + 1);
  directory.search.mockClear();
  await searchFiltered(directory, "acme", APJ, [], () => false);
  expect(directory.search).toHaveBeenCalledTimes(1);
});
