import fc from "fast-check";
import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import { checkMessage as check, type Carried } from "../../../src/core/send-check/checkMessage";
import type { Finding } from "../../../src/core/send-check/Finding";
import type { Mark } from "../../../src/core/send-check/mark";
import type { OutgoingMessage } from "../../../src/core/send-check/OutgoingMessage";
import { TEMPLATE_KINDS, type TemplateKind } from "../../../src/core/templates/Email";
import { loadTemplates } from "../../../src/playbook/templates";
import { AMELIA, FM, outgoing, people, sampleEmail, sampleMark, TEAM } from "./sampleEmails";

const texts = {} as Record<TemplateKind, string>;
const marks = {} as Record<TemplateKind, Mark>;
beforeAll(async () => {
  for (const kind of TEMPLATE_KINDS) {
    texts[kind] = (await sampleEmail(kind)).text;
    marks[kind] = await sampleMark(kind);
  }
});

const RIGHT: Readonly<Record<TemplateKind, string>> = { customer: AMELIA, accountTeam: "priya@microsoft.com", assignment: TEAM };
/** One mark, as most items carry, none, or several. */
type Given = Mark | "none" | Carried;
const isOne = (given: Given): given is Mark => typeof given === "object" && "kind" in given;
const checkMessage = (message: OutgoingMessage, given: Given, recent: readonly Mark[] = []) => check(message, given === "none" ? [] : isOne(given) ? [given] : given, recent);
const findingsOf = (message: OutgoingMessage, carried: Given, recent: readonly Mark[] = []): readonly Finding[] => {
  const verdict = checkMessage(message, carried, recent);
  return verdict.allow ? [] : verdict.findings;
};
const codes = (message: OutgoingMessage, carried: Given, recent: readonly Mark[] = []) => findingsOf(message, carried, recent).map(({ code }) => code);

describe.each(LANGUAGES)("a closing email in %s that is as it should be", (language) => {
  it.each(TEMPLATE_KINDS)("goes: %s, as text and as HTML", async (kind) => {
    const email = await sampleEmail(kind, language);
    const mark = await sampleMark(kind, {}, language);
    for (const body of [{ text: email.text, html: null }, { text: null, html: email.html }]) {
      expect(checkMessage(outgoing("", [RIGHT[kind]], { body, subject: email.subject }), mark)).toEqual({ allow: true });
      expect(checkMessage(outgoing("", [RIGHT[kind]], { body, subject: email.subject }), "none")).toEqual({ allow: true });
    }
  });

  it.each(TEMPLATE_KINDS)("and the same never filled does not: %s, also where nothing travels with it", async (kind) => {
    const template = (await loadTemplates(language))[kind];
    const text = template.blocks.map((block) => (block.kind === "paragraph" ? block.text : block.kind === "greeting" ? block.named : "")).join("\n\n");
    expect(codes(outgoing(text, [RIGHT[kind]], { subject: "Teams" }), "none")).toEqual(["placeholder"]);
    expect(findingsOf(outgoing("Hello", [RIGHT[kind]], { subject: `RE: ${template.subject}` }), "none")).toEqual([{ code: "placeholder", shown: expect.arrayContaining(["{{customerName}}"]) }]);
  });
});

describe("an unfilled placeholder", () => {
  it.each<[string, string, boolean]>([
    ["a fact's", "{{customerName}}", true],
    ["with spaces", "{{ customerName }}", true],
    ["unescaped", "{{{customerName}}}", true],
    ["a section's", "{{#seats}}", true],
    ["full-width", "｛｛customerName｝｝", true],
    ["a team's own, in another script", "[[お客様名]]", true],
    ["in brackets", "[[date of the review]]", true],
    ["one brace", "{customerName}", false],
    ["a workload's code", "[EXO]", false],
    ["a footnote", "[[1]]", false],
    ["nothing", "{{}}", false],
    ["over two lines", "{{customer\nName}}", false],
    ["longer than any", `{{${"a".repeat(61)}}}`, false],
  ])("in an email with a mark: %s", (_, placeholder, isFound) => {
    const mark = marks.customer;
    expect(codes(outgoing(`${placeholder}\n\n${texts.customer}`, [AMELIA]), mark)).toEqual(isFound ? ["placeholder"] : []);
    expect(codes(outgoing(texts.customer, [AMELIA], { subject: placeholder }), mark)).toEqual(isFound ? ["placeholder"] : []);
  });

  it.each<[string, string, Partial<OutgoingMessage>]>([
    ["in a mail about templates", "Our wording has {{customerName}} in it, and [[date]].", { subject: "{{customerName}}" }],
    ["of another template's name", `{{anything}}`, {}],
    ["of code in a subject", "See below.", { subject: "Vue: {{ item.name }} is not shown" }],
  ])("does not stop an ordinary mail: %s", (_, text, changes) => {
    expect(checkMessage(outgoing(text, ["a@fabrikam.com"], changes), "none")).toEqual({ allow: true });
  });

  it.each<[string, (own: string) => string]>([
    ["below a header block", (own) => `${own}\n\nFrom: Amelia Hart <${AMELIA}>\nSent: Monday, 9 November 2026 10:04\nTo: Robin\nSubject: Teams\n\nUse {{customerName}}.`],
    ["in quoted lines", (own) => `${own}\n> Use {{customerName}}.\n> [[date]]`],
  ])("in the older mail does not count: %s", (_, withHistory) => {
    expect(codes(outgoing(withHistory(texts.customer), [AMELIA]), marks.customer)).toEqual([]);
  });

  it("of ours counts by its name alone where the text is recognised without a mark", () => {
    expect(codes(outgoing(`{{seats}}\n${texts.customer}`, [AMELIA]), "none")).toEqual(["placeholder"]);
    expect(codes(outgoing(`{{value}}\n${texts.customer}`, [AMELIA]), "none")).toEqual([]);
  });
});

describe("the customer email", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["to the tenant", [AMELIA], []],
    ["to a host below the tenant's", ["a@mail.contoso.com"], []],
    ["to the tenant's onmicrosoft.com", ["a@contoso.onmicrosoft.com"], []],
    ["to a guest of the tenant's", ["jan_contoso.com#EXT#@fabrikam.onmicrosoft.com"], []],
    ["to the tenant's person at a consumer provider", ["anna.privat@gmail.com"], []],
    ["with colleagues, Microsoft and partners", [AMELIA, FM, "priya@microsoft.com", "p@eu.partner.example", "/o=ExchangeLabs/cn=robin"], []],
    ["with somebody at a consumer provider", [AMELIA, "someone@gmail.com"], []],
    ["with a service", [AMELIA, "archive@docusign.net"], []],
    ["to colleagues alone, to be reviewed", ["priya@microsoft.com"], []],
    ["to a group that has no address", ["My customers"], []],
    ["to nobody yet", [], []],
    ["to another company", ["x@fabrikam.com"], ["x@fabrikam.com"]],
    ["to the tenant and another company", [AMELIA, "x@fabrikam.com", "y@fabrikam.com"], ["x@fabrikam.com", "y@fabrikam.com"]],
    ["to a name that only begins alike", ["x@contoso.com.evil.example"], ["x@contoso.com.evil.example"]],
    ["to a name that only ends alike", ["x@notcontoso.com"], ["x@notcontoso.com"]],
    ["to another tenant's onmicrosoft.com", ["x@fabrikam.onmicrosoft.com"], ["x@fabrikam.onmicrosoft.com"]],
    ["to a consumer provider alone", ["someone@gmail.com"], ["someone@gmail.com"]],
    ["to a consumer provider and a group", ["someone@gmail.com", "My customers"], []],
  ])("%s", (_, to, others) => {
    const expected = others.length === 0 ? [] : [{ code: "otherTenant", customer: "Contoso Pharma GmbH", people: others }];
    expect(findingsOf(outgoing(texts.customer, to), marks.customer)).toEqual(expected);
    // Whichever line they stand in.
    expect(findingsOf(outgoing(texts.customer, [], { cc: people(...to) }), marks.customer)).toEqual(expected);
    expect(findingsOf(outgoing(texts.customer, [], { bcc: people(...to) }), marks.customer)).toEqual(expected);
  });

  it.each<[string, Partial<Mark>, string, boolean]>([
    ["no domain is known", { domains: [] }, "x@fabrikam.com", false],
    ["no domain is known, but the tenant's name", { domains: [] }, "x@fabrikam.onmicrosoft.com", true],
    ["neither is known", { domains: [], tenantName: null }, "x@fabrikam.onmicrosoft.com", false],
    ["not all domains fitted", { domainsCut: true }, "x@fabrikam.com", false],
    ["all did", {}, "x@fabrikam.com", true],
    ["no domain is known, but whose the other one is", { domains: [], others: ["fabrikam.com"] }, "x@fabrikam.com", true],
    ["no domain is known, and the other one is nobody's", { domains: [], others: ["litware.com"] }, "x@fabrikam.com", false],
    ["the other one sends by a service", {}, "x@salesforce.com", false],
    ["the other one is a service that is itself another tenant", { others: ["salesforce.com"] }, "x@salesforce.com", true],
    ["the other one is a partner of the FM's", { domains: [], others: ["partner.example"] }, "x@partner.example", false],
    ["the other one is never the customer", { never: ["fabrikam.com"] }, "x@Fabrikam.com", false],
    ["the other one is never the customer by a tenant's name", { never: ["fabrikam.onmicrosoft.com"] }, "x@fabrikam.onmicrosoft.com", false],
    ["the other one is below who is never the customer", { never: ["fabrikam.com"] }, "x@hr.fabrikam.com", true],
    ["the other one was called never the customer, and is another tenant's", { never: ["fabrikam.com"], others: ["fabrikam.com"] }, "x@fabrikam.com", true],
    ["a consumer provider's is the tenant's own", { domains: ["gmail.com"] }, "x@gmail.com", false],
  ])("blames nobody for what the mark does not know: %s", (_, changes, address, isFound) => {
    expect(codes(outgoing(texts.customer, [address]), { ...marks.customer, ...changes })).toEqual(isFound ? ["otherTenant"] : []);
  });

  it("does not take the first twenty of a collapsed line for all", () => {
    const some = (count: number) => Array.from({ length: count }, (_, at) => `p${String(at)}@gmail.com`);
    expect(codes(outgoing(texts.customer, some(19)), marks.customer)).toEqual(["otherTenant"]);
    expect(codes(outgoing(texts.customer, some(20)), marks.customer)).toEqual([]);
  });

  it("is no longer one once its sentences are gone", () => {
    expect(codes(outgoing("Lunch on Friday?", ["x@fabrikam.com"]), marks.customer)).toEqual([]);
    expect(codes(outgoing(`Lunch?\n\nFrom: Robin <${FM}>\nSent: Monday, 9 November 2026 10:04\nTo: Amelia\nSubject: Teams\n\n${texts.customer}`, ["x@fabrikam.com"]), marks.customer)).toEqual([]);
  });

  it.each([
    ["en", "Dear Amelia,\n\nas I wrote on November 3, 2026, here is the closing:"],
    ["de", "Guten Tag Frau Hart,\n\nwie am 3.11.2026 geschrieben, hier der Abschluss:"],
  ] as const)("is one below what the FM says of an earlier letter (%s)", async (language, above) => {
    const { text } = await sampleEmail("customer", language);
    expect(codes(outgoing(`${above}\n\n${text}`, ["x@fabrikam.com"]), await sampleMark("customer", {}, language))).toEqual(["otherTenant"]);
  });

  it.each([
    [2, ["otherTenant"]],
    [1, []],
  ])("with %d of its sentences left, among words that no template has, it is one or is not", (left, expected) => {
    const mark = { ...marks.customer, sentences: ["ourworktogetherendsheretoday", "thankyouforallthatyoudidforus", "callmewheneveryouneedmeagain"] };
    const said = ["Our work together ends here today.", "Thank you for all that you did for us.", "Call me whenever you need me again."];
    expect(codes(outgoing(said.slice(0, left).join("\n\n"), ["x@fabrikam.com"]), mark)).toEqual(expected);
  });

  it("still is one while the FM edits it", () => {
    const edited = texts.customer.replace("We have completed", "Finally we completed").replace("Hello", "Dear all").concat("\n\nPS: see you on Friday.");
    expect(codes(outgoing(edited, ["x@fabrikam.com"]), marks.customer)).toEqual(["otherTenant"]);
  });
});

describe("the account-team text", () => {
  const OUTSIDE = ["x@fabrikam.com", AMELIA, "someone@gmail.com", "archive@docusign.net"];
  it.each<[string, readonly string[], readonly string[]]>([
    ["to Microsoft", ["priya@microsoft.com", "x@europe.microsoft.com"], []],
    ["to a partner that the FM named", ["p@partner.example"], []],
    ["to colleagues by their X.500 names", ["/o=ExchangeLabs/cn=priya"], []],
    ["to a group without an address", ["Account team"], []],
    ["outside", [...OUTSIDE, "priya@microsoft.com"], OUTSIDE],
  ])("%s", (_, to, outside) => {
    const expected = outside.length === 0 ? [] : [{ code: "outsideMicrosoft", people: outside }];
    expect(findingsOf(outgoing(texts.accountTeam, to), marks.accountTeam)).toEqual(expected);
  });

  it.each<[string, string, string, boolean]>([
    ["the FM's own company", "robin@frp.example", "boss@frp.example", false],
    ["a host below it", "robin@frp.example", "boss@de.frp.example", false],
    ["a sister", "robin@us.frp.com", "boss@emea.frp.com", false],
    ["a sister below a country's suffix", "robin@us.frp.co.uk", "boss@de.frp.co.uk", false],
    ["a neighbour below a country's suffix", "robin@frp.co.uk", "boss@contoso.co.uk", true],
    ["a sister below what is sold like a country's suffix", "robin@us.frp.uk.com", "boss@de.frp.uk.com", false],
    ["a neighbour below what is sold like a country's suffix", "robin@frp.uk.com", "boss@contoso.uk.com", true],
    ["a sister below a name as short as such a suffix", "robin@us.frp.com", "boss@frp.com", false],
    ["another tenant's onmicrosoft.com", "robin@frp.onmicrosoft.com", "boss@contoso.onmicrosoft.com", true],
    ["the FM at a consumer provider", "robin@gmail.com", "robin@gmail.com", false],
    ["somebody else there", "robin@gmail.com", "boss@gmail.com", true],
    ["anybody, where Outlook does not say who the FM is", "", "boss@frp.example", true],
  ])("of an FM outside Microsoft, to %s", (_, userAddress, address, isFound) => {
    expect(codes(outgoing(texts.accountTeam, [address], { userAddress }), marks.accountTeam)).toEqual(isFound ? ["outsideMicrosoft"] : []);
  });

  it("is recognised where nothing travels with the item", () => {
    expect(codes(outgoing(`Fyi\n\n${texts.accountTeam}`, [AMELIA]), "none")).toEqual(["outsideMicrosoft"]);
    expect(codes(outgoing(texts.accountTeam, ["priya@microsoft.com"]), "none")).toEqual([]);
    expect(codes(outgoing(`Fyi\n${texts.accountTeam.replace(/^/gm, "> ")}`, [AMELIA]), "none")).toEqual([]);
  });

  it("below a customer email is found too", () => {
    expect(codes(outgoing(`${texts.customer}\n\n${texts.accountTeam}`, [AMELIA]), marks.customer)).toEqual(["outsideMicrosoft"]);
  });

  it("blames nobody where not all partners fitted, but customers", () => {
    const cut = { ...marks.accountTeam, partnersCut: true };
    expect(codes(outgoing(texts.accountTeam, ["x@fabrikam.com"]), cut)).toEqual([]);
    expect(codes(outgoing(texts.accountTeam, [AMELIA]), cut)).toEqual(["outsideMicrosoft"]);
  });
});

it.each(["accountTeam", "assignment"] as const)("who is never the customer is no partner for that: what is for Microsoft alone (%s) is not theirs", async (kind) => {
  const mark = await sampleMark(kind, { never: ["fabrikam.com"] });
  expect(codes(outgoing((await sampleEmail(kind)).text, [TEAM, "x@fabrikam.com"]), mark)).toEqual([kind === "accountTeam" ? "outsideMicrosoft" : "requestOutside"]);
});

describe("the Assignment request", () => {
  const RIGHT_QUEUE = "FTCQ Inactive EMEA";
  it.each<[string, (text: string) => string, string | null]>([
    ["as it was written", (text) => text, null],
    ["another queue", (text) => text.replaceAll(RIGHT_QUEUE, "FTCQ Inactive APJ"), "FTCQ Inactive APJ"],
    ["in one place", (text) => text.replace(RIGHT_QUEUE, "FTCQ  inactive\u00a0AMERICAS"), "FTCQ Inactive Americas"],
    ["the playbook's translation of another", (text) => `${text}\nFTCQ Inativo ‒ Américas`, "FTCQ Inactive Americas"],
    ["another with dashes", (text) => `${text}\nFTCQ-Inactive – APJ`, "FTCQ Inactive APJ"],
    ["the translation of another, with the hyphen of a keyboard", (text) => `${text}\nFTCQ Inativo - Américas`, "FTCQ Inactive Americas"],
    ["the right one with dashes", (text) => text.replaceAll(RIGHT_QUEUE, "FTCQ Inactive - EMEA"), null],
    ["the playbook's translation of the right one", (text) => `${text}\nFTCQ 非活动 EMEA`, null],
    ["the queue in general", (text) => `${text}\nThe FTCQ Inactive queue of its region.`, null],
    ["another one in the older mail", (text) => `${text}\n> FTCQ Inactive APJ`, null],
  ])("names %s", (_, change, asked) => {
    const expected = asked === null ? [] : [{ code: "otherQueue", asked, right: RIGHT_QUEUE }];
    expect(findingsOf(outgoing(change(texts.assignment), [TEAM]), marks.assignment)).toEqual(expected);
  });

  it.each<[string, (text: string) => string, Partial<OutgoingMessage>, boolean]>([
    ["one that does not exist", (text) => text.replaceAll(RIGHT_QUEUE, "FTCQ Inactive LATAM"), {}, true],
    ["queues in general alone", (text) => text.replaceAll(RIGHT_QUEUE, "the FTCQ Inactive queue"), {}, true],
    ["the right one in the subject", (text) => text.replaceAll(RIGHT_QUEUE, "the queue"), { subject: `Contoso to ${RIGHT_QUEUE}` }, false],
    ["the right one in another language", (text) => text.replaceAll(RIGHT_QUEUE, "FTCQ 非活动 EMEA"), {}, false],
  ])("that names %s asks for the right name or goes", (_, change, changes, isMissing) => {
    const message = outgoing(change(texts.assignment), [TEAM], changes);
    expect(findingsOf(message, marks.assignment)).toEqual(isMissing ? [{ code: "queueNotNamed", right: RIGHT_QUEUE }] : []);
    // Nobody knows which is the right one.
    expect(findingsOf(message, { ...marks.assignment, region: null })).toEqual([]);
  });

  it("whose text could not be read is not said to name no queue", () => {
    expect(codes(outgoing("", [TEAM], { body: { html: null, text: null } }), marks.assignment)).toEqual(["unread"]);
  });

  it("names another queue in the subject", () => {
    expect(codes(outgoing(texts.assignment, [TEAM], { subject: "Contoso to FTCQ Inactive APJ" }), marks.assignment)).toEqual(["otherQueue"]);
    expect(codes(outgoing(texts.assignment, [TEAM], { subject: "Contoso to FTCQ Inactive APJ" }), { ...marks.assignment, region: null })).toEqual([]);
  });

  it.each<[string, Partial<OutgoingMessage>, Partial<Mark>, boolean]>([
    ["to the team", { to: people(TEAM) }, {}, false],
    ["to the team in capitals", { to: people("Assignment@Microsoft.com") }, {}, false],
    ["in Cc", { to: people("priya@microsoft.com"), cc: people(TEAM) }, {}, false],
    ["in Bcc", { to: [], bcc: people(TEAM) }, {}, false],
    ["to an X.500 name, which may be the team", { to: people("/o=ExchangeLabs/cn=assignment") }, {}, false],
    ["to somebody else", { to: people("priya@microsoft.com") }, {}, true],
    ["to nobody", { to: [] }, {}, true],
    ["to a colleague, the team not known", { to: people("priya@microsoft.com") }, { assignmentTeam: null }, false],
  ])("%s", (_, changes, marked, isFound) => {
    const expected = isFound ? [{ code: "notToAssignmentTeam", address: TEAM }] : [];
    expect(findingsOf(outgoing(texts.assignment, [], changes), { ...marks.assignment, ...marked })).toEqual(expected);
  });

  it.each<[string, readonly string[], Partial<Mark>, readonly string[]]>([
    ["to the customer, the team not known", [AMELIA], { assignmentTeam: null }, [AMELIA]],
    ["to another company, the team not known", ["x@fabrikam.com"], { assignmentTeam: null }, ["x@fabrikam.com"]],
    ["to the team and the customer", [TEAM, AMELIA], {}, [AMELIA]],
    ["to a team outside Microsoft", ["assign@frp.example"], { assignmentTeam: "assign@frp.example" }, []],
    ["with colleagues and partners", [TEAM, FM, "p@partner.example", "/o=ExchangeLabs/cn=priya", "A group"], {}, []],
    ["to another company, where not all partners fitted", [TEAM, "x@fabrikam.com"], { partnersCut: true }, []],
  ])("goes to nobody outside Microsoft and the FM's company but the team: %s", (_, to, marked, outside) => {
    const expected = outside.length === 0 ? [] : [{ code: "requestOutside", people: outside }];
    expect(findingsOf(outgoing(texts.assignment, to), { ...marks.assignment, ...marked })).toEqual(expected);
  });

  it("to the customer is found also where nothing travels with the item", () => {
    expect(findingsOf(outgoing(texts.assignment, [AMELIA]), "none")).toEqual([{ code: "requestOutside", people: [AMELIA] }]);
    expect(findingsOf(outgoing(texts.assignment, ["priya@microsoft.com"]), "none")).toEqual([]);
  });

  it("with as many in a line as a collapsed one shows: that the team is not seen is said, not that it lacks", () => {
    const some = (count: number) => Array.from({ length: count }, (_, at) => `p${String(at)}@microsoft.com`);
    expect(findingsOf(outgoing(texts.assignment, some(19)), marks.assignment)).toEqual([{ code: "notToAssignmentTeam", address: TEAM }]);
    expect(findingsOf(outgoing(texts.assignment, some(20)), marks.assignment)).toEqual([{ code: "teamNotSeen", address: TEAM }]);
    expect(findingsOf(outgoing(texts.assignment, [...some(20), TEAM]), marks.assignment)).toEqual([]);
    expect(findingsOf(outgoing(texts.assignment, some(20), { cc: null }), marks.assignment)).toEqual([{ code: "unread", parts: ["recipients"] }]);
  });

  it.each<[string, Partial<Mark>, readonly Finding[]]>([
    ["all complete", {}, []],
    ["a workload open", { open: ["TEAMS"] }, [{ code: "workloadsOpen", codes: ["TEAMS"] }]],
    ["the milestone not reached", { milestoneReached: false }, [{ code: "milestoneNotReached" }]],
    ["both", { open: ["EXO", "TEAMS"], milestoneReached: false }, [{ code: "workloadsOpen", codes: ["EXO", "TEAMS"] }, { code: "milestoneNotReached" }]],
  ])("with %s", (_, changes, expected) => {
    expect(findingsOf(outgoing(texts.assignment, [TEAM]), { ...marks.assignment, ...changes })).toEqual(expected);
    // Only a request waits for them.
    expect(findingsOf(outgoing(texts.accountTeam, ["priya@microsoft.com"]), { ...marks.accountTeam, ...changes })).toEqual([]);
  });
});

describe("what could not be read", () => {
  it.each<[string, Partial<OutgoingMessage>, readonly string[]]>([
    ["the subject", { subject: null }, ["subject"]],
    ["the body", { body: { html: null, text: null } }, ["body"]],
    ["To", { to: null }, ["recipients"]],
    ["Cc", { cc: null }, ["recipients"]],
    ["Bcc", { bcc: null }, ["recipients"]],
    ["all of it", { subject: null, body: { html: null, text: null }, to: null, cc: null, bcc: null }, ["subject", "body", "recipients"]],
  ])("prompts where a mark travels with the item, and lets any other mail go: %s", (_, changes, parts) => {
    expect(findingsOf(outgoing(texts.customer, [AMELIA], changes), marks.customer)).toEqual([{ code: "unread", parts }]);
    expect(findingsOf(outgoing("Lunch?", ["x@fabrikam.com"], changes), "none")).toEqual([]);
    expect(findingsOf(outgoing("Lunch?", ["x@fabrikam.com"], changes), "unread")).toEqual([]);
  });

  it("is judged as far as it could be: a body that was not read is taken for the email that was inserted", () => {
    expect(codes(outgoing("", ["x@fabrikam.com"], { body: { html: null, text: null } }), marks.customer)).toEqual(["otherTenant", "unread"]);
    expect(codes(outgoing(texts.customer, ["x@fabrikam.com"], { cc: null }), marks.customer)).toEqual(["otherTenant", "unread"]);
    expect(codes(outgoing(texts.assignment, ["priya@microsoft.com"], { cc: null }), marks.assignment)).toEqual(["unread"]);
  });

  it("of the mark prompts for a text that is a closing email, and for no other", () => {
    expect(findingsOf(outgoing(texts.customer, [AMELIA]), "unread")).toEqual([{ code: "unread", parts: ["mark"] }]);
    expect(findingsOf(outgoing("Lunch?", [AMELIA]), "unread")).toEqual([]);
  });
});

describe("a recent mark, of an email opened as a form", () => {
  it("counts where its email stands in the message and names its tenant", () => {
    expect(codes(outgoing(texts.customer, ["x@fabrikam.com"]), "none", [marks.customer])).toEqual(["otherTenant"]);
    expect(codes(outgoing(texts.assignment, ["priya@microsoft.com"]), "none", [marks.customer, marks.assignment])).toEqual(["notToAssignmentTeam"]);
    expect(codes(outgoing(texts.customer, ["x@fabrikam.com"]), "unread", [marks.customer])).toEqual(["otherTenant"]);
  });

  it("does not count for another tenant's email, another mail or one that was not read", () => {
    const other: Mark = { ...marks.customer, tenantKey: "f", tenantId: "f", tenantName: "fabrikam.onmicrosoft.com", customer: "Fabrikam" };
    expect(codes(outgoing(texts.customer, [AMELIA]), "none", [other])).toEqual([]);
    expect(codes(outgoing("Lunch with Contoso Pharma GmbH?", ["x@fabrikam.com"]), "none", [marks.customer])).toEqual([]);
    expect(codes(outgoing("", ["x@fabrikam.com"], { body: { html: null, text: null } }), "none", [marks.customer])).toEqual([]);
  });

  it("gives way to the item's own", () => {
    expect(codes(outgoing(texts.customer, ["x@fabrikam.com"]), { ...marks.customer, domains: ["fabrikam.com"] }, [marks.customer])).toEqual([]);
  });
});

describe("two closing emails in one message", () => {
  const both = () => `${texts.accountTeam}\n\n${texts.customer}`;
  it("are judged each by its own mark", () => {
    const carried = [marks.accountTeam, marks.customer];
    expect(findingsOf(outgoing(both(), [AMELIA]), carried)).toEqual([{ code: "outsideMicrosoft", people: [AMELIA] }]);
    expect(codes(outgoing(both(), ["x@fabrikam.com"]), carried)).toEqual(["otherTenant", "outsideMicrosoft"]);
    expect(codes(outgoing(both(), ["priya@microsoft.com"]), carried)).toEqual([]);
    expect(codes(outgoing(`${texts.assignment}\n${texts.customer}`, [TEAM, AMELIA]), [{ ...marks.assignment, open: ["EXO"] }, marks.customer])).toEqual(["requestOutside", "workloadsOpen"]);
  });

  it("one of which was taken out again: it counts no more", () => {
    expect(codes(outgoing(texts.customer, [AMELIA]), [marks.accountTeam, marks.customer])).toEqual([]);
  });

  it("of one kind: each tenant that is named counts, and nothing is said twice", () => {
    const fabrikam: Mark = { ...marks.customer, tenantKey: "f", tenantId: "5a90d3c7-8e14-4f6b-b1a2-c94e7d05f836", tenantName: "fabrikam.onmicrosoft.com", customer: "Fabrikam GmbH", domains: ["fabrikam.com"] };
    expect(codes(outgoing(texts.customer, [AMELIA]), [fabrikam, marks.customer])).toEqual([]);
    expect(findingsOf(outgoing(`${texts.customer}\nFabrikam GmbH`, [AMELIA]), [fabrikam, marks.customer])).toEqual([{ code: "otherTenant", customer: "Fabrikam GmbH", people: [AMELIA] }]);
    expect(codes(outgoing(texts.accountTeam, [AMELIA]), [marks.accountTeam, marks.accountTeam])).toEqual(["outsideMicrosoft"]);
  });

  it("the second of which was opened as a form: its recent mark counts beside", () => {
    expect(codes(outgoing(both(), [AMELIA]), [marks.accountTeam], [marks.customer])).toEqual(["outsideMicrosoft"]);
    expect(codes(outgoing(both(), ["x@fabrikam.com"]), [marks.accountTeam], [marks.customer])).toEqual(["otherTenant", "outsideMicrosoft"]);
  });
});

describe("whatever is sent", () => {
  const address = fc.oneof(fc.string(), fc.constantFrom(AMELIA, TEAM, FM, "x@fabrikam.com", "someone@gmail.com", "/o=x", "@", "a@b", "x@".repeat(200)));
  const list = fc.option(fc.array(address.map((one) => ({ name: "", address: one })), { maxLength: 25 }), { nil: null });
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.constantFrom("{{", "}}", "customerName", "[[", "\n", "> ", "From: ", "a@b.example", "2026 10:04", "<div>", "<!--", "FastTrack", "\ud800")).map((pieces) => pieces.join("")), fc.constantFrom(...["customer", "accountTeam", "assignment"].map((kind) => `@${kind}`)));
  const message = fc.record({ userAddress: address, subject: fc.option(text, { nil: null }), text: fc.option(text, { nil: null }), html: fc.option(text, { nil: null }), to: list, cc: list, bcc: list });
  const kind = fc.constantFrom(...TEMPLATE_KINDS);

  const build = ({ text: said, html, ...rest }: { text: string | null; html: string | null } & Omit<OutgoingMessage, "body">): OutgoingMessage => ({
    ...rest,
    body: { text: said !== null && said.startsWith("@") ? (texts[said.slice(1) as TemplateKind] as string | undefined) ?? said : said, html },
  });

  it("is answered with a verdict, findings and no error, and the same again", () => {
    fc.assert(
      fc.property(message, fc.option(kind, { nil: "none" as const }), (given, carried) => {
        const asked = build(given);
        const mark = carried === "none" ? carried : marks[carried];
        const verdict = checkMessage(asked, mark);
        if (!verdict.allow) expect(verdict.findings.length).toBeGreaterThan(0);
        expect(checkMessage(asked, mark)).toEqual(verdict);
      }),
      { numRuns: 500 },
    );
  });

  it("without a mark and without a template's sentences or subject goes", () => {
    fc.assert(
      fc.property(message, fc.constantFrom<Given>("none", "unread"), (given, carried) => {
        const asked = build(given);
        fc.pre(!(asked.body.text ?? asked.body.html ?? "").includes("FastTrack") && !(asked.subject ?? "").includes("FastTrack"));
        expect(checkMessage(asked, carried)).toEqual({ allow: true });
      }),
    );
  });
});
