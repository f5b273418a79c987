import { DomUtils, ElementType, parseDocument } from "htmlparser2";

type Node = ReturnType<typeof parseDocument>["children"][number];
type Element = Extract<Node, { attribs: unknown }>;

/** An email's HTML, read by a parser of its own: what a mail client would find in it. */
export interface ReadHtml {
  readonly elements: readonly Element[];
  /** What a reader reads, laid out as the plain text of the email is. */
  readonly text: string;
}

/** @param colon  what stands between a label and its value in the plain text of that language */
export function readHtml(html: string, colon: string): ReadHtml {
  const document = parseDocument(html);
  return { elements: DomUtils.getElementsByTagName("*", document), text: blocksIn(document).map((block) => blockText(block, colon)).join("\n\n") };
}

function blockText(block: Element, colon: string): string {
  switch (block.name) {
    case "div":
      return inlineText(block);
    case "ul":
      return elementsIn(block).map((item) => `- ${inlineText(item)}`).join("\n");
    case "table":
      return elementsIn(block).map((row) => elementsIn(row).map(inlineText).join(colon)).join("\n");
    default:
      throw new Error(`Not a block: ${block.name}`);
  }
}

/** The blocks, between each two of which an empty line must stand. */
function blocksIn(document: { readonly children: readonly Node[] }): readonly Element[] {
  const elements = elementsIn(document);
  const lines = elements.filter((_, at) => at % 2 === 1);
  if (lines.some((line) => DomUtils.getOuterHTML(line) !== "<div><br></div>")) throw new Error("No empty line between two blocks.");
  return elements.filter((_, at) => at % 2 === 0);
}

/** The children, where nothing but elements may stand. */
function elementsIn(parent: { readonly children: readonly Node[] }): readonly Element[] {
  return parent.children.map((child) => {
    if (!("attribs" in child)) throw new Error(`Outside of any block: ${DomUtils.textContent(child)}`);
    return child;
  });
}

function inlineText(element: Element): string {
  const text = element.children.map((child) => {
    if (child.type === ElementType.ElementType.Text) return child.data;
    if (!("attribs" in child)) throw new Error(`Not text: ${child.type}`);
    if (child.name === "br") return "\n";
    return child.name === "a" ? `${inlineText(child)}: ${child.attribs["href"] ?? ""}` : inlineText(child);
  }).join("");
  if (text.trim() === "") throw new Error(`Blank: ${element.name}`);
  return text;
}
