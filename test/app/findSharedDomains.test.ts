import { memoryDirectory } from "../../src/adapters/memory/memoryDirectory";
import { findSharedDomains, settleDomain } from "../../src/app/findSharedDomains";
import { UNKNOWN_TENANT, tenantKey, type Tenant } from "../../src/core/tenant/Tenant";

const named = (tenantName: string | null, ...domains: readonly string[]): Tenant => ({ ...UNKNOWN_TENANT, tenantName, domains });
const A = named("a.onmicrosoft.com", "contoso.com", "a.com");
const B = named("b.onmicrosoft.com", "contoso.com");
const C = named(null, "c.com", "contoso.com");

it("finds each domain under two tenants or more, also over the end of a page", async () => {
  const many = Array.from({ length: 999 }, (_, at) => named(`t${String(at)}.onmicrosoft.com`, `a${String(at).padStart(4, "0")}.com`));
  const directory = memoryDirectory([...many, named("x.onmicrosoft.com", "b.com"), named("y.onmicrosoft.com", "b.com"), A, B, C]);
  const found = await findSharedDomains(directory, () => true);
  expect(found.map(({ domain, tenants }) => [domain, tenants.length])).toEqual([["b.com", 2], ["contoso.com", 3]]);
});

it("stops when it is told to", async () => {
  const many = Array.from({ length: 3_000 }, (_, at) => named(`t${String(at)}.onmicrosoft.com`, `a${String(at)}.com`));
  let pages = 0;
  await findSharedDomains(memoryDirectory(many), () => ++pages < 2);
  expect(pages).toBe(2);
});

it("settled, the domain is one tenant's alone; what was nothing but that domain is gone; and it can be undone", async () => {
  const only = named(null, "contoso.com");
  const directory = memoryDirectory([A, B, only]);
  const [shared] = await findSharedDomains(directory, () => true);
  if (shared === undefined) throw new Error("no shared domain");
  const before = await settleDomain(directory, shared, A);
  expect(await findSharedDomains(directory, () => true)).toEqual([]);
  expect((await directory.get(tenantKey(A)))?.domains).toEqual(A.domains);
  expect((await directory.get(tenantKey(B)))?.domains).toEqual([]);
  expect(await directory.get("contoso.com")).toBeNull();
  await directory.save(before);
  expect((await findSharedDomains(directory, () => true))[0]?.tenants).toHaveLength(3);
});
