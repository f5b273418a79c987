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
  const edited = await editTenant(BEFORE, AFTER, stores);
  expect(edited?.tenant).toEqual(AFTER);
  expect((await stores.closings.get(AFTER.tenantId))?.tenantKey).toBe(AFTER.tenantId);
  expect((await stores.confirmations.find(["thread:1", "domain:contoso.jp", "thread:2"])).map(({ tenantKey }) => tenantKey)).toEqual([AFTER.tenantId, AFTER.tenantId, null]);
  await edited?.undo();
  expect(await stores.directory.get("contoso.com")).toEqual(BEFORE);
  expect([await stores.closings.get(AFTER.tenantId), (await stores.closings.get("contoso.com"))?.tenantKey]).toEqual([null, "contoso.com"]);
  expect((await stores.confirmations.find(["thread:1", "domain:contoso.jp"])).map(({ tenantKey }) => tenantKey)).toEqual(["contoso.com", "contoso.com"]);
});

it("a key that another tenant has is refused, and nothing moves", async () => {
  const other = { ...UNKNOWN_TENANT, tenantId: AFTER.tenantId, customerName: "Other" };
  const stores = { directory: memoryDirectory([BEFORE, other]), closings: memoryClosings(), confirmations: memoryConfirmations() };
  const closings = { own: { ...newClosingOf(BEFORE), seats: 901 }, others: { ...newClosingOf(other), seats: 4300 } };
  await stores.closings.update("contoso.com", () => closings.own);
  await stores.closings.update(AFTER.tenantId, () => closings.others);
  await stores.confirmations.save([{ key: "thread:1", tenantKey: "contoso.com", at: AT }]);
  expect(await editTenant(BEFORE, AFTER, stores)).toBeNull();
  expect([await stores.directory.get("contoso.com"), await stores.directory.get(AFTER.tenantId)]).toEqual([BEFORE, other]);
  expect([await stores.closings.get("contoso.com"), await stores.closings.get(AFTER.tenantId)]).toEqual([closings.own, closings.others]);
  expect(await stores.confirmations.find(["thread:1"])).toMatchObject([{ tenantKey: "contoso.com" }]);
});

it("two closings that became one are two again when it is undone: one of a tenant that was deleted stood under the new key", async () => {
  const stores = { directory: memoryDirectory([BEFORE]), closings: memoryClosings(), confirmations: memoryConfirmations() };
  const [own, left] = [{ ...newClosingOf(BEFORE), seats: 901 }, { ...newClosingOf(AFTER), activeUsers: 7 }];
  await stores.closings.update("contoso.com", () => own);
  await stores.closings.update(AFTER.tenantId, () => left);
  const edited = await editTenant(BEFORE, AFTER, stores);
  expect(await stores.closings.get(AFTER.tenantId)).toMatchObject({ seats: 901, activeUsers: 7 });
  await edited?.undo();
  expect([await stores.closings.get("contoso.com"), await stores.closings.get(AFTER.tenantId)]).toEqual([own, left]);
});
