import { refreshMarks } from "../../../src/app/write/refreshMarks";
import { decodeMark, encodeMark } from "../../../src/core/send-check/mark";
import { decodeRecentMarks } from "../../../src/core/send-check/recentMarks";
import { INTO_DRAFT } from "../../../src/ports/PageTurns";
import { COMPLETE, sampleMark, SETTINGS } from "../../core/send-check/sampleEmails";
import { CONTOSO } from "../../core/tenant/tenants";
import { AT_ONCE, otherPage } from "../../fakes/leisureTurns";
import { FakeMail } from "../../fakes/fakeMail";

const MOVED = { tenant: { ...CONTOSO, country: "JP" }, closing: COMPLETE, settings: SETTINGS };

async function marked(): Promise<FakeMail> {
  const mail = new FakeMail();
  const text = encodeMark(await sampleMark("assignment"));
  mail.mark = text;
  mail.recentMarks = [text];
  return mail;
}

it("the mark of the open draft and the recent ones say what holds now, side by side", async () => {
  const mail = await marked();
  await refreshMarks(mail, AT_ONCE, "draft 1", MOVED);
  expect(decodeMark(mail.mark)).toMatchObject({ kind: "assignment", region: "APJ" });
  expect(decodeRecentMarks(mail.recentMarks)).toMatchObject([{ kind: "assignment", region: "APJ" }]);
  expect(mail.waits).toBe(1);
});

it("the open draft's waits while another page writes an email into it: either would save the marks without the other's; the recent ones do not", async () => {
  const mail = await marked();
  const { asked, end, turns } = otherPage();
  const refreshed = refreshMarks(mail, turns, "draft 1", MOVED);
  await new Promise(setImmediate);
  expect(asked).toEqual([INTO_DRAFT]);
  expect(mail.calls).toEqual(["saveRecentMarks"]);
  mail.mark = encodeMark(await sampleMark("assignment", { customer: "Of the ribbon" }));
  end();
  await refreshed;
  expect(decodeMark(mail.mark)).toMatchObject({ customer: "Of the ribbon", region: "APJ" });
});

it("a mail that is read has no mark of its own", async () => {
  const mail = await marked();
  mail.can = { surface: "read", canOpenForms: true, canInsert: false };
  await refreshMarks(mail, AT_ONCE, "mail A", MOVED);
  expect(mail.calls).toEqual(["saveRecentMarks"]);
});

it("another draft that was opened meanwhile is not marked", async () => {
  const mail = await marked();
  const before = mail.mark;
  await refreshMarks(mail, AT_ONCE, "draft 0", MOVED);
  expect(mail.mark).toBe(before);
});

it.each(["timeout", "failed", "refused", "unsupported"] as const)("%s costs nothing but the freshness", async (code) => {
  const mail = await marked();
  for (const method of ["changeMark", "saveRecentMarks"] as const) mail.failures.set(method, { code });
  await expect(refreshMarks(mail, AT_ONCE, "draft 1", MOVED)).resolves.toBeUndefined();
});
