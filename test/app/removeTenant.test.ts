import { memoryDirectory } from "../../src/adapters/memory/memoryDirectory";
import { memoryConfirmations } from "../../src/adapters/storage/memoryConfirmations";
import { removeTenant } from "../../src/app/removeTenant";
import { UNKNOWN_TENANT } from "../../src/core/tenant/Tenant";

const AT = "2026-11-22T12:00:00.000Z";
const CONTOSO = { ...UNKNOWN_TENANT, domains: ["contoso.com"] };
const SAID = [{ key: "domain:contoso.jp", tenantKey: "contoso.com", at: AT }, { key: "thread:1", tenantKey: "contoso.com", at: AT }];
const OTHERS = [{ key: "domain:partner.com", tenantKey: null, at: AT }, { key: "thread:2", tenantKey: "fabrikam.com", at: AT }];
const KEYS = [...SAID, ...OTHERS].map(({ key }) => key);

it("what was learnt for a tenant goes with it and comes back with it; what was said of others stays", async () => {
  const stores = { directory: memoryDirectory([CONTOSO]), confirmations: memoryConfirmations() };
  await stores.confirmations.save([...SAID, ...OTHERS]);
  const { forgot, undo } = await removeTenant(CONTOSO, stores);
  expect([forgot, await stores.directory.count(), await stores.confirmations.find(KEYS)]).toEqual([true, 0, OTHERS]);
  await undo();
  expect([await stores.directory.get("contoso.com"), await stores.confirmations.find(KEYS)]).toEqual([CONTOSO, [...SAID, ...OTHERS]]);
});

it("says that nothing was learnt where nothing was", async () => {
  expect((await removeTenant(CONTOSO, { directory: memoryDirectory([CONTOSO]), confirmations: memoryConfirmations() })).forgot).toBe(false);
});
