const XML_ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text) => text.replace(/[&<>"]/g, (character) => XML_ESCAPES[character]);

/** One element: attributes in the order given; content is text, or child elements and comments; undefined children are left out. */
const element = (name, attributes = {}, content = []) => ({ name, attributes, content: typeof content === "string" ? content : content.filter((child) => child !== undefined) });

const comment = (text) => ({ comment: text });

/** The element as lines of XML, two spaces a level. */
function lines(node, indent = "") {
  if ("comment" in node) {
    return [`${indent}<!-- ${node.comment} -->`];
  }
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`).join("");
  const open = `${indent}<${node.name}${attributes}`;
  if (typeof node.content === "string") {
    return [`${open}>${escaped(node.content)}</${node.name}>`];
  }
  return node.content.length === 0 ? [`${open} />`] : [`${open}>`, ...node.content.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${node.name}>`];
}

/** A whole XML document. */
const xmlDocument = (root) => `${['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>', ...lines(root)].join("\n")}\n`;

module.exports = { comment, element, xmlDocument };
