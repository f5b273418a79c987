import { keptMarks } from "../../../src/adapters/browser/keptMarks";
import { inTurn } from "../../../src/app/write/inTurn";
import { settleKeptMarks, type KnownToCheck } from "../../../src/app/write/settleKeptMarks";
import { writeEmail } from "../../../src/app/writeEmail";
import { decodeMark, decodeMarks, encodeMark, encodeMarks, type Mark } from "../../../src/core/send-check/mark";
import type { TemplateKind } from "../../../src/core/templates/Email";
import type { MailErrorCode } from "../../../src/ports/MailPort";
import { INTO_DRAFT } from "../../../src/ports/PageTurns";
import { sampleEmail, sampleMark } from "../../core/send-check/sampleEmails";
import { AT_ONCE, otherPage } from "../../fakes/leisureTurns";
import { FakeMail } from "../../fakes/fakeMail";
import { fakeStorage } from "../../fakes/fakeStorage";

// The mailbox had no room for the mark of an email that opened as a form: the pane beside that form saves it on the item.

const CODES: readonly MailErrorCode[] = ["timeout", "failed", "refused", "unsupported"];

function browser() {
  const storage = fakeStorage();
  const left = (): readonly string[] => keptMarks(storage).all().map(({ mark }) => mark);
  return { keep: (mark: Mark) => keptMarks(storage).keep(encodeMark(mark)), storage, left };
}

/** The pane beside a draft that says this. */
async function beside(mail: FakeMail, storage: Storage, html: string): Promise<KnownToCheck> {
  mail.draft.body = html;
  return settledWith(mail, storage, html);
}
async function settledWith(mail: FakeMail, storage: Storage, seen: string | null): Promise<KnownToCheck> {
  return (await settleKeptMarks(mail, AT_ONCE, mail.item ?? "", { html: seen, text: null }, keptMarks(storage))).known;
}
const bodyOf = async (kind: TemplateKind, changes: Parameters<typeof sampleEmail>[2] = {}, language: Parameters<typeof sampleEmail>[1] = "en"): Promise<string> => `${(await sampleEmail(kind, language, changes)).html}<hr><p>From: Amelia</p>`;

describe("the pane that opens a form", () => {
  async function opening(saves: MailErrorCode | null, opens: MailErrorCode | null = null) {
    const { storage, left } = browser();
    const mail = new FakeMail();
    mail.can = { surface: "read", canOpenForms: true, canInsert: false };
    if (saves !== null) mail.failures.set("saveRecentMarks", { code: saves });
    if (opens !== null) mail.failures.set("openReply", { code: opens });
    const mark = await sampleMark("customer");
    let beforeItOpened: readonly string[] = [];
    mail.onCall = (method) => { if (method === "openReply") beforeItOpened = left(); };
    await writeEmail(mail, await sampleEmail("customer"), [], { replyToOpenMail: true, mark, keptMarks: keptMarks(storage) });
    expect(beforeItOpened).toEqual([encodeMark(mark)]);
    return { left: left(), mark: encodeMark(mark) };
  }

  it("has its mark kept before it opens, and leaves it for the pane beside it where the mailbox has it too: another page may lose it", async () => {
    const { left, mark } = await opening(null);
    expect(left).toEqual([mark]);
  });

  it.each(CODES)("leaves it behind where the mailbox did not take it (%s)", async (code) => {
    const { left, mark } = await opening(code);
    expect(left).toEqual([mark]);
  });

  it("leaves it behind where nobody knows whether the form opened, and not where it did not", async () => {
    expect((await opening("failed", "timeout")).left).toHaveLength(1);
    expect((await opening("failed", "failed")).left).toEqual([]);
  });
});

describe("the pane beside the form", () => {
  it.each(["customer", "accountTeam", "assignment"] as const)("saves the mark of the %s email on the item, and it is kept no longer", async (kind) => {
    const { storage, left, keep } = browser();
    const mail = new FakeMail();
    const mark = await sampleMark(kind);
    keep(mark);
    expect(await beside(mail, storage, await bodyOf(kind))).toBe("known");
    expect(decodeMark(mail.mark)).toEqual(mark);
    expect(left()).toEqual([]);
    expect(await beside(mail, storage, await bodyOf(kind))).toBe("none");
  });

  it("saves it once where the mailbox has it too, as the mailbox has it: that one is brought up to date", async () => {
    const { storage, left, keep } = browser();
    const mail = new FakeMail();
    const fresh = await sampleMark("customer", { domains: ["contoso.com", "contoso.example"] });
    mail.recentMarks = [encodeMark(fresh)];
    keep(await sampleMark("customer"));
    expect(await beside(mail, storage, await bodyOf("customer"))).toBe("known");
    expect(decodeMark(mail.mark)).toEqual(fresh);
    // The first only looks at what the page has of them.
    expect(mail.calls).toEqual(["saveRecentMarks", "changeMark"]);
    expect(left()).toEqual([]);
  });

  it.each(CODES)("where the item does not take it (%s) but the mailbox has it: the check knows it, and it is kept", async (code) => {
    const { storage, left, keep } = browser();
    const mail = new FakeMail();
    mail.recentMarks = [encodeMark(await sampleMark("customer"))];
    mail.failures.set("changeMark", { code });
    keep(await sampleMark("customer"));
    expect(await beside(mail, storage, await bodyOf("customer"))).toBe("known");
    expect(mail.calls).toEqual(["saveRecentMarks", "changeMark"]);
    expect(left()).toHaveLength(1);
  });

  it.each<[string, () => Promise<string>]>([
    ["is empty", () => Promise.resolve("")],
    ["says something else of the customer", () => Promise.resolve("<p>Contoso Pharma GmbH: thank you, Friday works for me.</p>")],
    ["is another closing email", () => bodyOf("accountTeam")],
    ["is the same email to another customer", () => bodyOf("customer", { customerName: "Fabrikam Residences", tenantId: null, tenantName: null })],
    ["has the email in the older message alone", async () => `<p>Thank you.</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Robin<br><b>Sent:</b> Monday<br><b>To:</b> Amelia<br><b>Subject:</b> Teams</div>${(await sampleEmail("customer")).html}`],
  ])("leaves a draft alone that %s: the mark waits for its own", async (_, body) => {
    const { storage, left, keep } = browser();
    const mail = new FakeMail();
    keep(await sampleMark("customer"));
    expect(await beside(mail, storage, await body())).toBe("none");
    expect(mail.mark).toBeNull();
    expect(left()).toHaveLength(1);
  });

  it("leaves a draft alone that has a mark of such an email: it is another one", async () => {
    const { storage, left, keep } = browser();
    const mail = new FakeMail();
    mail.mark = encodeMark(await sampleMark("customer", { partners: ["older.example"] }));
    keep(await sampleMark("customer"));
    expect(await beside(mail, storage, await bodyOf("customer"))).toBe("known");
    expect(decodeMark(mail.mark)).toMatchObject({ partners: ["older.example"] });
    expect(left()).toHaveLength(1);
  });

  it("keeps the marks of the other emails in the draft", async () => {
    const { storage, keep } = browser();
    const mail = new FakeMail();
    mail.mark = encodeMark(await sampleMark("accountTeam"));
    keep(await sampleMark("customer"));
    expect(await beside(mail, storage, `${(await sampleEmail("customer")).html}${(await sampleEmail("accountTeam")).html}`)).toBe("known");
    expect(decodeMarks(mail.mark).map(({ kind }) => kind)).toEqual(["customer", "accountTeam"]);
  });

  it.each<[string, Parameters<typeof sampleEmail>]>([
    ["another email", ["assignment"]],
    ["the same in another language", ["customer", "de"]],
  ])("leaves the mark of %s alone that goes in meanwhile, whose text the pane has not read yet", async (_, [kind, language]) => {
    const { storage, keep } = browser();
    const mail = new FakeMail();
    keep(await sampleMark("customer"));
    const html = await bodyOf("customer");
    mail.draft.body = html;
    const entering = await sampleMark(kind, {}, language);
    mail.onCall = (method) => { if (method === "changeMark") mail.mark = encodeMark(entering); };
    const known = await settledWith(mail, storage, html);
    expect(decodeMarks(mail.mark)).toContainEqual(entering);
    expect(known).toBe(kind === "customer" ? "unknown" : "known");
    expect(decodeMarks(mail.mark).map((one) => one.kind)).toEqual(kind === "customer" ? ["customer"] : ["customer", kind]);
  });

  it("reads a draft again whose own mark of the kind does not stand in it: the email may have gone in since", async () => {
    const { storage, left, keep } = browser();
    const html = await bodyOf("customer");
    for (const [german, known] of [[await bodyOf("customer", {}, "de"), "known"], ["", "unknown"]] as const) {
      const mail = new FakeMail();
      keep(await sampleMark("customer"));
      mail.mark = encodeMark(await sampleMark("customer", {}, "de"));
      mail.draft.body = german + html;
      expect(await settledWith(mail, storage, html)).toBe(known);
      expect(decodeMarks(mail.mark)).toEqual([await sampleMark("customer", {}, "de")]);
    }
    const mail = new FakeMail();
    mail.mark = encodeMark(await sampleMark("customer", {}, "de"));
    mail.failures.set("readBody", { code: "timeout" });
    expect(await beside(mail, storage, html)).toBe("unknown");
    expect(left().length).toBeGreaterThan(0);
  });

  it.each([["settling", 0], ["the email", 1]])("an email put in at the same time has its mark beside the one that was kept: %s first", async (_, first) => {
    const { storage, left, keep } = browser();
    const mail = new FakeMail();
    keep(await sampleMark("customer"));
    const html = (await sampleEmail("customer")).html;
    mail.draft.body = html;
    const email = await sampleEmail("accountTeam");
    const mark = await sampleMark("accountTeam");
    const settle = (): Promise<unknown> => settledWith(mail, storage, html);
    const write = (): Promise<unknown> => inTurn(mail, () => writeEmail(mail, email, [], { replyToOpenMail: false, mark, answer: "asWell" }));
    await Promise.all((first === 0 ? [settle, write] : [write, settle]).map((act) => act()));
    expect(decodeMarks(mail.mark).map(({ kind }) => kind).sort()).toEqual(["accountTeam", "customer"]);
    expect(left()).toEqual([]);
  });

  it("does not take back the mark of an email that the ribbon's page puts in meanwhile", async () => {
    const { storage, keep } = browser();
    const mail = new FakeMail();
    keep(await sampleMark("customer"));
    const { asked, end, turns } = otherPage();
    const settled = settleKeptMarks(mail, turns, "draft 1", { html: await bodyOf("customer"), text: null }, keptMarks(storage));
    await new Promise(setImmediate);
    expect(asked).toEqual([INTO_DRAFT]);
    expect(mail.calls).not.toContain("changeMark");
    mail.mark = encodeMark(await sampleMark("accountTeam"));
    end();
    await settled;
    expect(decodeMarks(mail.mark).map(({ kind }) => kind).sort()).toEqual(["accountTeam", "customer"]);
  });

  const NAMELESS = { tenantId: null, tenantName: null } as const;

  it("does not guess whose it is where two tenants are named alike", async () => {
    const { storage, left, keep } = browser();
    const mail = new FakeMail();
    keep(await sampleMark("customer", { ...NAMELESS, tenantKey: "contoso.example" }));
    keep(await sampleMark("customer", { ...NAMELESS, tenantKey: "contoso.com" }));
    expect(await beside(mail, storage, await bodyOf("customer", NAMELESS))).toBe("unknown");
    expect(mail.mark).toBeNull();
    expect(mail.recentMarks).toBeUndefined();
    expect(left()).toHaveLength(2);
  });

  it("nor where the mailbox has the other's", async () => {
    const { storage, keep } = browser();
    const mail = new FakeMail();
    mail.recentMarks = [encodeMark(await sampleMark("customer", { ...NAMELESS, tenantKey: "contoso.example" }))];
    keep(await sampleMark("customer", { ...NAMELESS, tenantKey: "contoso.com" }));
    expect(await beside(mail, storage, await bodyOf("customer", NAMELESS))).toBe("unknown");
    expect(mail.mark).toBeNull();
  });

  describe.each(["ING", "Contoso", "Contoso Pharma"])("a customer called %s, whose name stands inside the other's text", (customer) => {
    const OTHER: Partial<Mark> = { tenantKey: "other.example", tenantId: null, tenantName: null, customer };

    it("leaves the draft to the surer name, whichever was kept first", async () => {
      for (const turn of [0, 1]) {
        const { storage, left, keep } = browser();
        const mail = new FakeMail();
        const marks = [await sampleMark("customer"), await sampleMark("customer", OTHER)];
        for (const mark of turn === 0 ? marks : marks.reverse()) keep(mark);
        expect(await beside(mail, storage, await bodyOf("customer"))).toBe("known");
        expect(decodeMark(mail.mark)).toEqual(await sampleMark("customer"));
        expect(left()).toEqual([encodeMark(await sampleMark("customer", OTHER))]);
      }
    });

    it("leaves it alone where the mailbox has the surer mark: the check takes that one", async () => {
      const { storage, left, keep } = browser();
      const mail = new FakeMail();
      mail.recentMarks = [encodeMark(await sampleMark("customer"))];
      keep(await sampleMark("customer", OTHER));
      expect(await beside(mail, storage, await bodyOf("customer"))).toBe("none");
      expect(mail.mark).toBeNull();
      expect(left()).toHaveLength(1);
    });
  });

  it("knows two emails of the same tenant apart from none: each draft takes one", async () => {
    const { storage, left, keep } = browser();
    for (let time = 0; time < 2; time++) keep(await sampleMark("customer"));
    for (const waiting of [1, 0]) {
      const mail = new FakeMail();
      expect(await beside(mail, storage, await bodyOf("customer"))).toBe("known");
      expect(decodeMark(mail.mark)).not.toBeNull();
      expect(left()).toHaveLength(waiting);
    }
  });

  it("two panes at once save it once", async () => {
    const { storage, left, keep } = browser();
    const mail = new FakeMail();
    const mark = await sampleMark("customer");
    keep(mark);
    const body = await bodyOf("customer");
    expect(await Promise.all([beside(mail, storage, body), beside(mail, storage, body)])).toEqual(["known", "known"]);
    expect(mail.mark).toBe(encodeMarks([mark]));
    expect(left()).toEqual([]);
  });

  it("where the item has no room for it beside its own: in the mailbox, and the item keeps those that it has", async () => {
    const { storage, left, keep } = browser();
    const mail = new FakeMail();
    const mark = await sampleMark("customer");
    const others = await Promise.all(Array.from({ length: 30 }, (_, at) => sampleMark("accountTeam", { customer: `A customer with a name that is rather long, number ${String(at)}`, tenantKey: `tenant ${String(at)}` })));
    mail.mark = encodeMarks(others);
    const before = mail.mark;
    keep(mark);
    expect(await beside(mail, storage, await bodyOf("customer"))).toBe("known");
    expect(mail.mark).toBe(before);
    expect(mail.recentMarks).toEqual([encodeMark(mark)]);
    expect(left()).toEqual([]);
  });

  it.each(CODES)("where the item does not take it either (%s) but the mailbox has room by now: there", async (code) => {
    const { storage, left, keep } = browser();
    const mail = new FakeMail();
    const mark = await sampleMark("customer");
    mail.failures.set("changeMark", { code });
    keep(mark);
    expect(await beside(mail, storage, await bodyOf("customer"))).toBe("known");
    expect(mail.recentMarks).toEqual([encodeMark(mark)]);
    expect(left()).toEqual([]);
  });

  it.each(CODES)("where neither takes it (%s): unknown, and it is kept for another try", async (code) => {
    const { storage, left, keep } = browser();
    const mail = new FakeMail();
    for (const method of ["changeMark", "saveRecentMarks"] as const) mail.failures.set(method, { code });
    keep(await sampleMark("customer"));
    expect(await beside(mail, storage, await bodyOf("customer"))).toBe("unknown");
    expect(left()).toHaveLength(1);
    mail.failures.clear();
    expect(await beside(mail, storage, await bodyOf("customer"))).toBe("known");
  });

  it("says nothing of a draft that is not open any more, or whose text could not be read", async () => {
    const { storage, left, keep } = browser();
    const mail = new FakeMail();
    keep(await sampleMark("customer"));
    mail.failures.set("changeMark", { code: "itemChanged" });
    expect(await beside(mail, storage, await bodyOf("customer"))).toBe("none");
    expect(await settledWith(mail, storage, null)).toBe("none");
    expect(left()).toHaveLength(1);
  });

  it.each(["", "{", "null", "[]", "1", '{"v":1}', '{"v":2,"kind":"customer"}', `"${"x".repeat(100_000)}"`])("throws away what is no mark: %.40s", async (stored) => {
    const { storage, left } = browser();
    const mail = new FakeMail();
    keptMarks(storage).keep(stored);
    expect(await beside(mail, storage, await bodyOf("customer"))).toBe("none");
    expect(mail.mark).toBeNull();
    expect(left()).toEqual([]);
  });
});
