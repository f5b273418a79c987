/** A sheet of xl/workbook.xml as it opens. */
const SHEET = /<(?:[\w.-]+:)?sheet(?=\s)((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>/g;
const attribute = (name: string): RegExp => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
const [NAME, STATE] = [attribute("name"), attribute("state")];

/**
 * Which sheets of a workbook are hidden, in their order: the parser does not say it.
 *
 * @param xml  xl/workbook.xml
 */
export function hiddenSheets(xml: string): readonly boolean[] {
  const valueOf = (attributes: string, of: RegExp): string => {
    const found = of.exec(attributes);
    return found?.[1] ?? found?.[2] ?? "";
  };
  // One without a name is none to the parser.
  return [...xml.matchAll(SHEET)].flatMap(([, attributes = ""]) => (valueOf(attributes, NAME) === "" ? [] : [/^(?:veryH|h)idden$/.test(valueOf(attributes, STATE))]));
}
