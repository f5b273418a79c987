import fc from "fast-check";
import type { LanguageCode } from "../../../src/core/language/LanguageCode";
import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import type { Email, FactName, Facts, TemplateKind } from "../../../src/core/templates/Email";
import { fillTemplate } from "../../../src/core/templates/fillTemplate";
import { LONGEST_FACT, plainFact } from "../../../src/core/templates/plainFact";
import { PUNCTUATION } from "../../../src/core/templates/punctuation";
import { QUEUES } from "../../../src/playbook/queues";
import type { LanguageTemplates } from "../../../src/playbook/templates";
import { loadTemplates } from "../../../src/playbook/templates";
import { WORKLOAD_CODES } from "../../../src/playbook/workloads";
import { readHtml } from "../../core/templates/readHtml";
import { ALL_FACTS, NO_FACTS } from "../../core/templates/sampleFacts";

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  div: [], br: [], ul: [], li: [], table: ["border", "cellspacing", "cellpadding"], tr: [], td: [], b: [], a: ["href"],
};

/** Source: playbook, "How a note is written"; the counterparts in the other languages. */
const DISCOURAGED: Readonly<Record<LanguageCode, RegExp>> = {
  en: /\b(for now|currently|yet)\b/i,
  "pt-BR": /\b(por enquanto|atualmente|ainda)\b/i,
  es: /\b(por ahora|actualmente|todavía|aún)\b/i,
  de: /\b(vorerst|derzeit|momentan|aktuell|noch)\b/i,
  ja: /今のところ|現在|まだ|当面/,
  "zh-CN": /目前|暂时|尚未|还没/,
};

const EMAILS: readonly (readonly [LanguageCode, TemplateKind])[] = [
  ...LANGUAGES.flatMap((language) => [[language, "customer"] as const, [language, "accountTeam"] as const]),
  ["en", "assignment"],
];

const SITUATIONS: readonly (readonly [string, Partial<Facts>])[] = [
  ["the milestone reached", {}],
  ["the milestone not reached", { activeUsers: 12 }],
  ["no blockers confirmed", { seats: null, activeUsers: null, noBlockersConfirmed: true }],
  ["a migration", { variant: "migration" }],
  ["only what is needed", { tenantName: null, recipientName: null }],
  ["nobody to greet by name", { recipientName: null }],
  ["a next action date still to be set", { nextActionDateSet: false }],
];

const templates = {} as Record<LanguageCode, LanguageTemplates>;
beforeAll(async () => {
  for (const language of LANGUAGES) templates[language] = await loadTemplates(language);
});

function filled(language: LanguageCode, kind: TemplateKind, facts: Partial<Facts> = {}): Email {
  const result = fillTemplate(kind, language, { ...ALL_FACTS, ...facts }, templates[language][kind]);
  if (!result.filled) throw new Error(`Missing: ${result.missing.join(", ")}`);
  return result.email;
}

describe.each(EMAILS)("the %s %s email", (language, kind) => {
  describe.each(SITUATIONS)("with %s", (_, facts) => {
    it("has no placeholder, no blank and no discouraged word", () => {
      const { subject, text } = filled(language, kind, facts);
      for (const said of [subject, text]) {
        expect(said).not.toMatch(/\{\{|\}\}|undefined|null|NaN|\[object/);
        expect(said).not.toMatch(/\(\s*\)|（\s*）|[:：] *(\n(?!\n)|$)| {2}| [,.;)]|^\s*$/);
        expect(said).not.toMatch(DISCOURAGED[language]);
      }
      expect(text.split("\n")).not.toContainEqual(expect.stringMatching(/^-?\s+$|\s$/));
    });

    it("says the same in HTML, in plain tags only", () => {
      const { html, text } = filled(language, kind, facts);
      const read = readHtml(html, PUNCTUATION[language].colon);
      expect(read.text).toBe(text);
      for (const { name, attribs } of read.elements) {
        expect(Object.keys(ALLOWED)).toContain(name);
        expect(ALLOWED[name]).toEqual(expect.arrayContaining(Object.keys(attribs)));
      }
    });
  });

  it("carries every fact it can", () => {
    const { text } = filled(language, kind);
    expect(text).toContain("Contoso");
    expect(text).toContain(ALL_FACTS.tenantId);
    expect(text).toContain(ALL_FACTS.tenantName);
    expect(text).toMatch(/Exchange Online[^]*Microsoft Teams/);
    expect(text).toMatch(/1[.,]?120/);
    expect(text).toMatch(/1[.,]?500/);
    expect(text).toContain("Maria Souza");
  });

  it("has no milestone in a migration", () => {
    expect(filled(language, kind, { variant: "migration" }).text).not.toMatch(/1[.,]?120|1[.,]?500|\b100\b/);
  });

  it("says that the milestone is reached only where it is", () => {
    const line = (facts: Partial<Facts>) => filled(language, kind, facts).text;
    const reached = line({ seats: 150, activeUsers: 15 });
    const notReached = line({ seats: 150, activeUsers: 14 });
    expect(notReached).not.toBe(reached.replace("15 ", "14 "));
    expect(notReached).not.toMatch(/\(reached\)|Congratulations|atingiram|\(atingido\)|alcanzado el hito|\(alcanzado\)|\(erreicht\)|Glückwunsch|（達成）|達成され|（已达成）|达到了/);
    expect(reached).toMatch(/\(reached\)|Congratulations|atingiram|\(atingido\)|alcanzado el hito|\(alcanzado\)|\(erreicht\)|Glückwunsch|（達成）|達成され|（已达成）|达到了/);
  });

  it("greets without a name as naturally as with one", () => {
    const greeting = (recipientName: string | null) => filled(language, kind, { recipientName }).text.split("\n\n")[0];
    expect(greeting("Ana Silva")).toContain("Ana Silva");
    expect(greeting(null)).toMatch(/[\p{L}][,:，！様]$|皆様$/u);
    expect(greeting("ana@contoso.example")).toBe(greeting(null));
  });

  it("keeps a subject of at most 255 characters and a body of at most 32 KB with a name of 300", () => {
    const customerName = "株式会社コントソ ".repeat(33).slice(0, 300).trim();
    const { subject, html, text } = filled(language, kind, { customerName });
    expect(subject.length).toBeLessThanOrEqual(255);
    expect(subject).toContain("…");
    expect(text).toContain(customerName);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(32 * 1024);
  });

  it("stays under 32 KB with every fact as long as can be and every workload", () => {
    const longest = "&".repeat(LONGEST_FACT);
    const facts = { customerName: longest, tenantId: longest, tenantName: longest, fmName: longest, rfaLink: `https://a.example/${"&".repeat(LONGEST_FACT - 18)}`, workloads: WORKLOAD_CODES };
    expect(Buffer.byteLength(filled(language, kind, facts).html)).toBeLessThanOrEqual(32 * 1024);
  });

  it("says whatever a fact is, and lets none of it open a tag or a line", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ maxLength: 60 }),
      fc.constantFrom("{{evil}}", "{{{fmName}}}", "<img src=x onerror=alert(1)>", '"><script>', "a\r\nBcc: b@c.example", "\u202Etxt", "&lt;b&gt;", "]]>", "<!--"),
    );
    const plain = filled(language, kind);
    const lines = plain.text.split("\n").length;
    const tags = readHtml(plain.html, "").elements.map(({ name }) => name);
    fc.assert(
      fc.property(fc.record({ customerName: hostile, tenantId: hostile, tenantName: hostile, fmName: hostile }), (facts) => {
        fc.pre(Object.values(facts).every((fact) => plainFact(fact) !== null));
        const { subject, html, text } = filled(language, kind, facts);
        const read = readHtml(html, PUNCTUATION[language].colon);
        for (const fact of Object.values(facts)) expect(text).toContain(plainFact(fact));
        expect(read.text).toBe(text);
        expect(read.elements.map(({ name }) => name)).toEqual(tags);
        expect(text.split("\n")).toHaveLength(lines);
        expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what each email asks for", () => {
  const NEEDED: Readonly<Record<TemplateKind, readonly FactName[]>> = {
    customer: ["customerName", "workloads", "seats", "activeUsers", "fmName", "rfaLink"],
    accountTeam: ["customerName", "tenantId", "workloads", "seats", "activeUsers", "fmName"],
    assignment: ["customerName", "tenantId", "workloads", "seats", "activeUsers", "queue", "nextActionDate", "fmName"],
  };
  const FIGURES: readonly FactName[] = ["seats", "activeUsers"];

  it.each(EMAILS)("in the %s %s email", (language, kind) => {
    const missing = (facts: Facts) => fillTemplate(kind, language, facts, templates[language][kind]);
    expect(missing(NO_FACTS)).toEqual({ filled: false, missing: NEEDED[kind] });
    const withoutFigures = { filled: false, missing: NEEDED[kind].filter((name) => !FIGURES.includes(name)) };
    expect(missing({ ...NO_FACTS, noBlockersConfirmed: true })).toEqual(withoutFigures);
    expect(missing({ ...NO_FACTS, variant: "migration" })).toEqual(withoutFigures);
    for (const name of NEEDED[kind]) {
      expect(missing({ ...ALL_FACTS, [name]: NO_FACTS[name] })).toEqual({ filled: false, missing: [name] });
    }
  });
});

describe("the customer email", () => {
  it.each(LANGUAGES)("links in %s to the RFA and to the adoption pages, each once", (language) => {
    const links = (rfaLink: string) => readHtml(filled(language, "customer", { rfaLink }).html, "").elements.flatMap(({ attribs }) => attribs["href"] ?? []);
    const pages = ["https://adoption.microsoft.com/", "https://learn.microsoft.com/microsoft-365/", "https://fasttrack.microsoft.com/"];
    expect(links("https://rfa.example/")).toEqual(["https://rfa.example/", ...pages]);
    expect(links("https://fasttrack.microsoft.com/").sort()).toEqual([...pages].sort());
  });

  it.each(LANGUAGES)("says nothing in %s of the FTOP queue and the next action date", (language) => {
    expect(filled(language, "customer").text).not.toMatch(/FTCQ|FTOP|2027|\[EXO\]/);
  });
});

describe("the account team email", () => {
  it.each<[LanguageCode, string, RegExp, RegExp]>([
    ["en", "December 31, 2027", /review with the customer/, /disengage from the customer after that review/],
    ["pt-BR", "31 de dezembro de 2027", /com o cliente a reunião de encerramento/, /Depois dessa reunião, encerrarei minha atuação/],
    ["es", "31 de diciembre de 2027", /con el cliente la reunión de cierre/, /Después de esa reunión, me desvincularé/],
    ["de", "31. Dezember 2027", /mit dem Kunden das Abschlussgespräch/, /Nach diesem Gespräch ziehe ich mich/],
    ["ja", "2027年12月31日", /お客様との支援完了レビュー/, /レビューの終了後、本件の担当を外れ/],
    ["zh-CN", "2027年12月31日", /与客户进行一次结项回顾会议/, /会议结束后，我将退出/],
  ])("asks in %s for the review, and names the date as %s", (language, date, review, disengage) => {
    const { text } = filled(language, "accountTeam");
    expect(text).toContain("Exchange Online [EXO]");
    expect(text).toContain("FTCQ Inactive EMEA");
    expect(text).toContain(date);
    expect(text).toMatch(review);
    expect(text).toMatch(disengage);
  });
});

describe("the next action date in the account team email", () => {
  it.each<[LanguageCode, string, string]>([
    ["en", "Next action date in FTOP: December 31, 2027 (set)", "Next action date in FTOP: will be set to December 31, 2027"],
    ["pt-BR", "Data da próxima ação no FTOP: 31 de dezembro de 2027 (definida)", "Data da próxima ação no FTOP: será definida como 31 de dezembro de 2027"],
    ["es", "Fecha de la próxima acción en FTOP: 31 de diciembre de 2027 (fijada)", "Fecha de la próxima acción en FTOP: se fijará para el 31 de diciembre de 2027"],
    ["de", "Datum der nächsten Aktion in FTOP: 31. Dezember 2027 (gesetzt)", "Datum der nächsten Aktion in FTOP: wird auf den 31. Dezember 2027 gesetzt"],
    ["ja", "FTOP の次回アクション日：2027年12月31日（設定済み）", "FTOP の次回アクション日：2027年12月31日に設定予定"],
    ["zh-CN", "FTOP 下次行动日期：2027年12月31日（已设置）", "FTOP 下次行动日期：将设置为2027年12月31日"],
  ])("is said in %s as set only where it is, and left out where none is known", (language, set, ahead) => {
    const lines = (facts: Partial<Facts>) => filled(language, "accountTeam", facts).text.split("\n");
    expect(lines({})).toContain(set);
    expect(lines({})).not.toContain(ahead);
    expect(lines({ nextActionDateSet: false })).toContain(ahead);
    expect(lines({ nextActionDateSet: false })).not.toContain(set);
    for (const nextActionDateSet of [true, false]) expect(lines({ nextActionDate: null, nextActionDateSet })).toHaveLength(lines({}).length - 1);
  });
});

describe("the Assignment request", () => {
  it("says that the next action date is set only where it is", () => {
    expect(filled("en", "assignment").text).toContain("Next action date set in FTOP: December 31, 2027\n");
    const { text } = filled("en", "assignment", { nextActionDateSet: false });
    expect(text).toContain("Next action date in FTOP: will be set to December 31, 2027\n");
    expect(text).not.toContain("date set");
  });

  it.each(Object.values(QUEUES))("asks for %s by its canonical name, in subject and body", (queue) => {
    const { subject, text } = filled("en", "assignment", { queue });
    expect(subject).toContain(queue);
    expect(text).toContain(`Requested queue: ${queue}\n`);
  });

  it("is the same whatever language was loaded", () => {
    for (const language of LANGUAGES) expect(templates[language].assignment).toBe(templates.en.assignment);
  });

  it("says that the FM unassigns only after the queue", () => {
    expect(filled("en", "assignment").text).toContain("I will unassign myself from the tenant after that, not before.");
  });
});
