import type { Inserted } from "../../../src/app/write/Inserted";
import { undoInsert } from "../../../src/app/write/undoInsert";
import { writeEmail, type WriteResult } from "../../../src/app/writeEmail";
import type { Email } from "../../../src/core/templates/Email";
import type { MailErrorCode } from "../../../src/ports/MailPort";
import { FakeMail } from "../../fakes/fakeMail";

const EMAIL: Email = { kind: "customer", language: "en", subject: "Complete", html: "<p>Hello Maria,</p><p>thank you for the work of the last months.</p>", text: "Hello Maria,\n\nthank you for the work of the last months.\n" };
const SIGNATURE = '<div id="Signature">Robin</div>';
const THREAD = '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Maria<br></div><p><img src="cid:logo"></p>';
const MARIA = "maria@contoso.com";

async function inserted(mail: FakeMail, recipients: readonly string[] = [MARIA]): Promise<Inserted> {
  const result: WriteResult = await writeEmail(mail, EMAIL, recipients, { replyToOpenMail: false });
  if (!result.done || result.inserted === undefined) throw new Error("nothing was inserted");
  mail.notes = result.notes ?? null;
  mail.calls.splice(0);
  mail.waits = 0;
  return result.inserted;
}

it.each([
  ["html", `<div><br></div>${SIGNATURE}${THREAD}`],
  ["html", ""],
  ["text", "\n-- \nRobin\n\n> What next?"],
] as const)("%s: all that the insert did is taken back, byte for byte: %s", async (bodyType, body) => {
  const mail = new FakeMail();
  mail.draft = { ...mail.draft, bodyType, body };
  const insert = await inserted(mail);
  expect(mail.draft).toMatchObject({ subject: "Complete", to: [{ address: MARIA }] });
  expect(await undoInsert(mail, "draft 1", insert)).toEqual({ undone: true, warnings: [] });
  expect(mail.draft).toMatchObject({ body, subject: "", to: [] });
  expect(mail.notes).toBe('{"v":1,"inserts":[]}');
  expect(mail.waits).toBe(3);
});

it("what the FM has written elsewhere stays, in body, subject and To line", async () => {
  const mail = new FakeMail();
  mail.draft.body = SIGNATURE + THREAD;
  const insert = await inserted(mail);
  mail.draft.body = `<p>Before</p>${mail.draft.body.replace("Robin", "Robin W.")}<p>After</p>`;
  mail.draft.subject = "My own";
  mail.draft.to.push({ name: "Li", address: "li@contoso.com" });
  expect(await undoInsert(mail, "draft 1", insert)).toEqual({ undone: true, warnings: [] });
  expect(mail.draft).toMatchObject({ body: `<p>Before</p>${SIGNATURE.replace("Robin", "Robin W.")}${THREAD}<p>After</p>`, subject: "My own", to: [{ address: "li@contoso.com" }] });
});

it.each([
  ["a word of it changed", (body: string) => body.replace("Maria", "Mary")],
  ["it stands twice", (body: string) => body + body],
  ["it is gone", () => ""],
] as const)("%s: nothing is touched", async (_, edit) => {
  const mail = new FakeMail();
  const insert = await inserted(mail);
  mail.draft.body = edit(mail.draft.body);
  const before = structuredClone(mail.draft);
  expect(await undoInsert(mail, "draft 1", insert)).toEqual({ undone: false, reason: "edited", unsure: false });
  expect(mail.draft).toEqual(before);
});

it("in another format nothing is touched", async () => {
  const mail = new FakeMail();
  const insert = await inserted(mail);
  mail.draft.bodyType = "text";
  expect(await undoInsert(mail, "draft 1", insert)).toMatchObject({ undone: false, reason: "edited" });
});

it.each(["data:image/png;base64,AA", "blob:https://outlook.office.com/1", "file:///C:/a.png"])("a picture that would be lost (%s) refuses it", async (source) => {
  const mail = new FakeMail();
  const insert = await inserted(mail);
  mail.draft.body += `<img alt="" src="${source}">`;
  expect(await undoInsert(mail, "draft 1", insert)).toMatchObject({ undone: false, reason: "pictures" });
  expect(mail.calls).not.toContain("replaceBody");
});

it.each<[MailErrorCode, boolean]>([["timeout", true], ["failed", false], ["refused", false], ["unsupported", false], ["itemChanged", true]])("an Outlook that does not set the body (%s) is said", async (code, unsure) => {
  const mail = new FakeMail();
  const insert = await inserted(mail);
  mail.failures.set("replaceBody", { code });
  expect(await undoInsert(mail, "draft 1", insert)).toEqual({ undone: false, reason: code, unsure });
  expect(mail.draft).toMatchObject({ subject: "Complete", to: [{ address: MARIA }] });
});

it("in another message nothing is done", async () => {
  const mail = new FakeMail();
  const insert = await inserted(mail);
  mail.item = "draft 2";
  expect(await undoInsert(mail, "draft 1", insert)).toMatchObject({ undone: false, reason: "itemChanged" });
  expect(mail.calls).toEqual([]);
});

it("a body that Outlook does not keep as it was set is said, its own markup alone is not", async () => {
  const mail = new FakeMail();
  mail.draft.body = SIGNATURE + THREAD;
  const insert = await inserted(mail);
  mail.rewrites = (body) => body.replace(/<p>/g, '<p class="MsoNormal">');
  expect(await undoInsert(mail, "draft 1", insert)).toEqual({ undone: true, warnings: [] });
  const other = new FakeMail();
  other.draft.body = SIGNATURE + THREAD;
  const second = await inserted(other);
  other.rewrites = (body) => body.replace(/<img[^>]*>/, "");
  expect(await undoInsert(other, "draft 1", second)).toEqual({ undone: true, warnings: ["bodyUnchecked"] });
});

it("recipients of a line that Outlook does not show whole are left, and it says so", async () => {
  const mail = new FakeMail();
  const insert = await inserted(mail);
  mail.draft.to.push(...Array.from({ length: 19 }, (_, at) => ({ name: "", address: `p${String(at)}@contoso.com` })));
  expect(await undoInsert(mail, "draft 1", insert)).toEqual({ undone: true, warnings: ["headersLeft"] });
  expect(mail.draft.to).toHaveLength(20);
});

describe("on a slow Outlook", () => {
  beforeEach(() => { jest.useFakeTimers(); });
  afterEach(() => { jest.useRealTimers(); });

  /** Each of these answers after so many ms, or never. */
  function slow(mail: FakeMail, after: Partial<Record<"readDraft" | "replaceBody" | "readBody" | "setSubject" | "setRecipients" | "saveNotes", number>>): void {
    for (const [name, ms] of Object.entries(after)) {
      const method = name as "readBody";
      const act = mail[method].bind(mail);
      jest.spyOn(mail, method).mockImplementation(async (...given) => {
        await new Promise((resolve) => { if (ms < Infinity) setTimeout(resolve, ms); });
        return act(...given);
      });
    }
  }

  /** What comes of it, and when. */
  async function undone(mail: FakeMail, insert: Inserted) {
    const from = Date.now();
    const over = undoInsert(mail, "draft 1", insert).then((result) => ({ result, after: Date.now() - from }));
    await jest.advanceTimersByTimeAsync(20_000);
    return over;
  }

  it.each(["readBody", "setSubject", "setRecipients", "saveNotes"] as const)("near its limit twice and then silent (%s): that the email is out is said within 8 s, and what is not known", async (silent) => {
    const mail = new FakeMail();
    const insert = await inserted(mail);
    slow(mail, { readDraft: 2_900, replaceBody: 3_900, [silent]: Infinity });
    const { result, after } = await undone(mail, insert);
    const warnings = { readBody: ["bodyUnchecked"], setSubject: ["headersLeft"], setRecipients: ["headersLeft"], saveNotes: [] };
    expect(result).toEqual({ undone: true, warnings: warnings[silent] });
    expect(after).toBeLessThanOrEqual(8_000);
    expect(mail.draft.body).toBe("");
  });

  it.each([
    [1, { undone: true, warnings: [] }],
    [Infinity, { undone: false, reason: "stillShown", unsure: true }],
  ])("that shows the email for %d looks after it says that it is out: it is looked at again, and not said to be out while it is there", async (looks, expected) => {
    const mail = new FakeMail();
    const insert = await inserted(mail);
    const { body: whole } = mail.draft;
    const { notes } = mail;
    const set = mail.replaceBody.bind(mail);
    jest.spyOn(mail, "replaceBody").mockImplementation(async (...given) => {
      await set(...given);
      const { body: after } = mail.draft;
      let seen = 0;
      Object.defineProperty(mail.draft, "body", { configurable: true, get: () => (seen++ < looks ? whole : after) });
    });
    expect((await undone(mail, insert)).result).toEqual(expected);
    // What is there can be tried again.
    expect(mail.notes === notes).toBe(looks === Infinity);
  });

  it("that is slow only at the end: it is waited for, and nothing is left", async () => {
    const mail = new FakeMail();
    const insert = await inserted(mail);
    slow(mail, { readDraft: 100, replaceBody: 100, readBody: 2_400, setSubject: 3_900, setRecipients: 3_900, saveNotes: 3_900 });
    const { result, after } = await undone(mail, insert);
    expect(result).toEqual({ undone: true, warnings: [] });
    expect(after).toBe(4_100);
    expect(mail.draft).toMatchObject({ body: "", subject: "", to: [] });
  });

  it("that takes its time over something else than the body: what the FM types meanwhile stays", async () => {
    const mail = new FakeMail();
    mail.draft.body = SIGNATURE + THREAD;
    const insert = await inserted(mail);
    const read = mail.readDraft.bind(mail);
    jest.spyOn(mail, "readDraft").mockImplementation(async () => {
      const draft = await read();
      await new Promise((resolve) => { setTimeout(resolve, 2_900); });
      return draft;
    });
    setTimeout(() => { mail.draft.body = `<p>Typed</p>${mail.draft.body}`; }, 2_000);
    const { result } = await undone(mail, insert);
    expect(result).toEqual({ undone: true, warnings: [] });
    expect(mail.draft.body).toBe(`<p>Typed</p>${SIGNATURE}${THREAD}`);
  });

  it("the same, and the FM edits the email itself, or pastes a picture that would be lost: nothing is touched", async () => {
    for (const [typed, reason] of [["Hello Mario,", "edited"], ['<img src="blob:1">Hello Maria,', "edited"], ['Hello Maria,', "pictures"]] as const) {
      const mail = new FakeMail();
      const insert = await inserted(mail);
      const read = mail.readDraft.bind(mail);
      jest.spyOn(mail, "readDraft").mockImplementation(async () => {
        const draft = await read();
        mail.draft.body = mail.draft.body.replace("Hello Maria,", typed) + (reason === "pictures" ? '<img src="blob:1">' : "");
        await new Promise((resolve) => { setTimeout(resolve, 1_000); });
        return draft;
      });
      expect((await undone(mail, insert)).result).toEqual({ undone: false, reason, unsure: false });
      expect(mail.calls).not.toContain("replaceBody");
    }
  });

  it("that answers at its limits throughout: all is taken back", async () => {
    const mail = new FakeMail();
    const insert = await inserted(mail);
    slow(mail, { readDraft: 2_900, replaceBody: 3_900, readBody: 1_100, setSubject: 1_100, setRecipients: 1_100 });
    expect((await undone(mail, insert)).result).toEqual({ undone: true, warnings: [] });
    expect(jest.getTimerCount()).toBe(0);
  });
});
