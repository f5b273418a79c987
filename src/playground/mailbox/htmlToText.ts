import { Parser } from "htmlparser2";

const UNSEEN = new Set(["script", "style", "title", "head", "template", "noscript", "object", "svg"]);
const BLOCKS = new Set(["p", "div", "ul", "ol", "table", "tr", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "header", "footer", "address", "center", "form", "li"]);
/** As Outlook draws the line above a quoted message in plain text. */
const RULE = "________________________________";

/** The words of an HTML body as plain text, one line a block, bullets as "* ", a link's address after its words. Never throws. */
export function htmlToText(html: string): string {
  let text = "";
  let unseen = 0;
  let preformatted = 0;
  const links: { at: number; href: string }[] = [];

  const newLine = () => {
    text = text.replace(/[ \t\u00a0]+$/, "");
    if (text !== "" && !text.endsWith("\n")) text += "\n";
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (UNSEEN.has(name)) unseen += 1;
        if (unseen > 0) return;
        if (BLOCKS.has(name)) newLine();
        if (name === "br") text += "\n";
        if (name === "hr") {
          newLine();
          text += `${RULE}\n`;
        }
        if (name === "li") text += "* ";
        if (name === "pre") preformatted += 1;
        if (name === "a") links.push({ at: text.length, href: attributes["href"] ?? "" });
      },
      ontext(data) {
        if (unseen > 0) return;
        if (preformatted > 0) {
          text += data;
          return;
        }
        // No-break spaces are spacing by hand and stay apart; other white space runs together as a browser shows it.
        const flat = data.replace(/[ \t\r\n\f]+/g, " ");
        text += /(^|[\n ])$/.test(text.slice(-1)) ? flat.replace(/^ /, "") : flat;
      },
      onclosetag(name) {
        if (UNSEEN.has(name)) {
          unseen = Math.max(0, unseen - 1);
          return;
        }
        if (unseen > 0) return;
        if (name === "a") {
          const link = links.pop();
          if (link !== undefined) text += addressAfter(text.slice(link.at), link.href);
        }
        if (name === "pre") preformatted = Math.max(0, preformatted - 1);
        if (name === "td" || name === "th") text += "\t";
        if (BLOCKS.has(name)) newLine();
        if (name === "p") text += "\n";
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return text.replace(/\u00a0/g, " ").replace(/[ \t]+\n/g, "\n").replace(/\n{3,}/g, "\n\n").trim();
}

function addressAfter(words: string, href: string): string {
  if (!/^(https?:|mailto:)/i.test(href)) return "";
  const address = href.replace(/^mailto:/i, "");
  return words.includes(address) || words.includes(address.replace(/\/$/, "")) ? "" : `<${address}>`;
}
