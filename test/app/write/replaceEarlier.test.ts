import { undoInsert } from "../../../src/app/write/undoInsert";
import { writeEmail, type HowToWrite, type WriteResult } from "../../../src/app/writeEmail";
import type { Email } from "../../../src/core/templates/Email";
import { FakeMail } from "../../fakes/fakeMail";

// An email of the same kind, changed by language, tenant or facts, takes the place of the one that this product put there.

const EN: Email = { kind: "customer", language: "en", subject: "Complete: Contoso", html: "<p>Hello Maria,</p><p>thank you for the work of the last months.</p>", text: "Hello Maria,\n\nthank you for the work of the last months.\n" };
const DE: Email = { ...EN, language: "de", subject: "Abschluss: Contoso", html: "<p>Hallo Maria,</p><p>danke für die Arbeit der letzten Monate.</p>", text: "Hallo Maria,\n\ndanke für die Arbeit der letzten Monate.\n" };
const REST = '<div id="Signature">Robin</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Maria<br></div><img src="cid:1">';

async function insert(mail: FakeMail, email: Email, recipients: readonly string[], how: Partial<HowToWrite> = {}): Promise<WriteResult> {
  const result = await writeEmail(mail, email, recipients, { replyToOpenMail: false, ...how });
  if (result.done) mail.notes = result.notes ?? mail.notes;
  return result;
}

it("one insert, not two, with its own subject and recipients", async () => {
  const mail = new FakeMail();
  mail.draft.body = REST;
  await insert(mail, EN, ["maria@contoso.com"]);
  mail.waits = 0;
  expect(await insert(mail, DE, ["li@fabrikam.com"])).toMatchObject({ done: true, how: "replacedEarlier", warnings: [] });
  expect(mail.draft).toMatchObject({ body: DE.html + REST, subject: DE.subject, to: [{ address: "li@fabrikam.com" }] });
  expect(mail.waits).toBe(3);
});

it("undo then takes out the email, and not the earlier one in again", async () => {
  const mail = new FakeMail();
  mail.draft.body = REST;
  await insert(mail, EN, ["maria@contoso.com"]);
  const result = await insert(mail, DE, ["li@fabrikam.com"]);
  if (!result.done || result.inserted === undefined) throw new Error("not known");
  expect(await undoInsert(mail, "draft 1", result.inserted)).toEqual({ undone: true, warnings: [] });
  expect(mail.draft).toMatchObject({ body: REST, subject: "", to: [] });
});

it("the FM's own subject and people stay", async () => {
  const mail = new FakeMail();
  mail.draft.body = REST;
  await insert(mail, EN, ["maria@contoso.com"]);
  mail.draft.subject = "My own";
  mail.draft.to.push({ name: "Ana", address: "ana@contoso.com" });
  expect(await insert(mail, DE, ["li@fabrikam.com"])).toMatchObject({ how: "replacedEarlier", warnings: ["subjectKept"] });
  expect(mail.draft).toMatchObject({ subject: "My own", to: [{ address: "ana@contoso.com" }, { address: "li@fabrikam.com" }] });
});

it("the same email unchanged asks, and once more only when the FM says so", async () => {
  const mail = new FakeMail();
  await insert(mail, EN, []);
  expect(await insert(mail, EN, [])).toMatchObject({ done: false, reason: "alreadyInserted" });
  mail.draft.selection = null;
  expect(await insert(mail, EN, [], { evenIfThere: true })).toMatchObject({ done: true, how: "insertedAtTop" });
  expect(mail.draft.body).toBe(EN.html + EN.html);
});

it("another kind of email has a place of its own", async () => {
  const mail = new FakeMail();
  mail.draft.body = REST;
  await insert(mail, EN, []);
  expect(await insert(mail, { ...DE, kind: "accountTeam" }, [])).toMatchObject({ done: true, how: expect.stringMatching(/^insertedAt/) });
  expect(mail.draft.body).toContain(EN.html);
});

it("one that the FM has edited is theirs: the other goes in beside it", async () => {
  const mail = new FakeMail();
  await insert(mail, EN, []);
  mail.draft.body = mail.draft.body.replace("Maria", "Mary");
  const edited = mail.draft.body;
  mail.draft.selection = null;
  expect(await insert(mail, DE, [])).toMatchObject({ done: true, how: "insertedAtTop" });
  expect(mail.draft.body).toBe(DE.html + edited);
});

it("where a picture would be lost, nothing is replaced: it asks", async () => {
  const mail = new FakeMail();
  mail.draft.body = `${REST}<img src="data:image/png;base64,AA">`;
  await insert(mail, EN, []);
  expect(await insert(mail, DE, [])).toMatchObject({ done: false, reason: "alreadyInserted" });
  expect(mail.calls).not.toContain("replaceBody");
});

it("a body that Outlook does not keep is said", async () => {
  const mail = new FakeMail();
  mail.draft.body = REST;
  await insert(mail, EN, []);
  mail.rewrites = (body) => body.replace(/<img[^>]*>/, "");
  expect(await insert(mail, DE, [])).toMatchObject({ done: true, warnings: ["bodyUnchecked"] });
});

it("notes that are broken replace nothing", async () => {
  const mail = new FakeMail();
  await insert(mail, EN, []);
  mail.notes = '{"v":1,"inserts":[{"kind":"customer","fragment":"<p>"}]}';
  mail.draft.selection = null;
  expect(await insert(mail, DE, [])).toMatchObject({ done: true, how: "insertedAtTop" });
});
