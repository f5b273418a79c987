import { memoryDirectory } from "../../../src/adapters/memory/memoryDirectory";
import { memoryClosings } from "../../../src/adapters/storage/memoryClosings";
import { refreshMarksOfDirectory } from "../../../src/app/write/refreshMarksOfDirectory";
import { decodeMark, encodeMark } from "../../../src/core/send-check/mark";
import { decodeRecentMarks } from "../../../src/core/send-check/recentMarks";
import { tenantKey, type Tenant } from "../../../src/core/tenant/Tenant";
import { StorageError } from "../../../src/ports/StorageError";
import { COMPLETE, sampleMark, SETTINGS } from "../../core/send-check/sampleEmails";
import { CONTOSO, FABRIKAM } from "../../core/tenant/tenants";
import { AT_ONCE } from "../../fakes/leisureTurns";
import { FakeMail } from "../../fakes/fakeMail";

const BEFORE = { ...CONTOSO, domains: ["contoso.com", "partner.example"] };
const AFTER = { ...CONTOSO, country: "JP", domains: ["contoso.com"] };

async function world(stored: Tenant) {
  const mail = new FakeMail();
  const text = encodeMark(await sampleMark("customer", { domains: BEFORE.domains }));
  mail.mark = text;
  mail.recentMarks = [text];
  const stores = { turns: AT_ONCE, directory: memoryDirectory([stored]), closings: memoryClosings() };
  await stores.closings.update(tenantKey(stored), () => ({ ...COMPLETE, tenantKey: tenantKey(stored) }));
  return { mail, stores, text };
}

it("what was changed in the directory reaches the open draft and the recent emails: a domain that was taken away is the tenant's no more", async () => {
  const { mail, stores } = await world(AFTER);
  await refreshMarksOfDirectory(mail, stores, SETTINGS, [{ before: BEFORE, after: AFTER }]);
  expect(decodeMark(mail.mark)).toMatchObject({ region: "APJ", domains: ["contoso.com"], open: [], milestoneReached: true });
  expect(decodeRecentMarks(mail.recentMarks)).toMatchObject([{ region: "APJ", domains: ["contoso.com"] }]);
});

it("after an import the tenants of the recent emails are read again", async () => {
  const { mail, stores } = await world(AFTER);
  await refreshMarksOfDirectory(mail, stores, SETTINGS, []);
  expect(decodeRecentMarks(mail.recentMarks)).toMatchObject([{ region: "APJ", domains: BEFORE.domains }]);
});

it("after an import a recent email knows whose a domain is that was called never the customer", async () => {
  const { mail, stores } = await world(AFTER);
  mail.recentMarks = [encodeMark(await sampleMark("customer", { never: ["mail.fabrikam.com", "adatum.com"] }))];
  await stores.directory.add({ ...FABRIKAM, domains: ["fabrikam.com"] });
  await refreshMarksOfDirectory(mail, stores, SETTINGS, []);
  expect(decodeRecentMarks(mail.recentMarks)).toMatchObject([{ region: "APJ", never: ["adatum.com"], others: ["mail.fabrikam.com"] }]);
});

it("a tenant that is not in the directory, or whose closing cannot be read, leaves the marks as they are", async () => {
  const { mail, stores, text } = await world({ ...AFTER, tenantId: "22222222-2222-4222-8222-222222222222" });
  await refreshMarksOfDirectory(mail, stores, SETTINGS, []);
  const closings = { ...stores.closings, get: () => Promise.reject(new StorageError("corrupt")) };
  await refreshMarksOfDirectory(mail, { ...stores, closings }, SETTINGS, [{ before: BEFORE, after: AFTER }]);
  expect([mail.mark, mail.recentMarks]).toEqual([text, [text]]);
});
