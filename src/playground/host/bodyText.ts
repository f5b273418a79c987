import { Parser } from "htmlparser2";

const BLOCKS = new Set(["address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "section", "table", "tr", "ul"]);
const CELLS = new Set(["td", "th"]);
const SILENT = new Set(["head", "style", "script", "title", "template", "noscript"]);

/** The text of an HTML body, as Outlook gives it for the coercion type text: one line a block, nothing hidden left out. */
export function bodyText(html: string): string {
  const lines: string[] = [];
  let line = "";
  let silent = 0;
  const endLine = (): void => {
    lines.push(line.replace(/[ \t\r\n\f]+/g, " ").trim());
    line = "";
  };
  const parser = new Parser({
    onopentagname(name) {
      if (SILENT.has(name)) silent += 1;
      else if (BLOCKS.has(name) && (line.trim() !== "" || name === "br")) endLine();
    },
    ontext(text) {
      if (silent === 0) line += text;
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent -= 1;
      else if (CELLS.has(name)) line += " ";
      else if (BLOCKS.has(name) && name !== "br" && line.trim() !== "") endLine();
    },
  });
  parser.write(html);
  parser.end();
  if (line.trim() !== "") endLine();
  return lines.join("\n");
}

/** A plain text as an HTML body: nothing in it is markup, its lines stay lines. */
export function bodyHtml(text: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<html><body><div>${escaped.replace(/\r\n|\r|\n/g, "<br>")}</div></body></html>`;
}
