import { undoInsert } from "../../../src/app/write/undoInsert";
import { writeEmail, type HowToWrite, type WriteResult } from "../../../src/app/writeEmail";
import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import { decodeMarks, encodeMark, type Mark } from "../../../src/core/send-check/mark";
import type { Email, TemplateKind } from "../../../src/core/templates/Email";
import { sampleEmail, sampleMark } from "../../core/send-check/sampleEmails";
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
  expect(await insert(mail, EN, [], { answer: "asWell" })).toMatchObject({ done: true, how: "insertedAtTop" });
  expect(mail.draft.body).toBe(EN.html + EN.html);
});

describe("another kind of email", () => {
  const TEAM: Email = { ...DE, kind: "accountTeam" };

  it("asks; it goes in beside where the FM says so", async () => {
    const mail = new FakeMail();
    mail.draft.body = REST;
    await insert(mail, EN, []);
    const once = mail.draft.body;
    expect(await insert(mail, TEAM, [])).toMatchObject({ done: false, reason: "otherInserted", replaceable: true, written: [] });
    expect(mail.draft.body).toBe(once);
    mail.draft.selection = null;
    expect(await insert(mail, TEAM, [], { answer: "asWell" })).toMatchObject({ done: true, how: expect.stringMatching(/^insertedAt/) });
    expect(mail.draft.body).toContain(EN.html);
    expect(mail.draft.body).toContain(TEAM.html);
  });

  it("takes the place of the one that stands where the FM says so, subject and recipients too", async () => {
    const mail = new FakeMail();
    mail.draft.body = REST;
    await insert(mail, EN, ["maria@contoso.com"]);
    mail.waits = 0;
    expect(await insert(mail, TEAM, ["ae@microsoft.com"], { answer: "replace" })).toMatchObject({ done: true, how: "replacedEarlier", replaced: { kind: "customer" }, warnings: [] });
    expect(mail.draft).toMatchObject({ body: TEAM.html + REST, subject: TEAM.subject, to: [{ address: "ae@microsoft.com" }] });
    expect(mail.waits).toBe(3);
  });

  it("takes no place of one that the FM has edited meanwhile, or whose pictures would be lost", async () => {
    const mail = new FakeMail();
    const { html, text } = await sampleEmail("customer");
    await insert(mail, { ...EN, html, text }, []);
    mail.draft.body = mail.draft.body.replace("Hello", "Dear");
    const edited = mail.draft.body;
    expect(await insert(mail, TEAM, [])).toMatchObject({ reason: "otherInserted" });
    expect(await insert(mail, TEAM, [])).not.toHaveProperty("replaceable");
    expect(await insert(mail, TEAM, [], { answer: "replace" })).toMatchObject({ done: false, reason: "earlierEdited" });
    expect(mail.draft.body).toBe(edited);
  });
});

describe("one of the same kind that is not known as it was put in", () => {
  it.each(LANGUAGES.flatMap((stands) => LANGUAGES.map((comes) => [stands, comes] as const)).filter(([stands, comes]) => stands !== comes))("in %s asks before one in %s goes in: edited, or nothing is noted", async (stands, comes) => {
    const [there, next] = [await sampleEmail("customer", stands), await sampleEmail("customer", comes)];
    const edited = there.html.replace("Contoso", "ContosoXX");
    for (const [body, notes] of [[edited, true], [there.html, false]] as const) {
      const mail = new FakeMail();
      await insert(mail, there, []);
      mail.draft.body = body + REST;
      if (!notes) mail.notes = null;
      expect(await insert(mail, next, [])).toMatchObject({ done: false, reason: "earlierEdited" });
      expect(mail.draft.body).toBe(body + REST);
      mail.draft.selection = null;
      expect(await insert(mail, next, [], { answer: "asWell" })).toMatchObject({ done: true });
    }
  });

  it("but quoted below is none", async () => {
    const mail = new FakeMail();
    mail.draft.body = REST.replace("<img", `${(await sampleEmail("customer", "de")).html}<img`);
    expect(await insert(mail, await sampleEmail("customer", "es"), [])).toMatchObject({ done: true });
  });
});

describe("the marks for the check before sending", () => {
  const withMark = async (kind: TemplateKind, changes: Partial<Mark> = {}) => ({ email: await sampleEmail(kind), mark: await sampleMark(kind, changes) });
  const kindsOn = (mail: FakeMail) => decodeMarks(mail.mark).map(({ kind }) => kind);

  it("know both where both stand, and one where one took the other's place or was taken out", async () => {
    const mail = new FakeMail();
    const [customer, team] = [await withMark("customer"), await withMark("accountTeam")];
    await insert(mail, customer.email, [], { mark: customer.mark });
    mail.draft.selection = null;
    await insert(mail, team.email, [], { mark: team.mark, answer: "asWell" });
    expect(kindsOn(mail)).toEqual(["accountTeam", "customer"]);
    mail.draft.body = mail.draft.body.replace(customer.email.html, "");
    const german = await sampleEmail("accountTeam", "de");
    expect(await insert(mail, german, [], { mark: await sampleMark("accountTeam", {}, "de") })).toMatchObject({ how: "replacedEarlier" });
    expect(kindsOn(mail)).toEqual(["accountTeam"]);
    expect(await insert(mail, customer.email, [], { mark: customer.mark, answer: "replace" })).toMatchObject({ how: "replacedEarlier" });
    expect(kindsOn(mail)).toEqual(["customer"]);
  });

  it("ask also for an email that is known by its mark alone", async () => {
    const mail = new FakeMail();
    const { mark } = await withMark("customer");
    mail.mark = encodeMark({ ...mark, sentences: ["thankyouforthework", "wemeetonfriday"] });
    mail.draft.body = "<p>Thank you for the work.</p><p>We meet on Friday.</p>";
    expect(await insert(mail, { ...DE, kind: "accountTeam" }, [])).toMatchObject({ done: false, reason: "otherInserted" });
    mail.draft.body = "<p>We meet on Monday.</p>";
    expect(await insert(mail, { ...DE, kind: "accountTeam" }, [])).toMatchObject({ done: true });
  });
});

it("where a picture would be lost, nothing is replaced: it asks", async () => {
  const mail = new FakeMail();
  mail.draft.body = `${REST}<img src="data:image/png;base64,AA">`;
  await insert(mail, EN, []);
  expect(await insert(mail, DE, [])).toMatchObject({ done: false, reason: "earlierPictures" });
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
