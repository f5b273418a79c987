import { Parser } from "htmlparser2";

const UNSEEN = new Set(["script", "style", "title", "head", "template", "noscript", "object", "svg"]);
const BLOCKS = new Set(["p", "div", "ul", "ol", "table", "tr", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "header", "footer", "address", "center", "form", "li"]);
/** As Outlook draws the line above a quoted message in plain text. */
const RULE = "________________________________";

/** The words of an HTML body as plain text, one line a block, bullets as "* ", a link's address after its words. Never throws. */
export function htmlToText(html: string): string {
  // Line by line: to look at the end of one long text again and again would copy it each time.
  const lines: string[] = [];
  let line = "";
  let unseen = 0;
  let preformatted = 0;
  const links: { lines: number; column: number; href: string }[] = [];

  const endLine = (): void => {
    lines.push(line);
    line = "";
  };
  const newLine = (): void => {
    line = line.replace(/[ \t\u00a0]+$/, "");
    if (line !== "") endLine();
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (UNSEEN.has(name)) unseen += 1;
        if (unseen > 0) return;
        if (BLOCKS.has(name)) newLine();
        if (name === "br") endLine();
        if (name === "hr") {
          newLine();
          lines.push(RULE);
        }
        if (name === "li") line += "* ";
        if (name === "pre") preformatted += 1;
        if (name === "a") links.push({ lines: lines.length, column: line.length, href: attributes["href"] ?? "" });
      },
      ontext(data) {
        if (unseen > 0) return;
        if (preformatted > 0) {
          const [first = "", ...more] = data.split("\n");
          line += first;
          for (const next of more) {
            endLine();
            line = next;
          }
          return;
        }
        // No-break spaces are spacing by hand and stay apart; other white space runs together as a browser shows it.
        const flat = data.replace(/[ \t\r\n\f]+/g, " ");
        line += line === "" || line.endsWith(" ") ? flat.replace(/^ /, "") : flat;
      },
      onclosetag(name) {
        if (UNSEEN.has(name)) {
          unseen = Math.max(0, unseen - 1);
          return;
        }
        if (unseen > 0) return;
        if (name === "a") {
          const link = links.pop();
          if (link !== undefined) line += addressAfter([...lines.slice(link.lines), line].join("\n").slice(link.column), link.href);
        }
        if (name === "pre") preformatted = Math.max(0, preformatted - 1);
        if (name === "td" || name === "th") line += "\t";
        if (BLOCKS.has(name)) newLine();
        if (name === "p") endLine();
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return [...lines, line].join("\n").replace(/\u00a0/g, " ").replace(/[ \t]+\n/g, "\n").replace(/\n{3,}/g, "\n\n").trim();
}

function addressAfter(words: string, href: string): string {
  if (!/^(https?:|mailto:)/i.test(href)) return "";
  const address = href.replace(/^mailto:/i, "");
  return words.includes(address) || words.includes(address.replace(/\/$/, "")) ? "" : `<${address}>`;
}
