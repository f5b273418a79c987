import fc from "fast-check";
import { htmlWords } from "../../../src/core/send-check/htmlWords";
import { newestWords } from "../../../src/core/send-check/newestWords";
import { ownWords } from "../../../src/core/send-check/ownWords";
import { plainHtmlWords } from "./plainHtmlWords";
import { plainNewestWords } from "./plainNewestWords";

const OWN = "Hello,\nhere is the plan.\n\nRegards\nRobin";
const OLD = "{{older}}";

describe("an older message below is left out", () => {
  it.each<[string, string]>([
    ["Outlook, English", "From: Amelia Hart <amelia.hart@contoso.com>\nSent: Monday, November 9, 2026 10:04 AM\nTo: Robin Weber <robin@microsoft.com>\nSubject: Teams"],
    ["Outlook, names without addresses", "From: Amelia Hart\nSent: Monday, November 9, 2026 10:04 AM\nTo: Robin Weber\nSubject: Teams"],
    ["Outlook on the web, below its rule", "________________________________\nFrom: Amelia Hart <amelia.hart@contoso.com>\nSent: Monday, November 9, 2026 10:04 AM\nTo: Robin Weber\nSubject: Teams"],
    ["Outlook, bold labels", "*From:* Amelia Hart <amelia.hart@contoso.com>\n*Date:* Monday, November 9, 2026 10:04 AM\n*To:* Robin Weber\n*Subject:* Teams"],
    ["Outlook, a long To line", "From: Amelia Hart <amelia.hart@contoso.com>\nSent: Monday, November 9, 2026 10:04 AM\nTo: Robin Weber <robin@microsoft.com>; Priya Nair\n<priya@microsoft.com>; Daniel Cho <d@microsoft.com>\nSubject: Teams"],
    ["German", "Von: Erika Muster <erika@contoso.de>\nGesendet: Montag, 9. November 2026 10:04\nAn: Robin Weber\nBetreff: Teams"],
    ["Portuguese", "De: Ana Silva <ana@contoso.com.br>\nEnviado: segunda-feira, 9 de novembro de 2026 10:04\nPara: Robin Weber\nAssunto: Teams"],
    ["Spanish", "De: Ana Silva <ana@contoso.es>\nEnviado el: lunes, 9 de noviembre de 2026 10:04\nPara: Robin Weber\nAsunto: Teams"],
    ["Japanese", "差出人: 鈴木 花子 <hanako@contoso.co.jp>\n送信日時: 2026年11月9日 10:04\n宛先: Robin Weber\n件名: Teams"],
    ["Chinese, wide colons", "发件人：王伟\n发送时间：2026年11月9日 10:04\n收件人：Robin Weber\n主题：Teams"],
    ["a language that is not listed", "Küldő: Kiss Anna <anna@contoso.hu>\nDátum: 2026. november 9. 10:04\nKinek: Robin Weber\nTárgya: Teams"],
    ["three labelled lines alone", "Küldő: Kiss Anna <anna@contoso.hu>\nDátum: 2026. november 9. 10:04\nTárgya: Teams"],
    ["a sender with two labelled lines, without an address", "From: Amelia Hart\nTo: Robin Weber\nSubject: Teams"],
    ["two lines of a wrapped list between", "Küldő: Kiss Anna <anna@contoso.hu>\nDátum: 2026. november 9. 10:04\nNagy Béla\nKovács Éva\nTárgya: Teams"],
    ["Windows line ends", "From: Amelia Hart <amelia.hart@contoso.com>\r\nSent: Monday, November 9, 2026 10:04 AM\r\nTo: Robin Weber\r\nSubject: Teams\r"],
    ["a divider", "-----Original Message-----"],
    ["a divider, German", "----- Ursprüngliche Nachricht -----"],
    ["a forwarded message, Apple", "Begin forwarded message:"],
    ["an attribution without quotation marks", "On Mon, Nov 9, 2026 at 10:04 AM Amelia Hart <amelia.hart@contoso.com> wrote:"],
    ["an attribution without an address", "Am 09.11.2026 um 10:04 schrieb Amelia Hart:"],
    ["an attribution without an address, with a point in its time", "Den 9. nov. 2026 kl. 10.04 wrote Amelia Hart:"],
    ["an attribution without a time", "On Nov 9, 2026, Amelia Hart <amelia.hart@contoso.com> wrote:"],
    ["an attribution, Japanese", "2026年11月9日(月) 10:04 鈴木 花子 <hanako@contoso.co.jp>:"],
  ])("%s", (_, mark) => {
    const words = newestWords(`${OWN}\n\n${mark}\n\n${OLD}\nmore ${OLD}`);
    expect(words).not.toContain(OLD);
    expect(words).toContain(OWN);
  });
});

it("what stands between and below quoted lines is the writer's own", () => {
  const words = newestWords(`first\nOn Mon, Nov 9, 2026 at 10:04 AM Amelia Hart <a@contoso.com> wrote:\n> ${OLD}\n>\nsecond\n > ${OLD}\n＞ ${OLD}\nthird`);
  expect(words).toBe("first\nsecond\nthird");
});

describe("the writer's own words stay", () => {
  it.each<[string, string]>([
    ["a table of facts", "Customer: Contoso\nTenant name: contoso.onmicrosoft.com\nTenant ID: 1\nSeats: 1,500\nNext action date: December 31, 2027\nFastTrack Manager: Maria"],
    ["a list with times", "Monday: 10:00\nTuesday: 11:00\nWednesday: 12:00"],
    ["a sentence that ends with a colon", "These are the figures of 2026:\nthe first\nthe second"],
    ["a sentence of what was written on a day", "As I wrote on November 3, 2026:\nthe first"],
    ["the same in German", "wie am 3. November 2026 geschrieben, hier der Abschluss:\nthe first"],
    ["the same in German, the day in figures", "wie am 3.11.2026 geschrieben, hier der Abschluss:\nthe first"],
    ["the same in Spanish", "tal como escribió Ana el 3 de noviembre de 2026:\nel primero"],
    ["a heading between dashes", "--- Next steps ---\nnothing"],
    ["a rule of underscores", "________________________________\nRobin"],
    ["an address in a label", "Contact: amelia@contoso.com\nThanks"],
    ["'To' in a list", "To: do\nDate: tomorrow"],
    ["two labelled lines alone", "Organizer: amelia@contoso.com\nWhen: Monday, 9 November 2026 10:00"],
    ["a sender with one labelled line", "From: Amelia Hart\nTo: Robin Weber"],
    ["labelled lines with more than two others between", "Organizer: amelia@contoso.com\nWhen: Monday, 9 November 2026 10:00\none\ntwo\nthree\nWhere: Teams"],
  ])("%s", (_, text) => {
    expect(newestWords(`Hi\n${text}\nend`)).toBe(`Hi\n${text}\nend`);
  });

  it("whatever they are, nothing is added to them", () => {
    const piece = fc.constantFrom("\n", "\r\n", "> ", "From: a <a@b.example>", "Sent: 9 Nov 2026 10:04", "To: x", "Subject: y", "-----Original Message-----", "a", ":", "{{x}}", " ", "\ud800");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let at = 0;
        // A subsequence of the text, in its order.
        for (const character of newestWords(text)) at = text.indexOf(character, at) + 1 || Number.NaN;
        expect(at).not.toBeNaN();
      }),
    );
  });
});

it("of any text, the same as line by line without haste", () => {
  const piece = fc.constantFrom(
    ..."\n|\n|\n|\r\n|> |＞|From: |a <a@b.example>|Sent: |9 Nov 2026 10:04|2026年11月9日 10:04|To: x|Subject: y|发件人：|王伟|主题：|-----Original Message-----|--- Next ---|----|__ original __|a|:|：| |\t|\u00a0|\u3000|\ud800|Begin forwarded message:|On 2026 Ana wrote:|On 2026 10:04 Ana wrote:|On 3.11.2026 Ana wrote:|On 2026 a@b.example wrote:|2026 10:04 a@b.example:|1|*|*From:* |Label: value\n|word word ".split("|"),
    "x".repeat(30),
    "y".repeat(390),
    "z".repeat(2_000),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      expect(newestWords(text)).toBe(plainNewestWords(text));
    }),
    { numRuns: 3_000 },
  );
});

describe("an HTML body", () => {
  it.each<[string, string, string]>([
    ["blocks are lines", "<p>one</p><div>two<br>three</div>", "\none\n\ntwo\nthree\n"],
    ["entities are read", "&amp;&lt;&#123;&#x7B;&nbsp;&quot;&euro;", '&<{{ "&euro;'],
    ["a placeholder may be spread over tags", "{{<b>customer</b>Name}}", "{{customerName}}"],
    ["comments, styles and scripts say nothing", "a<!-- {{x}} --><style>b{{c}}</style><script>{{d}}</script>e", "ae"],
    ["a quotation is left out", "own<blockquote>{{x}}<blockquote>y</blockquote>z</blockquote>mine", "own\nmine"],
    ["from Outlook's mark on all is older", '<p>own</p><div id="divRplyFwdMsg">{{x}}</div><p>more</p>', "\nown\n"],
    ["from desktop Outlook's rule on too", "<p>own</p><div style='border:none;border-top:solid #E1E1E1 1.0pt'>{{x}}</div>", "\nown\n"],
    ["a tag that never ends", "own<div class='", "own"],
    ["a comment that never ends", "own<!-- {{x}}", "own"],
    ["an entity beyond all characters", "&#99999999;&#x110000;", "&#99999999;&#x110000;"],
  ])("%s", (_, html, words) => {
    expect(htmlWords(html)).toBe(words);
  });

  it("of any markup, the same as without haste", () => {
    const piece = fc.constantFrom(
      ...`<|>|</|<!--|-->|<!|<p|<P>|</p>|<br/>|<BLOCKQUOTE>|<blockquote>|</blockquote>|<blockquotexyz>|<style>|</style>|<script>|</SCRIPT>|<head>|</head>|<title>|<div id="divRplyFwdMsg">|<div style='border-top:solid #E1E1E1 1pt'>|<div class=gmail_quote>|<td>|&|&#|&#x|&#X|&amp|&AMP;|&nbsp;|&eacute;|&lt;|&gt|&quot;&apos;|&#65;|&#x41|&#X4e2d;|&#1234567890;|&#x1234567;|&#0;|&#xd800;|&ampx;|&a;|;|a|word |\u00e9|1|f|\n|/|=| `.split("|"),
      "x".repeat(4_000),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join("");
        expect(htmlWords(html)).toBe(plainHtmlWords(html));
      }),
      { numRuns: 3_000 },
    );
  });

  it("never fails", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.constantFrom("<", ">", "<!--", "-->", "&#", "<p", "</", "blockquote", "&#x", ";", "1", "a")).map((pieces) => pieces.join(""))), (html) => { expect(typeof htmlWords(html)).toBe("string"); }));
  });
});

it.each<[string, { html: string | null; text: string | null }, string | null]>([
  ["the text before the HTML", { text: "text", html: "<p>html</p>" }, "text"],
  ["the HTML where there is no text", { text: null, html: "html" }, "html"],
  ["an empty text is read", { text: "", html: "html" }, ""],
  ["nothing", { text: null, html: null }, null],
])("takes %s", (_, body, words) => {
  expect(ownWords(body)).toBe(words);
});
