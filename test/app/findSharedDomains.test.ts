import { memoryDirectory } from "../../src/adapters/memory/memoryDirectory";
import { findSharedDomains } from "../../src/app/findSharedDomains";
import { UNKNOWN_TENANT, type Tenant } from "../../src/core/tenant/Tenant";

const named = (tenantName: string | null, ...domains: readonly string[]): Tenant => ({ ...UNKNOWN_TENANT, tenantName, domains });
const A = named("a.onmicrosoft.com", "contoso.com", "a.com");
const B = named("b.onmicrosoft.com", "contoso.com");
const C = named(null, "c.com", "contoso.com");

it("finds each domain under two tenants or more, also over the end of a page", async () => {
  const many = Array.from({ length: 999 }, (_, at) => named(`t${String(at)}.onmicrosoft.com`, `a${String(at).padStart(4, "0")}.com`));
  const directory = memoryDirectory([...many, named("x.onmicrosoft.com", "b.com"), named("y.onmicrosoft.com", "b.com"), A, B, C]);
  const more: boolean[] = [];
  const found = await findSharedDomains(directory, (_, isMore) => more.push(isMore) > 0);
  expect(more).toEqual([true, false]);
  expect(found.map(({ domain, tenants }) => [domain, tenants.length])).toEqual([["b.com", 2], ["contoso.com", 3]]);
});

it("stops when it is told to", async () => {
  const many = Array.from({ length: 3_000 }, (_, at) => named(`t${String(at)}.onmicrosoft.com`, `a${String(at)}.com`));
  const told: (readonly [number, boolean])[] = [];
  await findSharedDomains(memoryDirectory(many), (...one) => told.push(one) < 2);
  expect(told).toEqual([[1_000, true], [2_000, true]]);
});
