import { memoryDirectory } from "../../src/adapters/memory/memoryDirectory";
import { memoryClosings } from "../../src/adapters/storage/memoryClosings";
import { memoryConfirmations } from "../../src/adapters/storage/memoryConfirmations";
import { addTenant } from "../../src/app/addTenant";
import { newClosingOf } from "../../src/core/engagement/Closing";
import { UNKNOWN_TENANT, type Tenant } from "../../src/core/tenant/Tenant";
import { CONTOSO } from "../core/tenant/tenants";

const storesOf = (...tenants: readonly Tenant[]) => ({ directory: memoryDirectory(tenants), closings: memoryClosings(), confirmations: memoryConfirmations() });
const all = async ({ directory }: ReturnType<typeof storesOf>) => (await directory.page(null, 10)).tenants;

it("a new one is added, and can be taken back", async () => {
  const stores = storesOf();
  const { before, undo } = await addTenant(CONTOSO, stores);
  expect([before, await all(stores)]).toEqual([null, [CONTOSO]]);
  await undo();
  expect(await all(stores)).toEqual([]);
});

it.each<[string, Partial<Tenant>]>([
  ["tenant ID", { tenantId: CONTOSO.tenantId }],
  ["tenant name", { tenantName: CONTOSO.tenantName }],
])("one that the directory has by its %s is never written over: the domain is added, and the export stays one row", async (_, known) => {
  const stores = storesOf(CONTOSO);
  const { newDomains, isUnchanged, undo } = await addTenant({ ...UNKNOWN_TENANT, ...known, customerName: "Typo", domains: ["contoso.jp"] }, stores);
  expect({ newDomains, isUnchanged }).toEqual({ newDomains: ["contoso.jp"], isUnchanged: false });
  expect(await all(stores)).toEqual([{ ...CONTOSO, domains: [...CONTOSO.domains, "contoso.jp"], addedDomains: ["contoso.jp"] }]);
  await undo();
  expect(await all(stores)).toEqual([CONTOSO]);
});

it("nothing new about it: nothing is changed", async () => {
  const stores = storesOf(CONTOSO);
  expect(await addTenant({ ...UNKNOWN_TENANT, tenantId: CONTOSO.tenantId, customerName: "Typo" }, stores)).toMatchObject({ isUnchanged: true, newDomains: [], tenant: CONTOSO });
});

it("an ID for the one that had but a tenant name is its key from now on: the closing goes with it, and back", async () => {
  const named: Tenant = { ...CONTOSO, tenantId: null };
  const stores = storesOf(named);
  await stores.closings.update("contoso.onmicrosoft.com", () => newClosingOf(named));
  const { undo } = await addTenant({ ...UNKNOWN_TENANT, tenantId: CONTOSO.tenantId, tenantName: CONTOSO.tenantName }, stores);
  expect(await all(stores)).toEqual([CONTOSO]);
  expect(await stores.closings.get(CONTOSO.tenantId ?? "")).not.toBeNull();
  await undo();
  expect(await all(stores)).toEqual([named]);
  expect(await stores.closings.get("contoso.onmicrosoft.com")).not.toBeNull();
});
