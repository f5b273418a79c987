import { TEMPLATE_KINDS } from "../../../src/core/templates/Email";
import type { Facts } from "../../../src/core/templates/Email";
import type { Block, Condition, EmailTemplate } from "../../../src/core/templates/EmailTemplate";
import { fillTemplate } from "../../../src/core/templates/fillTemplate";
import type { LanguageCode } from "../../../src/core/language/LanguageCode";
import { ALL_FACTS, NO_FACTS } from "./sampleFacts";

const template = (...blocks: readonly Block[]): EmailTemplate => ({ subject: "About {{customerName}}", blocks });
const paragraph = (text: string, when?: Condition): Block => ({ kind: "paragraph", text, ...(when === undefined ? {} : { when }) });

function email(of: EmailTemplate, facts: Partial<Facts> = {}, language: LanguageCode = "en") {
  const result = fillTemplate("customer", language, { ...ALL_FACTS, ...facts }, of);
  if (!result.filled) throw new Error(`Missing: ${result.missing.join(", ")}`);
  return result.email;
}

describe("fillTemplate writes the same blocks as HTML and as text", () => {
  const every = template(
    { kind: "greeting", named: "Hello {{recipientName}},", unnamed: "Hello," },
    paragraph("One\ntwo\n\nthree & <four>"),
    { kind: "workloads" },
    { kind: "facts", rows: [{ label: "Customer", value: "{{customerName}}" }] },
    { kind: "link", label: "Form", url: "{{rfaLink}}" },
    { kind: "links", links: [{ label: "Help", url: "https://learn.microsoft.com/?a=1&b=2" }] },
  );

  it("in plain tags, escaped once", () => {
    expect(email(every).html).toBe(
      "<div>Hello Ana Silva,</div><div><br></div><div>One<br>two</div><div><br></div><div>three &amp; &lt;four&gt;</div><div><br></div>" +
        "<ul><li>Exchange Online</li><li>Microsoft Teams</li></ul><div><br></div>" +
        '<table border="0" cellspacing="0" cellpadding="4"><tr><td><b>Customer</b></td><td>Contoso</td></tr></table><div><br></div>' +
        '<div><a href="https://fasttrack.microsoft.com/">Form</a></div><div><br></div>' +
        '<ul><li><a href="https://learn.microsoft.com/?a=1&amp;b=2">Help</a></li></ul>',
    );
  });

  it("in plain lines", () => {
    expect(email(every).text).toBe(
      "Hello Ana Silva,\n\nOne\ntwo\n\nthree & <four>\n\n- Exchange Online\n- Microsoft Teams\n\nCustomer: Contoso\n\n" +
        "Form: https://fasttrack.microsoft.com/\n\n- Help: https://learn.microsoft.com/?a=1&b=2",
    );
  });

  it("and says which email it is", () => {
    expect(email(every)).toMatchObject({ kind: "customer", language: "en", subject: "About Contoso" });
  });
});

describe("facts are text", () => {
  it.each([
    ["a placeholder", "{{fmName}} {{{tenantId}}} {{#seats}}", "{{fmName}} {{{tenantId}}} {{#seats}}"],
    ["markup", '<img src=x onerror="alert(1)">', '<img src=x onerror="alert(1)">'],
    ["an entity", "&lt;b&gt;", "&lt;b&gt;"],
    ["line ends", "Contoso\r\nBcc: evil@example.com\u2028and\u2029more", "Contoso Bcc: evil@example.com and more"],
    ["control characters", "Con\u0000to\u001bso\u0085.", "Con to so ."],
    ["a right-to-left override", "Contoso\u202Egpj.exe\u202C", "Contosogpj.exe"],
    ["half a character", "Contoso \uD83D", "Contoso \uFFFD"],
  ])("with %s in them", (_, name, said) => {
    const { subject, text, html } = email(template(paragraph("{{customerName}}")), { customerName: name });
    const escaped = said.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
    expect([subject, text, html]).toEqual([`About ${said}`, said, `<div>${escaped}</div>`]);
  });

  it.each([
    ["https://contoso.example/rfa?a=1#b", true],
    ["HTTPS://contoso.example", true],
    ["http://contoso.example/", false],
    ["javascript:alert(1)", false],
    ["data:text/html,https://contoso.example", false],
    ["https://contoso.example/a b", false],
    ["https://microsoft.com@evil.example/", false],
    ["https://microsoft.com\\@evil.example/", false],
    ["https:///path", false],
    ["https://contoso.example/\u200Ba", false],
  ])("and the address %s is a link: %s", (address, isLink) => {
    const { html, text } = email(template({ kind: "link", label: "Form", url: "{{rfaLink}}" }), { rfaLink: address });
    expect(html.includes("<a href=")).toBe(isLink);
    expect(text).toBe(`Form: ${address}`);
  });

  it("and do not get out of an address", () => {
    const { html } = email(template({ kind: "link", label: "Form", url: "{{rfaLink}}" }), { rfaLink: 'https://a.example/"onclick="x' });
    expect(html).toBe('<div><a href="https://a.example/&quot;onclick=&quot;x">Form</a></div>');
  });
});

describe("what is in the reader's language", () => {
  it.each<[LanguageCode, string]>([
    ["en", "12,345 of 54,321, 100, December 31, 2027, Exchange Online [EXO], Microsoft Teams [TEAMS]"],
    ["pt-BR", "12.345 of 54.321, 100, 31 de dezembro de 2027, Exchange Online [EXO], Microsoft Teams [TEAMS]"],
    ["es", "12.345 of 54.321, 100, 31 de diciembre de 2027, Exchange Online [EXO], Microsoft Teams [TEAMS]"],
    ["de", "12.345 of 54.321, 100, 31. Dezember 2027, Exchange Online [EXO], Microsoft Teams [TEAMS]"],
    ["ja", "12,345 of 54,321, 100, 2027年12月31日, Exchange Online [EXO]、Microsoft Teams [TEAMS]"],
    ["zh-CN", "12,345 of 54,321, 100, 2027年12月31日, Exchange Online [EXO]、Microsoft Teams [TEAMS]"],
  ])("%s: numbers, dates and lists", (language, said) => {
    const all = template(paragraph("{{activeUsers}} of {{seats}}, {{needed}}, {{nextActionDate}}, {{workloadsWithCodes}}"));
    expect(email(all, { seats: 54_321, activeUsers: 12_345 }, language).text).toBe(said);
  });

  it("a workload that the template names is called so, with its code", () => {
    const named = { ...template({ kind: "workloads" }, paragraph("{{workloads}}, {{workloadsWithCodes}}")), workloadNames: { CORE: "Kerndienste" } };
    expect(email(named, { workloads: ["CORE", "CORE"] }).text).toBe("- Kerndienste\n\nKerndienste, Kerndienste [CORE]");
  });

  it("the request to the Assignment team is English, or refused", () => {
    expect(() => fillTemplate("assignment", "ja", ALL_FACTS, template())).toThrow(RangeError);
    expect(fillTemplate("assignment", "en", ALL_FACTS, template())).toMatchObject({ filled: true });
  });
});

describe("what stays", () => {
  const milestone = template(
    paragraph("reached", "milestoneReached"),
    paragraph("not reached", "milestoneNotReached"),
    paragraph("no blockers", "noBlockers"),
    paragraph("figures", "figures"),
    paragraph("enablement", "enablement"),
    paragraph("migration", "migration"),
  );
  it.each<[string, Partial<Facts>, string[]]>([
    ["1,500 seats, 100 active", { seats: 1500, activeUsers: 100 }, ["reached", "figures", "enablement"]],
    ["1,500 seats, 99 active", { seats: 1500, activeUsers: 99 }, ["not reached", "figures", "enablement"]],
    ["99 active, no blockers", { seats: 1500, activeUsers: 99, noBlockersConfirmed: true }, ["no blockers", "figures", "enablement"]],
    ["100 active, no blockers", { seats: 1500, activeUsers: 100, noBlockersConfirmed: true }, ["reached", "figures", "enablement"]],
    ["no figures, no blockers", { seats: null, activeUsers: null, noBlockersConfirmed: true }, ["no blockers", "enablement"]],
    ["seats only, no blockers", { activeUsers: null, noBlockersConfirmed: true }, ["no blockers", "enablement"]],
    ["migration", { variant: "migration" }, ["migration"]],
    ["migration, no blockers", { variant: "migration", noBlockersConfirmed: true }, ["migration"]],
  ])("of the milestone with %s", (_, facts, stays) => {
    expect(email(milestone, facts).text.split("\n\n")).toEqual(stays);
  });

  it.each<[string, Partial<Facts>, string]>([
    ["known", {}, "Tenant: contoso.onmicrosoft.com"],
    ["null", { tenantName: null }, "end"],
    ["blank", { tenantName: " \u200B\t" }, "end"],
  ])("of a table's row whose fact is %s", (_, facts, said) => {
    const optional = template({ kind: "facts", rows: [{ label: "Tenant", value: "{{tenantName}}", when: "tenantName" }] }, paragraph("end"));
    expect(email(optional, facts).text.replace("\n\nend", "")).toBe(said);
  });

  it("of two links to one address: the first", () => {
    const twice = template(
      { kind: "link", label: "Form", url: "{{rfaLink}}" },
      { kind: "links", links: [{ label: "Same", url: "https://fasttrack.microsoft.com/" }] },
    );
    expect(email(twice).text).toBe("Form: https://fasttrack.microsoft.com/");
  });
});

describe("what a template cannot be", () => {
  it.each(["{{nobody}}", "{{{customerName}}}", "{{&customerName}}", "{{#customerName}}x{{/customerName}}", "{{>customerName}}", "{{=<% %>=}}", "{{! a note }}", "{{customerName", "{{constructor}}", "{{customerName.length}}"])(
    "%s",
    (text) => {
      expect(() => email(template(paragraph(text)))).toThrow(TypeError);
      expect(() => email(template(paragraph(text, "migration")))).toThrow(TypeError);
    },
  );

  it("a workload that is not the playbook's is not left out in silence", () => {
    const codes = ["EXO", "toString"] as unknown as Facts["workloads"];
    expect(() => email(template(), { workloads: codes })).toThrow(RangeError);
  });
});

it.each(TEMPLATE_KINDS)("a %s email that lacks its facts is not written", (kind) => {
  expect(fillTemplate(kind, "en", NO_FACTS, template())).toEqual({ filled: false, missing: ["customerName"] });
});
