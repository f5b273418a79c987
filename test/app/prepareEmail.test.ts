import { factsFor, prepareEmail, type EmailSources, type PreparedEmail } from "../../src/app/prepareEmail";
import { newClosing, type Closing } from "../../src/core/engagement/Closing";
import type { MailSnapshot, Person } from "../../src/core/mail/MailSnapshot";
import type { TemplateKind } from "../../src/core/templates/Email";
import type { Evidence } from "../../src/core/tenant/Detection";
import { UNKNOWN_TENANT, type Tenant } from "../../src/core/tenant/Tenant";
import { loadTemplates, type LanguageTemplates } from "../../src/playbook/templates";
import { DEFAULT_SETTINGS } from "../../src/ports/Settings";
import { after, FOLLOWED_UP } from "../core/engagement/closings";

const TENANT: Tenant = {
  ...UNKNOWN_TENANT,
  tenantId: "11111111-1111-4111-8111-111111111111",
  tenantName: "contoso.onmicrosoft.com",
  customerName: "Contoso",
  country: "DE",
  accountTeam: ["ae@microsoft.com"],
  customerContacts: ["contact@contoso.com"],
};
const ANA: Person = { name: "Ana Silva", address: "ana@contoso.com" };
const BO: Person = { name: "Bo Lind", address: "bo@contoso.com" };
const FM: Person = { name: "Robin Weber", address: "robin@microsoft.com" };
const MAIL: MailSnapshot = { surface: "read", userAddress: FM.address, conversationId: null, subject: "", from: null, to: [], cc: [], bcc: [], body: { html: null, text: "" } };
const COMPLETE = newClosing("contoso", { seats: 150, activeUsers: 15, workloads: ["EXO"], accountTeam: "known" });
const spoken = (place: Evidence["place"], person: Person): Evidence => ({ kind: "participantDomain", place, shown: person.address, weight: 100 });

let templates: LanguageTemplates;
beforeAll(async () => { templates = await loadTemplates("en"); });

interface Given {
  readonly tenant?: Partial<Tenant>;
  readonly evidence?: readonly Evidence[];
  readonly closing?: Closing;
  readonly settings?: Partial<typeof DEFAULT_SETTINGS>;
  readonly mail?: Partial<MailSnapshot>;
  readonly userName?: string;
}

const sources = ({ tenant = {}, evidence = [], closing = COMPLETE, settings = {}, mail = {}, userName = "Robin Weber" }: Given): EmailSources => ({
  candidate: { tenant: { ...TENANT, ...tenant }, evidence, weight: 100 },
  closing,
  settings: { ...DEFAULT_SETTINGS, assignmentTeamAddress: "assign@microsoft.com", ...settings },
  mail: { ...MAIL, ...mail },
  userName,
  today: "2026-11-22",
});
const prepare = (kind: TemplateKind, given: Given = {}): PreparedEmail => prepareEmail(kind, "en", templates[kind], sources(given));
const FROM_ANA = { mail: { from: ANA, to: [FM] }, evidence: [spoken("from", ANA)] };

describe("to whom", () => {
  it("the customer email answers the customer's mail, and greets its sender by name", () => {
    const prepared = prepare("customer", FROM_ANA);
    expect(prepared).toMatchObject({ state: "ready", reply: true, recipients: ["ana@contoso.com"] });
    expect((prepared as { email: { text: string } }).email.text).toContain("Hello Ana Silva,");
  });

  it("else goes to the customer's people in the mail, and greets one person only", () => {
    const two = { mail: { from: FM, to: [ANA], cc: [BO] }, evidence: [spoken("to", ANA), spoken("cc", BO)] };
    expect(prepare("customer", two)).toMatchObject({ reply: false, recipients: ["ana@contoso.com", "bo@contoso.com"] });
    expect(factsFor("customer", sources(two)).recipientName).toBeNull();
    expect(factsFor("customer", sources({ mail: { from: FM, to: [ANA] }, evidence: [spoken("to", ANA)] })).recipientName).toBe("Ana Silva");
  });

  it("else to the directory's contacts", () => {
    expect(prepare("customer", { mail: { from: FM } })).toMatchObject({ reply: false, recipients: ["contact@contoso.com"] });
  });

  it("else to those of the record, where the directory has none", () => {
    const closing = { ...COMPLETE, customerContacts: ["recorded@contoso.com"], accountTeamAddresses: ["recorded@microsoft.com"] };
    expect(prepare("customer", { closing, mail: { from: FM }, tenant: { customerContacts: [] } })).toMatchObject({ recipients: ["recorded@contoso.com"] });
    expect(prepare("customer", { closing, mail: { from: FM } })).toMatchObject({ recipients: ["contact@contoso.com"] });
    expect(prepare("accountTeam", { closing, tenant: { accountTeam: [] } })).toMatchObject({ recipients: ["recorded@microsoft.com"] });
    expect(prepare("accountTeam", { closing })).toMatchObject({ recipients: ["ae@microsoft.com"] });
  });

  it("never to somebody who is not of the tenant", () => {
    expect(prepare("customer", { mail: { from: { name: "X", address: "x@fabrikam.com" }, to: [ANA] }, evidence: [spoken("to", ANA)] })).toMatchObject({ reply: false, recipients: ["ana@contoso.com"] });
  });

  it("nor to an address that only stands in the text", () => {
    expect(prepare("customer", { evidence: [{ kind: "domain", place: "newest", shown: "ana@contoso.com", weight: 75 }] })).toMatchObject({ recipients: ["contact@contoso.com"] });
  });

  it("a reply is for a mail that is read, not for a draft", () => {
    expect(prepare("customer", { ...FROM_ANA, mail: { ...FROM_ANA.mail, surface: "compose" } })).toMatchObject({ reply: false });
  });

  it("the account team email goes to the account team, the request to the Assignment team; neither answers the mail", () => {
    expect(prepare("accountTeam", FROM_ANA)).toMatchObject({ reply: false, recipients: ["ae@microsoft.com"] });
    expect(prepare("assignment", { ...FROM_ANA, closing: after(COMPLETE, ...FOLLOWED_UP) })).toMatchObject({ reply: false, recipients: ["assign@microsoft.com"] });
  });

  it.each<[TemplateKind, Given, string]>([
    ["customer", { tenant: { customerContacts: [] } }, "customerAddresses"],
    ["accountTeam", { tenant: { accountTeam: [] } }, "accountTeamAddresses"],
    ["assignment", { settings: { assignmentTeamAddress: null } }, "assignmentTeamAddress"],
  ])("nobody known for the %s email: asked for, unless the draft has recipients; the Assignment team always", (kind, given, asked) => {
    expect(prepare(kind, given)).toEqual({ state: "missing", needed: [asked] });
    expect(prepare(kind, { ...given, mail: { surface: "compose", to: [] } })).toEqual({ state: "missing", needed: [asked] });
    expect(prepare(kind, { ...given, mail: { surface: "compose", to: [ANA] } }).state).toBe(kind === "assignment" ? "missing" : "ready");
  });

  it("is greeted without a name where the mail gives an address as one", () => {
    const nameless = { name: "ana@contoso.com", address: "ana@contoso.com" };
    expect(factsFor("customer", sources({ mail: { from: nameless }, evidence: [spoken("from", nameless)] })).recipientName).toBeNull();
  });
});

describe("what is missing is asked for, all at once and before anything is written", () => {
  it("facts first, then whom to write to", () => {
    const nothing = { tenant: { tenantId: null, customerName: null, country: null }, closing: newClosing("contoso"), settings: { assignmentTeamAddress: null }, userName: " " };
    expect(prepare("assignment", nothing)).toEqual({ state: "missing", needed: ["customerName", "tenantId", "workloads", "seats", "activeUsers", "queue", "fmName", "assignmentTeamAddress"] });
  });

  it("the region, where only a look-up suggests it: a queue that nobody chose stands in no email", () => {
    const suggested = { country: null, regionScope: "EU" };
    expect(prepare("assignment", { tenant: suggested })).toEqual({ state: "missing", needed: ["queue"] });
    expect(prepare("assignment", { tenant: { ...suggested, region: "EMEA" } })).toMatchObject({ state: "ready" });
  });

  it("a migration has no milestone to ask figures for", () => {
    const closing = newClosing("contoso", { variant: "migration", workloads: ["EXO"], accountTeam: "known" });
    expect(prepare("customer", { ...FROM_ANA, closing }).state).toBe("ready");
  });
});

describe("what the playbook says", () => {
  it("a queue is not asked for while a workload is open", () => {
    const closing = newClosing("contoso", { seats: 150, activeUsers: 14, workloads: ["EXO"], accountTeam: "known" });
    expect(prepare("assignment", { closing })).toMatchObject({ state: "refused", reasons: [{ code: "milestoneNotReached", needed: 15 }] });
  });

  it("what is only early is written, and the FM is told", () => {
    expect(prepare("customer", FROM_ANA)).toMatchObject({ state: "ready", early: [{ code: "discussionNotHeld" }] });
    const held = after(COMPLETE, ...FOLLOWED_UP.slice(0, 3));
    expect(prepare("customer", { ...FROM_ANA, closing: held })).toMatchObject({ state: "ready", early: [] });
  });
});

describe("the facts", () => {
  const twoWorkloads = (exo: number | null, teams: number | null): Closing => {
    let closing = newClosing("contoso", { seats: 150, activeUsers: 40, workloads: ["EXO", "TEAMS"] });
    if (exo !== null) closing = after(closing, { type: "setActiveUsers", code: "EXO", activeUsers: exo, readOn: null });
    return teams === null ? closing : after(closing, { type: "setActiveUsers", code: "TEAMS", activeUsers: teams, readOn: null });
  };

  it("the figure furthest from the milestone speaks for all workloads; the tenant's stands for those without one", () => {
    expect(factsFor("customer", sources({ closing: twoWorkloads(20, 30) })).activeUsers).toBe(20);
    expect(factsFor("customer", sources({ closing: twoWorkloads(50, null) })).activeUsers).toBe(40);
  });

  it("an email says of complete workloads that they are; the request names all", () => {
    const open = after(twoWorkloads(20, 30), { type: "setCompletion", code: "TEAMS", completion: "open" });
    expect(factsFor("customer", sources({ closing: open })).workloads).toEqual(["EXO"]);
    expect(factsFor("assignment", sources({ closing: open })).workloads).toEqual(["EXO", "TEAMS"]);
  });

  it("no technical blocker is said when the customer confirmed it for every workload named", () => {
    const one = after(twoWorkloads(1, 1), { type: "setNoBlockers", code: "EXO", confirmed: true });
    expect(factsFor("assignment", sources({ closing: one })).noBlockersConfirmed).toBe(false);
    expect(factsFor("assignment", sources({ closing: after(one, { type: "setNoBlockers", code: "TEAMS", confirmed: true }) })).noBlockersConfirmed).toBe(true);
    expect(factsFor("assignment", sources({ closing: newClosing("contoso") })).noBlockersConfirmed).toBe(false);
  });

  it.each<[string, number | null, number | null, boolean]>([
    ["by its figures, though they do not reach the milestone", 20, 14, true],
    ["without figures", 20, null, true],
    ["and the other one is short of the milestone", 14, 14, false],
    ["and its own figures reach the milestone", 20, 15, false],
  ])("one workload complete by the customer's word beside another by its figures: %s", (_, exo, teams, isByWord) => {
    let closing = after(newClosing("contoso", { seats: 150, workloads: ["EXO", "TEAMS"], accountTeam: "known" }), { type: "setNoBlockers", code: "TEAMS", confirmed: true });
    for (const [code, activeUsers] of [["EXO", exo], ["TEAMS", teams]] as const) closing = after(closing, { type: "setActiveUsers", code, activeUsers, readOn: null });
    expect(factsFor("assignment", sources({ closing })).noBlockersConfirmed).toBe(isByWord);
    const prepared = prepare("assignment", { closing });
    expect(prepared.state).toBe(exo === 14 ? "refused" : "ready");
    const { text } = prepared.state === "ready" ? prepared.email : { text: "" };
    expect(text).not.toContain("not reached");
    expect(text.includes("Customer confirmed that no technical blocker prevents deployment")).toBe(isByWord);
  });

  it("the FM's name of the settings goes before Outlook's; a blank one is none", () => {
    expect(factsFor("customer", sources({ settings: { fmName: "R. Weber" } })).fmName).toBe("R. Weber");
    expect(factsFor("customer", sources({})).fmName).toBe("Robin Weber");
    expect(factsFor("customer", sources({ userName: " " })).fmName).toBeNull();
  });

  it("the next action date is 31 December of the following year", () => {
    expect(factsFor("customer", sources({})).nextActionDate).toBe("2027-12-31");
  });

  it("the next action date is the recorded one where one is set: a year that has turned since changes none in FTOP", () => {
    const set = after(COMPLETE, ...FOLLOWED_UP, { type: "setNextActionDate", on: "2026-12-30" });
    const text = (kind: TemplateKind, closing: Closing) => (prepareEmail(kind, "en", templates[kind], { ...sources({ closing }), today: "2027-01-04" }) as { email: { text: string } }).email.text;
    expect(text("assignment", set)).toContain("Next action date set in FTOP: December 31, 2027");
    expect(text("accountTeam", set)).toContain("Next action date in FTOP: December 31, 2027 (set)");
    const open = after(COMPLETE, ...FOLLOWED_UP);
    expect(text("assignment", open)).toContain("Next action date in FTOP: will be set to December 31, 2028");
    expect(text("accountTeam", open)).toContain("Next action date in FTOP: will be set to December 31, 2028");
    for (const kind of ["assignment", "accountTeam"] as const) expect(text(kind, open)).not.toMatch(/date set|\(set\)/);
  });
});

it("the request is in English whatever language is wanted", () => {
  const prepared = prepareEmail("assignment", "ja", templates.assignment, sources({ closing: after(COMPLETE, ...FOLLOWED_UP) }));
  expect(prepared).toMatchObject({ state: "ready", email: { language: "en", subject: expect.stringContaining("FTCQ Inactive EMEA") as string } });
});

it("a hostile name is text in the email", () => {
  const prepared = prepare("customer", { ...FROM_ANA, tenant: { customerName: "<img src=x onerror=alert(1)> {{tenantId}}" } });
  expect((prepared as { email: { html: string } }).email.html).not.toContain("<img");
  expect((prepared as { email: { text: string } }).email.text).toContain("{{tenantId}}");
});
