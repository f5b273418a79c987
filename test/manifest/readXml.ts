import { isTag, isText } from "domhandler";
import type { Document, Element } from "domhandler";
import { parseDocument } from "htmlparser2";

/** One element of an XML file, names with their prefix as written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const elementsOf = (node: Document | Element): XmlElement[] =>
  node.children.filter(isTag).map((element) => ({
    name: element.name,
    attributes: element.attribs,
    children: elementsOf(element),
    text: element.children
      .filter(isText)
      .map((child) => child.data)
      .join("")
      .trim(),
  }));

/** The root element. Well-formedness is judged elsewhere, by office-addin-manifest's strict parser. */
export function readXml(xml: string): XmlElement {
  const [root, ...others] = elementsOf(parseDocument(xml, { xmlMode: true }));
  if (root === undefined || others.length > 0) {
    throw new TypeError("an XML file has one root element");
  }
  return root;
}

/** The element and everything below it, in document order. */
export const everyElement = (root: XmlElement): readonly XmlElement[] => [root, ...root.children.flatMap(everyElement)];

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
