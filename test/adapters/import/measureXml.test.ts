import fc from "fast-check";
import { LONGEST_PIECE, measureXml } from "../../../src/adapters/import/measureXml";

const measured = (xml: string) => (): void => { measureXml(xml); };
const refused = expect.objectContaining({ name: "TableRefused", reason: "cellTooLong" }) as Error;
const filled = (before: string, after: string, length: number, letter = "x"): string => before + letter.repeat(length - before.length - after.length) + after;

describe.each<[string, (length: number) => string]>([
  ["a text", (length) => `<t>${"x".repeat(length)}</t>`],
  ["a text at the end", (length) => `<t>${"x".repeat(length)}`],
  ["a tag", (length) => `<t>${filled("<a b=\"", "\">", length)}</t>`],
  ["a tag whose attribute is full of tags", (length) => `<t>${filled("<a b='", "'>", length, "<")}</t>`],
  ["a tag whose attribute is full of ends", (length) => `<t>${filled("<a b=\"", "\">", length, ">")}</t>`],
  ["a tag left open", (length) => `<t>${filled("<a ", "", length)}`],
  ["a tag with a quotation mark that nothing closes", (length) => `<t>${filled("<a \"", ">", length)}</t>`],
  ["a comment", (length) => `<t>${filled("<!--", "-->", length, "<")}</t>`],
  ["a comment left open", (length) => `<t>${filled("<!--", "", length, "<")}`],
  ["a CDATA section", (length) => `<t>${filled("<![CDATA[", "]]>", length, ">")}</t>`],
  ["an instruction", (length) => `${filled("<?a ", "?>", length, ">")}<t/>`],
  ["a document type", (length) => `${filled("<!DOCTYPE a ", ">", length)}<t/>`],
])("%s", (_, xml) => {
  it("of the greatest length passes", () => { expect(measured(xml(LONGEST_PIECE))).not.toThrow(); });
  it("of one letter more is refused", () => { expect(measured(xml(LONGEST_PIECE + 1))).toThrow(refused); });
});

it("passes any number of short pieces", () => {
  expect(measured('<c r="A1"><v>1</v></c>'.repeat(100_000))).not.toThrow();
});

it("comes to an end, whatever the text is made of", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom("<", ">", "\"", "'", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "a", " ", "&"), { maxLength: 60 }), (pieces) => {
    expect(measured(pieces.join(""))).not.toThrow();
  }));
});

it("takes no longer for one that is broken on purpose", () => {
  for (const piece of ["<\"", "<'", "<a \"'", "<!-", "<![CDATA"]) {
    try { measureXml(piece.repeat(1_000_000)); } catch (error) { expect(error).toEqual(refused); }
  }
});
