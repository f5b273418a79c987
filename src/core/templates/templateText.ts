import Mustache from "mustache";
import type { Placeholder } from "./EmailTemplate";
import { PLACEHOLDERS } from "./EmailTemplate";

/**
 * The placeholders of a template's text, in order.
 *
 * Only {{name}} is known: no sections, partials, other delimiters or unescaped values, for a team may word its own templates.
 *
 * @throws {TypeError} on anything else in braces, or an open brace that is never closed: the template is wrong
 */
export function placeholdersOf(text: string): readonly Placeholder[] {
  const names: Placeholder[] = [];
  for (const [type, value] of tokensOf(text)) {
    if (type === "text") continue;
    if (type !== "name" || !isPlaceholder(value)) throw new TypeError(`A template cannot say {{${value}}}: ${text}`);
    names.push(value);
  }
  return names;
}

/**
 * A template's text with its placeholders filled, as plain text: whoever writes it as HTML escapes the whole of it, once.
 * A value is never read as template again.
 *
 * @throws {TypeError} if the text is not a template's, or a value is missing: no email has a blank in it
 */
export function filledText(text: string, values: Partial<Readonly<Record<Placeholder, string>>>): string {
  for (const name of placeholdersOf(text)) {
    if (values[name] === undefined) throw new TypeError(`No value for {{${name}}}: ${text}`);
  }
  return Mustache.render(text, values, undefined, { escape: (value: string) => value });
}

function tokensOf(text: string): readonly (readonly [type: string, value: string])[] {
  try {
    return Mustache.parse(text).map(([type, value]) => [type, value]);
  } catch (error) {
    throw new TypeError(`Not a template: ${text}`, { cause: error });
  }
}

function isPlaceholder(name: string): name is Placeholder {
  return (PLACEHOLDERS as readonly string[]).includes(name);
}
