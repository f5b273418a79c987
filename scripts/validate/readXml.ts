import { parseDocument } from "htmlparser2";

type Parsed = ReturnType<typeof parseDocument>["children"][number];
type Tag = Extract<Parsed, { attribs: unknown }>;

const isTag = (node: Parsed): node is Tag => "attribs" in node;

/** One element of an XML file, or of a page; names with their prefix as written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const elementsOf = (nodes: readonly Parsed[]): XmlElement[] =>
  nodes.filter(isTag).map((tag) => ({
    name: tag.name,
    attributes: tag.attribs,
    children: elementsOf(tag.children),
    text: tag.children
      .map((node) => (node.type === "text" && "data" in node ? node.data : ""))
      .join("")
      .trim(),
  }));

/** The root element. Well-formedness is judged elsewhere, by office-addin-manifest's strict parser. */
export function readXml(xml: string): XmlElement {
  const [root, ...others] = elementsOf(parseDocument(xml, { xmlMode: true }).children);
  if (root === undefined || others.length > 0) {
    throw new TypeError("an XML file has one root element");
  }
  return root;
}

/** The element and everything below it, in document order. */
export const everyElement = (root: XmlElement): readonly XmlElement[] => [root, ...root.children.flatMap(everyElement)];

/** Every element of a page, in document order, as a browser names them. */
export const readPage = (html: string): readonly XmlElement[] => elementsOf(parseDocument(html).children).flatMap(everyElement);

export const named = (root: XmlElement, ...names: readonly string[]): readonly XmlElement[] => everyElement(root).filter(({ name }) => names.includes(name));

/** The value of an attribute that must be there. */
export function attribute(element: XmlElement, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) {
    throw new TypeError(`${element.name} has no ${name}`);
  }
  return value;
}

/** The one child of that name. */
export function child(element: XmlElement, name: string): XmlElement {
  const [found, ...others] = element.children.filter((candidate) => candidate.name === name);
  if (found === undefined || others.length > 0) {
    throw new TypeError(`${element.name} should have one ${name}, but it has ${found === undefined ? 0 : others.length + 1}`);
  }
  return found;
}
