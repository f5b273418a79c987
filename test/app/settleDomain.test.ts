import { memoryDirectory } from "../../src/adapters/memory/memoryDirectory";
import { memoryClosings } from "../../src/adapters/storage/memoryClosings";
import { memoryConfirmations } from "../../src/adapters/storage/memoryConfirmations";
import { findSharedDomains } from "../../src/app/findSharedDomains";
import { leftToSettle, settleDomain, type SettledDomain } from "../../src/app/settleDomain";
import { newClosingOf } from "../../src/core/engagement/Closing";
import { UNKNOWN_TENANT, tenantKey, type Tenant } from "../../src/core/tenant/Tenant";

const AT = "2026-11-22T12:00:00.000Z";
const named = (tenantName: string | null, ...domains: readonly string[]): Tenant => ({ ...UNKNOWN_TENANT, tenantName, domains });
const A = named("a.onmicrosoft.com", "contoso.com", "a.com");
const B = named("b.onmicrosoft.com", "contoso.com");
/** Nothing but the domain. */
const SECOND = named(null, "contoso.com");
/** Its key is the domain, and it has another one. */
const KEYED = named(null, "contoso.com", "c.com");

async function storesOf(...tenants: readonly Tenant[]) {
  const stores = { directory: memoryDirectory(tenants), closings: memoryClosings(), confirmations: memoryConfirmations() };
  await stores.confirmations.save([
    { key: "thread:1", tenantKey: "contoso.com", at: AT },
    { key: "domain:contoso.jp", tenantKey: "contoso.com", at: AT },
    { key: "thread:2", tenantKey: tenantKey(B), at: AT },
  ]);
  return stores;
}

type Stores = Awaited<ReturnType<typeof storesOf>>;

async function settled(stores: Stores, owner: Tenant): Promise<SettledDomain> {
  const [shared] = await findSharedDomains(stores.directory, () => true);
  if (shared === undefined) throw new Error("no shared domain");
  const outcome = await settleDomain(shared, owner, stores);
  expect(await findSharedDomains(stores.directory, () => true)).toEqual([]);
  return outcome;
}

const begin = (stores: Stores, tenant: Tenant) => stores.closings.update(tenantKey(tenant), () => newClosingOf(tenant));
const namesOf = async ({ confirmations }: Stores) => Object.fromEntries((await confirmations.find(["thread:1", "domain:contoso.jp", "thread:2"])).map(({ key, tenantKey: of }) => [key, of]));
const keyOf = async ({ closings }: Stores, key: string) => (await closings.get(key))?.tenantKey ?? null;
const BEFORE = { "thread:1": "contoso.com", "domain:contoso.jp": "contoso.com", "thread:2": "b.onmicrosoft.com" };

it("the domain is one tenant's alone, and it can be undone", async () => {
  const stores = await storesOf(A, B, SECOND);
  const { changed, undo } = await settled(stores, A);
  expect(changed).toEqual([{ before: B, after: { ...B, domains: [], givenUpDomains: ["contoso.com"] } }]);
  expect([await stores.directory.get(tenantKey(A)), await stores.directory.get(tenantKey(B)), await stores.directory.get("contoso.com")]).toEqual([{ ...A, settledDomains: ["contoso.com"] }, { ...B, domains: [], givenUpDomains: ["contoso.com"] }, null]);
  await undo();
  expect(await stores.directory.get(tenantKey(A))).toEqual(A);
  expect((await findSharedDomains(stores.directory, () => true))[0]?.tenants).toHaveLength(3);
});

it("what was nothing but the domain is gone: what was learnt for it, and its closing, are the owner's until it is undone", async () => {
  const stores = await storesOf(A, SECOND);
  await begin(stores, SECOND);
  const { undo } = await settled(stores, A);
  expect(await namesOf(stores)).toEqual({ ...BEFORE, "thread:1": "a.onmicrosoft.com", "domain:contoso.jp": "a.onmicrosoft.com" });
  expect([await keyOf(stores, "a.onmicrosoft.com"), await keyOf(stores, "contoso.com")]).toEqual(["a.onmicrosoft.com", null]);
  await undo();
  expect(await namesOf(stores)).toEqual(BEFORE);
  expect([await keyOf(stores, "a.onmicrosoft.com"), await keyOf(stores, "contoso.com")]).toEqual([null, "contoso.com"]);
});

it("two closings are not merged, and the owner's stays where it is after an undo", async () => {
  const stores = await storesOf(A, SECOND);
  await Promise.all([begin(stores, A), begin(stores, SECOND)]);
  const { undo } = await settled(stores, A);
  expect([await keyOf(stores, "a.onmicrosoft.com"), await keyOf(stores, "contoso.com")]).toEqual(["a.onmicrosoft.com", "contoso.com"]);
  await undo();
  expect([await keyOf(stores, "a.onmicrosoft.com"), await keyOf(stores, "contoso.com")]).toEqual(["a.onmicrosoft.com", "contoso.com"]);
});

it("a tenant whose key was the domain takes its closing and what was learnt to its next key, and back: never two records of it", async () => {
  const stores = await storesOf(A, KEYED);
  await begin(stores, KEYED);
  const { undo } = await settled(stores, A);
  expect(await stores.directory.get("c.com")).toEqual({ ...KEYED, domains: ["c.com"], givenUpDomains: ["contoso.com"] });
  expect(await namesOf(stores)).toEqual({ ...BEFORE, "thread:1": "c.com", "domain:contoso.jp": "c.com" });
  expect(await keyOf(stores, "c.com")).toBe("c.com");
  await undo();
  expect([await stores.directory.get("c.com"), await stores.directory.get("contoso.com"), await stores.directory.count()]).toEqual([null, KEYED, 2]);
  expect(await namesOf(stores)).toEqual(BEFORE);
  expect(await keyOf(stores, "contoso.com")).toBe("contoso.com");
});

it("two domains that one tenant is given are both noted as its alone, also where the list was read before the first", async () => {
  const [owner, other] = [named("a.onmicrosoft.com", "contoso.com", "a.com"), named(null, "contoso.com", "a.com")];
  const stores = await storesOf(owner, other);
  const [first, second] = await findSharedDomains(stores.directory, () => true);
  if (first === undefined || second === undefined) throw new Error("no shared domains");
  const one = await settleDomain(first, owner, stores);
  const [left] = leftToSettle([first, second], first.domain, one);
  await settleDomain(left ?? second, owner, stores);
  expect((await stores.directory.get(tenantKey(owner)))?.settledDomains).toEqual(["a.com", "contoso.com"]);
});

it("what is left to be settled knows what was settled before: no domain comes back", async () => {
  const [one, other] = [named("x.onmicrosoft.com", "contoso.com", "fabrikam.com"), named("y.onmicrosoft.com", "contoso.com", "fabrikam.com")];
  const stores = await storesOf(one, other, SECOND);
  const shared = await findSharedDomains(stores.directory, () => true);
  const [first, second] = shared;
  if (first === undefined || second === undefined) throw new Error("no shared domains");
  const settledFirst = await settleDomain(first, one, stores);
  const left = leftToSettle(shared, first.domain, settledFirst);
  expect(left).toEqual([{ domain: "fabrikam.com", tenants: [one, { ...other, domains: ["fabrikam.com"], givenUpDomains: ["contoso.com"] }] }]);
  await settleDomain(left[0] ?? second, one, stores);
  expect((await stores.directory.get(tenantKey(other)))?.domains).toEqual([]);
  expect(await findSharedDomains(stores.directory, () => true)).toEqual([]);
});
