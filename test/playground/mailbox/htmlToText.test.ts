import fc from "fast-check";
import { htmlToText } from "../../../src/playground/mailbox/htmlToText";
import { textToHtml } from "../../../src/playground/mailbox/textToHtml";

describe("htmlToText", () => {
  it.each([
    ["<p>One</p><p>Two</p>", "One\n\nTwo"],
    ["<div>One</div><div>Two</div>", "One\nTwo"],
    ["One<br>Two", "One\nTwo"],
    ["<div><br></div><div>Two</div>", "Two"],
    ["<div>One</div><div><br></div><div>Two</div>", "One\n\nTwo"],
    ["<ul><li>A</li><li>B</li></ul>", "* A\n* B"],
    ['<a href="https://aka.ms/x">here</a>', "here<https://aka.ms/x>"],
    ['<a href="mailto:a@contoso.com">a@contoso.com</a>', "a@contoso.com"],
    ['<a href="javascript:alert(1)">no</a>', "no"],
    ["<p>a &lt;b&gt; &amp;</p>", "a <b> &"],
    ["<style>p{}</style><script>x</script>seen", "seen"],
    ["<p>a\n  b\t c</p>", "a b c"],
    ["a<hr>b", "a\n________________________________\nb"],
    ["<p>never closed <b>bold", "never closed bold"],
    ["", ""],
  ])("%j is %j", (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it("reads back what textToHtml wrote", () => {
    const line = fc.string({ unit: fc.constantFrom("a", "ß", "字", "<", "&", '"', "b") });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const text = lines.join("\n").replace(/\n{3,}/g, "\n\n").trim();
        expect(htmlToText(textToHtml(text))).toBe(text);
      }),
    );
  });
});
