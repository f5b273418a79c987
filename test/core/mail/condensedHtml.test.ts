import fc from "fast-check";
import { condensedHtml } from "../../../src/core/mail/condensedHtml";

const LONG = 1_000_000;
const condensed = (html: string) => condensedHtml(html, LONG).html;
const picture = `data:image/png;base64,${"A".repeat(1_000)}`;

it.each([
  ["what Word sets", '<p class=MsoNormal style="margin:0cm;font-size:11.0pt"><span lang=EN-GB>a</span></p>', "<p><span>a</span></p>"],
  ["a comment", "a<!-- > b --> c", "a c"],
  ["a conditional comment", "<!--[if gte mso 9]><xml><o:p>x</o:p></xml><![endif]-->a", "a"],
  ["a comment that is over at once", "<!-->a<!--->b", "ab"],
  ["a comment that ends with an exclamation mark", "<!-- x --!>a", "a"],
  ["what only Outlook's Word engine does not see", "<!--[if !mso]><!-->a<!--<![endif]-->", "a"],
  ["a declaration", '<!DOCTYPE html PUBLIC "x"><?xml:namespace prefix = o ?>a', "a"],
  ["a style sheet and a script", "<style type='text/css'>p{}</style><SCRIPT>if (a < b) {}</SCRIPT >a", "a"],
  ["a picture", `<img alt="x>y" src="${picture}">a`, "<img>a"],
  ["a picture in the text", `<p>${picture} a</p>`, "<p> a</p>"],
])("leaves out %s", (_, html, left) => {
  expect(condensed(html)).toBe(left);
});

it.each([
  '<a href="https://contoso.com/?a=1">a</a>',
  "<a href=https://contoso.com>it's</a>",
  '<div id="divRplyFwdMsg">a</div>',
  "<div class='x gmail_quote'>a</div>",
  '<div style="display:none">a</div>',
  '<div style="border:none;border-top:solid #E1E1E1 1.0pt">a</div>',
  '<td bgcolor="#003366">a</td>',
  "<p hidden>a</p>",
  "a < b <3 </> c",
])("keeps %s", (html) => {
  expect(condensed(html)).toBe(html.replace("</>", ""));
});

it("ends a tag where a browser ends it", () => {
  expect(condensed(`<p title="a > b" alt='>'>seen</p>`)).toBe("<p>seen</p>");
  expect(condensed("<p title=it's>seen <b title='x'>too</b></p>")).toBe("<p>seen <b>too</b></p>");
  expect(condensed('<p style="color:red" style="display:none">seen</p>')).toBe("<p>seen</p>");
});

it("keeps a class that a style sheet hides, wherever the sheet stands", () => {
  const { html, hiddenNames } = condensedHtml("<p class='MsoHid x'>a</p><p class=y>b</p><style>.MsoHid{display:none}</style>", LONG);
  expect(html).toBe("<p class='MsoHid x'>a</p><p>b</p>");
  expect([...hiddenNames]).toEqual([".MsoHid"]);
});

it.each([
  ["all of it", "<p>abc</p>", 10, false],
  ["as much of it as is asked for", "<p>abcdef</p>", 6, true],
  ["all of it where only its markup is longer", `<style>${"a{}".repeat(100)}</style><p class=MsoNormal style='margin:0'>abc</p><!-- x -->`, 30, false],
])("reads %s", (_, html, longest, cut) => {
  const read = condensedHtml(html, longest);
  expect(read.cut).toBe(cut);
  expect(read.html.length).toBeLessThanOrEqual(longest);
});

describe("time in proportion to the length", () => {
  const MARKUP = ["<!--", "<!-- --!", "<style>", "<style>/*", "<style>a{", "<style>@media{{", "<p a='", '<p a="b" ', "<p ", "<p a=", "</", "<", "<p a = ", "<title>", "<p class=x>"];
  it.each(MARKUP)("%s, over and over", (piece) => {
    const before = process.cpuUsage();
    condensedHtml(piece.repeat(5_000_000 / piece.length), LONG);
    const { user, system } = process.cpuUsage(before);
    // A quadratic search would take minutes.
    expect(user + system).toBeLessThan(5_000_000);
  });
});

it("never fails, and keeps the words between tags", () => {
  const piece = fc.constantFrom("<p>", "</p>", "<", ">", "<!--", "-->", "<style>", "</style>", "'", '"', "=", " a ", "<b x=", "<br/>", "&lt;", "/");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = pieces.join("");
      expect(condensed(html).length).toBeLessThanOrEqual(html.length);
    }),
  );
});
