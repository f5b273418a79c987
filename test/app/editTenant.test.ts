import { memoryDirectory } from "../../src/adapters/memory/memoryDirectory";
import { memoryClosings } from "../../src/adapters/storage/memoryClosings";
import { memoryConfirmations } from "../../src/adapters/storage/memoryConfirmations";
import { editTenant } from "../../src/app/editTenant";
import { newClosingOf } from "../../src/core/engagement/Closing";
import { UNKNOWN_TENANT } from "../../src/core/tenant/Tenant";

const AT = "2026-11-22T12:00:00.000Z";
const BEFORE = { ...UNKNOWN_TENANT, domains: ["contoso.com"] };
const AFTER = { ...BEFORE, tenantId: "11111111-1111-4111-8111-111111111111" };

it("a tenant that gets another key takes its closing with it, and what was learnt for it: threads and domains", async () => {
  const stores = { directory: memoryDirectory([BEFORE]), closings: memoryClosings(), confirmations: memoryConfirmations() };
  await stores.closings.update("contoso.com", () => newClosingOf(BEFORE));
  await stores.confirmations.save([{ key: "thread:1", tenantKey: "contoso.com", at: AT }, { key: "domain:contoso.jp", tenantKey: "contoso.com", at: AT }, { key: "thread:2", tenantKey: null, at: AT }]);
  expect(await editTenant(BEFORE, AFTER, stores)).toEqual(AFTER);
  expect((await stores.closings.get(AFTER.tenantId))?.tenantKey).toBe(AFTER.tenantId);
  expect((await stores.confirmations.find(["thread:1", "domain:contoso.jp", "thread:2"])).map(({ tenantKey }) => tenantKey)).toEqual([AFTER.tenantId, AFTER.tenantId, null]);
});
