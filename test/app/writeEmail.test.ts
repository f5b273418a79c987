import { writeEmail, type HowToWrite, type WriteResult } from "../../src/app/writeEmail";
import type { Person } from "../../src/core/mail/MailSnapshot";
import type { Email } from "../../src/core/templates/Email";
import type { MailErrorCode } from "../../src/ports/MailPort";
import { FakeMail } from "../fakes/fakeMail";

const email: Email = {
  kind: "customer",
  language: "en",
  subject: "Your FastTrack engagement is complete",
  html: "<p>Hello Maria,</p><p>thank you for the work of the last months on Exchange&nbsp;Online.</p><p>Kind regards<br>Robin</p>",
  text: "Hello Maria,\n\nthank you for the work of the last months on Exchange Online.\n\nKind regards\nRobin\n",
};
const SIGNATURE = '<div id="Signature">Robin Weber<br>FastTrack Manager</div>';
const THREAD = '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Maria<br><b>Sent:</b> Monday<br><b>To:</b> Robin<br><b>Subject:</b> Status</div><div>What comes next?</div>';
const MARIA = "maria@contoso.com";

const insert = (mail: FakeMail, recipients: readonly string[] = [MARIA], how: Partial<HowToWrite> = {}): Promise<WriteResult> =>
  writeEmail(mail, email, recipients, { replyToOpenMail: false, ...how });

describe("in a mail that is read", () => {
  const reading = (): FakeMail => {
    const mail = new FakeMail();
    mail.item = "mail A";
    mail.can = { surface: "read", canOpenForms: true, canInsert: false };
    return mail;
  };

  it("opens a reply to the sender, in one wait", async () => {
    const mail = reading();
    expect(await insert(mail, [MARIA], { replyToOpenMail: true })).toEqual({ done: true, how: "replyOpened", warnings: [] });
    expect(mail.replies).toEqual([{ item: "mail A", html: email.html }]);
    expect(mail.calls).toEqual(["openReply"]);
  });

  it("opens a new message with subject and recipients, each recipient once", async () => {
    const mail = reading();
    expect(await insert(mail, [MARIA, " MARIA@contoso.com ", "", "li@contoso.com"])).toEqual({ done: true, how: "newMessageOpened", warnings: [] });
    expect(mail.newMessages).toEqual([{ to: [MARIA, "li@contoso.com"], subject: email.subject, html: email.html }]);
  });

  it("says unsupported where no form can be opened, and asks nothing of Outlook", async () => {
    const mail = reading();
    mail.can = { ...mail.can, canOpenForms: false };
    expect(await insert(mail)).toMatchObject({ done: false, reason: "unsupported" });
    expect(mail.calls).toEqual([]);
  });

  it.each<[MailErrorCode, readonly string[]]>([
    ["timeout", ["body"]],
    ["failed", []],
    ["refused", []],
    ["itemChanged", []],
    ["unsupported", []],
  ])("names %s and whether a form may have opened all the same", async (code, unsure) => {
    for (const replyToOpenMail of [true, false]) {
      const mail = reading();
      mail.failures.set(replyToOpenMail ? "openReply" : "openNewMessage", { code, officeCode: 9041 });
      expect(await insert(mail, [MARIA], { replyToOpenMail })).toEqual({ done: false, reason: code, call: expect.any(String), officeCode: 9041, written: [], unsure });
    }
  });
});

describe("which mail", () => {
  it("writes nothing where none is open", async () => {
    const mail = new FakeMail();
    mail.item = null;
    mail.can = { surface: "none", canOpenForms: false, canInsert: false };
    expect(await insert(mail)).toMatchObject({ done: false, reason: "noMail" });
    expect(mail.calls).toEqual([]);
  });

  it.each(["read", "compose"] as const)("writes nothing where the facts are another mail's (%s)", async (surface) => {
    const mail = new FakeMail();
    mail.can = { surface, canOpenForms: true, canInsert: true };
    expect(await insert(mail, [MARIA], { item: "draft 0" })).toMatchObject({ done: false, reason: "itemChanged" });
    expect(mail.calls).toEqual([]);
    expect(await insert(mail, [MARIA], { item: "draft 1" })).toMatchObject({ done: true });
  });

  it("writes nothing into a mail that is opened while the draft is read", async () => {
    const mail = new FakeMail();
    mail.onCall = () => { mail.item = "draft 2"; };
    expect(await insert(mail)).toMatchObject({ done: false, reason: "itemChanged", written: [], unsure: [] });
    expect(mail.draft.body).toBe("");
  });

  it("says what is unsure when another mail is opened while it writes", async () => {
    const mail = new FakeMail();
    mail.onCall = (method) => { if (method === "insertAtTop") mail.item = "draft 2"; };
    expect(await insert(mail)).toMatchObject({ done: false, reason: "itemChanged", written: [], unsure: ["body", "subject", "recipients"] });
  });
});

describe("where it goes in a draft", () => {
  it.each([
    ["an empty body", ""],
    ["Outlook's empty line", "<div><br></div>"],
    ["a signature alone", `<div><br></div>${SIGNATURE}`],
    ["a quoted thread alone", THREAD],
    ["signature and thread", `<div><br></div>${SIGNATURE}${THREAD}`],
  ])("at the top, above %s", async (_, body) => {
    const mail = new FakeMail();
    mail.draft.body = body;
    expect(await insert(mail)).toMatchObject({ done: true, how: "insertedAtTop", warnings: [] });
    expect(mail.draft.body).toBe(email.html + body);
  });

  it("at the cursor where the FM has written", async () => {
    const mail = new FakeMail();
    mail.draft.body = `<p>Dear Maria, as promised:</p><p>|</p>${SIGNATURE}${THREAD}`;
    expect(await insert(mail)).toMatchObject({ done: true, how: "insertedAtCursor", warnings: [] });
    expect(mail.draft.body).toBe(`<p>Dear Maria, as promised:</p><p>${email.html}</p>${SIGNATURE}${THREAD}`);
  });

  it.each([
    ["words", "<p>as promised</p>"],
    ["a picture", '<div><img src="cid:1"></div>'],
    ["an address of a plain text", "<maria@contoso.com>"],
  ])("at the top, and it says so, where %s are selected", async (_, selection) => {
    const mail = new FakeMail();
    mail.draft = { ...mail.draft, body: "<p>|as promised</p>", selection };
    expect(await insert(mail)).toMatchObject({ done: true, how: "insertedAtTop", warnings: ["selectionKept"] });
    expect(mail.calls).not.toContain("insertAtCursor");
    expect(mail.draft.body).toBe(`${email.html}<p>|as promised</p>`);
  });

  it.each(["", "<div><br></div>", "&nbsp;", "<p style='margin:0'>\u200b </p>"])("takes %j for no selection", async (selection) => {
    const mail = new FakeMail();
    mail.draft = { ...mail.draft, body: "<p>Dear Maria|</p>", selection };
    expect(await insert(mail)).toMatchObject({ how: "insertedAtCursor", warnings: [] });
  });

  it("at the top where Outlook cannot say what is selected, and says so only where the FM has written", async () => {
    const mail = new FakeMail();
    mail.draft = { ...mail.draft, body: "<p>Dear Maria|</p>", selection: null };
    expect(await insert(mail)).toMatchObject({ how: "insertedAtTop", warnings: ["selectionUnknown"] });
    const empty = new FakeMail();
    empty.draft.selection = null;
    expect(await insert(empty)).toMatchObject({ how: "insertedAtTop", warnings: [] });
  });

  it("gives a plain-text body the text", async () => {
    const mail = new FakeMail();
    mail.draft = { ...mail.draft, bodyType: "text", body: "-- \nRobin Weber" };
    expect(await insert(mail)).toMatchObject({ done: true, how: "insertedAtTop" });
    expect(mail.draft.body).toBe(`${email.text}\n-- \nRobin Weber`);
  });

  it("says unsupported where nothing can be inserted", async () => {
    const mail = new FakeMail();
    mail.can = { ...mail.can, canInsert: false };
    expect(await insert(mail)).toMatchObject({ done: false, reason: "unsupported" });
    expect(mail.calls).toEqual([]);
  });
});

describe("an email that stands in the draft already", () => {
  it("is asked for before it is put in once more", async () => {
    const mail = new FakeMail();
    mail.draft.body = SIGNATURE;
    await insert(mail);
    const once = mail.draft.body;
    expect(await insert(mail)).toMatchObject({ done: false, reason: "alreadyInserted", written: [] });
    expect(mail.draft.body).toBe(once);
    mail.draft.body = `${once}|`;
    expect(await insert(mail, [], { answer: "asWell" })).toMatchObject({ done: true });
  });

  it("is found in a plain-text body", async () => {
    const mail = new FakeMail();
    mail.draft = { ...mail.draft, bodyType: "text" };
    await insert(mail);
    expect(await insert(mail)).toMatchObject({ reason: "alreadyInserted" });
  });

  it("does not count where it is only quoted", async () => {
    const mail = new FakeMail();
    mail.draft.body = THREAD + email.html;
    expect(await insert(mail)).toMatchObject({ done: true });
  });
});

describe("subject and recipients", () => {
  it("are filled where they are empty, in three waits", async () => {
    const mail = new FakeMail();
    expect(await insert(mail)).toMatchObject({ done: true, warnings: [] });
    expect(mail.draft).toMatchObject({ subject: email.subject, to: [{ address: MARIA }] });
    expect(mail.waits).toBe(3);
    expect(mail.calls).toEqual(["readDraft", "insertAtTop", "setSubject", "addRecipients", "readBody", "readRecipients"]);
  });

  it("are kept where they are not, in three waits, the body read back", async () => {
    const mail = new FakeMail();
    mail.draft = { ...mail.draft, subject: "RE: Status", to: [{ name: "Li", address: "li@contoso.com" }] };
    expect(await insert(mail)).toMatchObject({ done: true, warnings: ["subjectKept", "recipientsKept"] });
    expect(mail.draft).toMatchObject({ subject: "RE: Status", to: [{ address: "li@contoso.com" }] });
    expect(mail.waits).toBe(3);
  });

  it.each<[string, readonly Person[], readonly string[]]>([
    ["the customer alone", [{ name: "Li", address: "li@contoso.com" }], ["notOnlyTeam"]],
    ["the team and the customer", [{ name: "", address: "Assign@microsoft.com" }, { name: "Li", address: "li@contoso.com" }], ["notOnlyTeam"]],
    ["the team alone", [{ name: "", address: "Assign@microsoft.com" }], []],
    ["an X.500 name, which may be the team's", [{ name: "Assign", address: "/o=ExchangeLabs/cn=assign" }], []],
  ])("of an Assignment request, who is not the Assignment team is said: %s", async (_, to, warnings) => {
    const mail = new FakeMail();
    mail.draft = { ...mail.draft, to: [...to] };
    const request: Email = { ...email, kind: "assignment" };
    expect(await writeEmail(mail, request, ["assign@microsoft.com"], { replyToOpenMail: false })).toMatchObject({ done: true, warnings });
    expect(mail.draft.to).toEqual(to);
  });

  it("need no word where they are the email's own", async () => {
    const mail = new FakeMail();
    mail.draft = { ...mail.draft, subject: email.subject, to: [{ name: "Maria", address: "Maria@Contoso.com" }] };
    expect(await insert(mail)).toMatchObject({ done: true, warnings: [] });
  });

  it("nobody is added where there is nobody to add", async () => {
    const mail = new FakeMail();
    expect(await insert(mail, [" "])).toMatchObject({ done: true, warnings: [] });
    expect(mail.calls).not.toContain("addRecipients");
  });

  it.each<[string, (mail: FakeMail) => void, readonly string[]]>([
    ["Outlook loses one", (mail) => { mail.resolves = () => null; }, ["recipientsNotSet"]],
    ["Outlook takes another", (mail) => { mail.resolves = () => ({ name: "Mario", address: "mario@contoso.com" }); }, ["recipientsNotSet"]],
    ["Outlook shows an X.500 address", (mail) => { mail.resolves = () => ({ name: "Maria", address: "/o=ExchangeLabs/cn=maria" }); }, ["recipientsUnchecked"]],
    ["adding fails", (mail) => { mail.failures.set("addRecipients", { code: "failed" }); }, ["recipientsNotSet"]],
    ["adding gives no answer and did nothing", (mail) => { mail.failures.set("addRecipients", { code: "timeout" }); }, ["recipientsNotSet"]],
    ["adding gives no answer and was done", (mail) => { mail.failures.set("addRecipients", { code: "timeout", acts: true }); }, []],
    ["they cannot be read back", (mail) => { mail.failures.set("readRecipients", { code: "timeout" }); }, ["recipientsUnchecked"]],
    ["nothing answers for them", (mail) => { ["addRecipients", "readRecipients"].forEach((method) => mail.failures.set(method as "addRecipients", { code: "timeout" })); }, ["recipientsNotSet"]],
    ["the subject fails", (mail) => { mail.failures.set("setSubject", { code: "failed" }); }, ["subjectNotSet"]],
  ])("the body stands, and the rest is named, when %s", async (_, arrange, warnings) => {
    const mail = new FakeMail();
    arrange(mail);
    expect(await insert(mail)).toMatchObject({ done: true, how: "insertedAtTop", warnings });
    expect(mail.draft.body).toBe(email.html);
  });

  it.each([
    [19, "recipientsNotSet"],
    [20, "recipientsUnchecked"],
  ])("a To line that shows %i of 30 is %s: Outlook on the web folds it at 20", async (shown, warning) => {
    const mail = new FakeMail();
    const wanted = Array.from({ length: 30 }, (_, at) => `p${String(at)}@contoso.com`);
    mail.resolves = (address) => (wanted.indexOf(address) < shown ? { name: "", address } : null);
    expect(await insert(mail, wanted)).toMatchObject({ done: true, warnings: [warning] });
  });
});

describe("a body that could not be written", () => {
  it("names what stands in the draft nevertheless", async () => {
    const mail = new FakeMail();
    mail.failures.set("insertAtTop", { code: "failed", officeCode: 9011 });
    expect(await insert(mail)).toEqual({ done: false, reason: "failed", call: "insertAtTop", officeCode: 9011, written: ["subject", "recipients"], unsure: [] });
    expect(mail.calls).not.toContain("readRecipients");
  });

  it("is unsure when Outlook gave no answer", async () => {
    const mail = new FakeMail();
    mail.draft.subject = "Status";
    mail.failures.set("insertAtTop", { code: "timeout", acts: true });
    expect(await insert(mail, [])).toMatchObject({ done: false, reason: "timeout", written: [], unsure: ["body"] });
  });

  it("is named when the draft could not be read, and nothing was written", async () => {
    const mail = new FakeMail();
    mail.failures.set("readDraft", { code: "timeout" });
    expect(await insert(mail)).toMatchObject({ done: false, reason: "timeout", written: [], unsure: [] });
    expect(mail.calls).toEqual(["readDraft"]);
  });

  it("a fault of ours is not taken for one of Outlook's", async () => {
    const mail = new FakeMail();
    mail.readDraft = () => Promise.reject(new TypeError("bug"));
    await expect(insert(mail)).rejects.toThrow(TypeError);
  });
});

describe("an Outlook that says that the email is in", () => {
  beforeEach(() => { jest.useFakeTimers(); });
  afterEach(() => { jest.useRealTimers(); });

  /** Nothing of the body is changed before so many looks at it. */
  function shownLate(mail: FakeMail, looks: number): void {
    for (const method of ["insertAtTop", "insertAtCursor"] as const) {
      const act = mail[method].bind(mail);
      jest.spyOn(mail, method).mockImplementation(async (...given: Parameters<FakeMail["insertAtTop"]>) => {
        const { body: before } = mail.draft;
        await act(...given);
        const { body: after } = mail.draft;
        let seen = 0;
        Object.defineProperty(mail.draft, "body", { configurable: true, get: () => (seen++ < looks ? before : after) });
      });
    }
  }
  async function inserted(mail: FakeMail): Promise<WriteResult> {
    const result = insert(mail);
    await jest.advanceTimersByTimeAsync(2_000);
    return result;
  }

  it.each<[string, string]>([
    ["at the top", SIGNATURE],
    ["at the cursor, as in a new message of Outlook on the web (#6811)", `<p>Dear Maria,</p>|${SIGNATURE}`],
  ])("%s and does not show it: it is not said to stand there, but to be looked for or copied", async (_, body) => {
    const mail = new FakeMail();
    mail.draft.body = body;
    shownLate(mail, Infinity);
    expect(await inserted(mail)).toEqual({ done: false, reason: "failed", call: "body.getAsync", officeCode: null, written: ["subject", "recipients"], unsure: ["body"] });
  });

  it("and shows it a moment later (#5983): it is in, and can be taken back", async () => {
    const mail = new FakeMail();
    mail.draft.body = SIGNATURE;
    shownLate(mail, 1);
    expect(await inserted(mail)).toMatchObject({ done: true, how: "insertedAtTop", warnings: [], inserted: { fragment: email.html } });
  });

  it("and is silent at the second look: that is not waited for", async () => {
    const mail = new FakeMail();
    mail.draft.body = SIGNATURE;
    shownLate(mail, Infinity);
    const read = mail.readBody.bind(mail);
    jest.spyOn(mail, "readBody").mockImplementationOnce(read).mockImplementation(() => new Promise(() => undefined));
    const result = insert(mail);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await result).toMatchObject({ done: false, unsure: ["body"] });
  });
});
