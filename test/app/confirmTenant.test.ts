import { memoryDirectory } from "../../src/adapters/memory/memoryDirectory";
import { memoryConfirmations } from "../../src/adapters/storage/memoryConfirmations";
import { confirmTenant, forgetConfirmations, neverTheCustomer } from "../../src/app/confirmTenant";
import type { MailSnapshot } from "../../src/core/mail/MailSnapshot";
import { UNKNOWN_TENANT, type Tenant } from "../../src/core/tenant/Tenant";

const CONTOSO: Tenant = { ...UNKNOWN_TENANT, tenantId: "11111111-1111-4111-8111-111111111111", domains: ["contoso.com"] };
const AT = "2026-11-22T12:00:00.000Z";
const MAIL: MailSnapshot = { surface: "read", userAddress: "", conversationId: "t1", subject: "", from: { name: "", address: "x@mail.woodgrove.com" }, to: [], cc: [{ name: "", address: "y@litware.com" }], bcc: [], body: { html: null, text: null } };
const world = () => ({ directory: memoryDirectory(), confirmations: memoryConfirmations(), clock: { now: () => new Date(AT) } });
const KEYS = ["thread:t1", "domain:woodgrove.com", "domain:litware.com"];

it.each<[string, string | null, readonly string[], readonly string[]]>([
  ["for the thread", "t1", [], ["thread:t1"]],
  ["and the one domain that nobody knew", "t1", ["woodgrove.com"], ["thread:t1", "domain:woodgrove.com"]],
  ["not the domains, where there were two: which one is the customer's was not said", "t1", ["woodgrove.com", "litware.com"], ["thread:t1"]],
  ["the domain alone, where Outlook names no thread", null, ["woodgrove.com"], ["domain:woodgrove.com"]],
])("a choice is remembered %s", async (_, conversationId, unknown, keys) => {
  const stores = world();
  await confirmTenant(CONTOSO, { ...MAIL, conversationId }, unknown, stores);
  expect(await stores.confirmations.find(KEYS)).toEqual(keys.map((key) => ({ key, tenantKey: CONTOSO.tenantId, at: AT })));
});

it("a tenant that the look-up found is kept from now on as confirmed; the directory's stays as it is", async () => {
  const stores = world();
  await confirmTenant({ ...CONTOSO, source: "lookUp" }, MAIL, [], stores);
  expect(await stores.directory.get(CONTOSO.tenantId as string)).toMatchObject({ source: "confirmed" });
  const other = world();
  await confirmTenant(CONTOSO, MAIL, [], other);
  expect(await other.directory.count()).toBe(0);
});

it("'never the customer' is remembered for the domain", async () => {
  const stores = world();
  await neverTheCustomer("woodgrove.com", stores);
  expect(await stores.confirmations.find(KEYS)).toEqual([{ key: "domain:woodgrove.com", tenantKey: null, at: AT }]);
});

it("forgetting takes back the thread and the domains of everybody in the mail, and no other", async () => {
  const stores = world();
  await confirmTenant(CONTOSO, MAIL, ["woodgrove.com"], stores);
  await neverTheCustomer("litware.com", stores);
  await neverTheCustomer("adatum.com", stores);
  await forgetConfirmations(MAIL, stores);
  expect(await stores.confirmations.find([...KEYS, "domain:adatum.com"])).toMatchObject([{ key: "domain:adatum.com" }]);
});
