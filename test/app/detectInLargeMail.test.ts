import { memoryDirectory } from "../../src/adapters/memory/memoryDirectory";
import { memoryConfirmations } from "../../src/adapters/storage/memoryConfirmations";
import { detectTenant } from "../../src/app/detectTenant";
import { offeredLanguage } from "../../src/app/offeredLanguage";
import type { MailBody, MailSnapshot } from "../../src/core/mail/MailSnapshot";
import { UNKNOWN_TENANT, type Tenant } from "../../src/core/tenant/Tenant";

const CONTOSO: Tenant = { ...UNKNOWN_TENANT, tenantId: "11111111-1111-4111-8111-111111111111", tenantName: "contoso.onmicrosoft.com", customerName: "Contoso", domains: ["contoso.de"], country: "DE" };
const FABRIKAM: Tenant = { ...UNKNOWN_TENANT, tenantId: "22222222-2222-4222-8222-222222222222", tenantName: "fabrikam.onmicrosoft.com", customerName: "Fabrikam", domains: ["fabrikam.com"], country: "US" };

const ENGLISH = "<p>Hi Robin, thank you for your help, we can close the engagement this week and will come back to you.</p>";
const ACCOUNT_TEAM = "sabine@microsoft.com";
const CUSTOMER = "ute@contoso.de";
const FIVE_MB = 5_000_000;

const filledTo = (length: number, piece: string): string => piece.repeat(Math.ceil(length / piece.length));
const PICTURE = `<img src="data:image/png;base64,${"A".repeat(FIVE_MB)}">`;
const STYLES = `<style>${filledTo(FIVE_MB, "p.MsoNormal{margin:0cm;font-size:11pt}\n")}</style>`;
const CONDITIONS = `<!--[if gte mso 9]><xml>${filledTo(FIVE_MB, '<w:LsdException Locked="false" Name="heading 1"/>')}</xml><![endif]-->`;
const WORDS = filledTo(FIVE_MB, "<p>We went through the rollout of Teams with everybody on Tuesday. </p>");
const CELLS = filledTo(FIVE_MB, "<tr><td style='border:solid windowtext 1.0pt'><p class=MsoNormal><span style='font-size:10.0pt'>1,234.50</span></p></td></tr>");

const mail = (from: string, body: Partial<MailBody>): MailSnapshot => ({ surface: "read", userAddress: "fm@microsoft.com", conversationId: null, subject: "Closing", from: { name: "", address: from }, to: [{ name: "", address: "fm@microsoft.com" }], cc: [], bcc: [], body: { html: null, text: null, ...body } });

const detect = (given: MailSnapshot) => detectTenant(given, { directory: memoryDirectory([CONTOSO, FABRIKAM]), confirmations: memoryConfirmations(), lookUp: null, partnerDomains: [] });

describe.each([
  ["a picture", PICTURE],
  ["style sheets", STYLES],
  ["Word's conditional comments", CONDITIONS],
])("5 MB of %s above the words", (_, above) => {
  it("hide neither the domain that is written nor the language", async () => {
    const detection = await detect(mail(ACCOUNT_TEAM, { html: `<html>${above}<p>Hi Robin, please close contoso.de now.</p></html>` }));
    expect(detection).toMatchObject({ outcome: "detected", candidate: { tenant: CONTOSO }, doubts: [] });
    expect(await offeredLanguage(mail(CUSTOMER, { html: above + ENGLISH }), CONTOSO)).toBe("en");
  });
});

describe("where a mail is too long to be read whole", () => {
  it.each([
    ["in HTML", { html: `<p>Hi,</p>${WORDS}<p>Please close contoso.de.</p>` }],
    ["in a table", { html: `<p>Hi,</p><table>${CELLS}</table><p>Please close contoso.de.</p>` }],
    ["in text", { text: `${filledTo(FIVE_MB, "1234;5678;abc\n")}Please close contoso.de.` }],
  ])("nobody found is a question, %s", async (_, body) => {
    expect(await detect(mail(ACCOUNT_TEAM, body))).toMatchObject({ outcome: "ask", candidates: [], doubts: [{ kind: "bodyCut" }] });
  });

  it("one customer found in the text is a question, for the rest may name another", async () => {
    const detection = await detect(mail(ACCOUNT_TEAM, { html: `<p>Please close contoso.de.</p>${WORDS}<p>And fabrikam.com.</p>` }));
    expect(detection).toMatchObject({ outcome: "ask", candidates: [{ tenant: CONTOSO }], doubts: [{ kind: "bodyCut" }] });
  });

  it("who takes part decides all the same, and the FM is told", async () => {
    expect(await detect(mail(CUSTOMER, { html: ENGLISH + WORDS }))).toMatchObject({ outcome: "detected", candidate: { tenant: CONTOSO }, doubts: [{ kind: "bodyCut" }] });
  });

  it("older messages that were not read leave the decision by text, and make a question of nobody", async () => {
    const below = `<div id="divRplyFwdMsg"><b>From:</b> Robin</div>${WORDS}`;
    expect(await detect(mail(ACCOUNT_TEAM, { html: `<p>Please close contoso.de.</p>${below}` }))).toMatchObject({ outcome: "detected", candidate: { tenant: CONTOSO }, doubts: [] });
    expect(await detect(mail(ACCOUNT_TEAM, { html: `<p>Hi Robin.</p>${below}` }))).toMatchObject({ outcome: "ask", doubts: [{ kind: "bodyCut" }] });
  });

  it("more words with a dot than are looked at are a question too", async () => {
    const logs = Array.from({ length: 2_000 }, (_, at) => `step${String(at)}.a!b`).join(" ");
    expect(await detect(mail(ACCOUNT_TEAM, { text: `Please close contoso.de. ${logs}` }))).toMatchObject({ outcome: "ask", doubts: [{ kind: "bodyCut" }] });
  });

  it("figures are no words: a long table of them hides nothing", async () => {
    const detection = await detect(mail(ACCOUNT_TEAM, { html: `<table>${CELLS.slice(0, 120 * 1_500)}</table><p>Please close contoso.de.</p>` }));
    expect(detection).toMatchObject({ outcome: "detected", candidate: { tenant: CONTOSO } });
  });
});

it("an older message below a long table is an older message", async () => {
  const table = Array.from({ length: 3_000 }, (_, at) => `seat ${String(at)}`).join("\n");
  const detection = await detect(mail(ACCOUNT_TEAM, { text: `Please close contoso.de.\n${table}\n-----Original Message-----\nFrom: a@fabrikam.com\nSent: Monday\nTo: Robin\nSubject: x\n\nPlease close fabrikam.com.` }));
  expect(detection).toMatchObject({ outcome: "detected", candidate: { tenant: CONTOSO } });
});
