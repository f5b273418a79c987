import type { FilledBlock, FilledItem } from "./filledBlocks";

/** A host without user information before it, and no white space or control character anywhere: what a reader sees is where it leads. */
const HTTPS_ADDRESS = /^https:\/\/[^\s\p{C}/?#@\\]+(?:[/?#][^\s\p{C}]*)?$/iu;

// A paragraph is a div and an empty line, as Outlook itself writes them: p has a margin in some of its editors and none in
// others (Outlook on the web sends "P {margin-top:0;margin-bottom:0}" with every mail), a line is a line in all.
const EMPTY_LINE = "<div><br></div>";

/** The email as HTML for Outlook's Word engine: plain tags carry the look, no CSS. Source: outlook.md, "Limits". */
export function emailHtml(blocks: readonly FilledBlock[]): string {
  return blocks.map(blockHtml).join(EMPTY_LINE);
}

function blockHtml(block: FilledBlock): string {
  switch (block.kind) {
    case "paragraph":
      return `<div>${block.lines.map(escaped).join("<br>")}</div>`;
    case "item":
      return `<div>${itemHtml(block.item)}</div>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${itemHtml(item)}</li>`).join("")}</ul>`;
    case "table": {
      const rows = block.rows.map(({ label, value }) => `<tr><td><b>${escaped(label)}</b></td><td>${escaped(value)}</td></tr>`);
      return `<table border="0" cellspacing="0" cellpadding="4">${rows.join("")}</table>`;
    }
    case "grid": {
      const row = (cells: readonly string[], begin: string, end: string): string => `<tr>${cells.map((cell) => begin + escaped(cell) + end).join("")}</tr>`;
      const rows = [row(block.header, '<th align="left">', "</th>"), ...block.rows.map((cells) => row(cells, "<td>", "</td>"))];
      // One thin line between cells; Outlook takes no inline styles, so attributes carry the look.
      return `<table border="1" rules="all" cellspacing="0" cellpadding="6">${rows.join("")}</table>`;
    }
  }
}

function itemHtml({ label, url }: FilledItem): string {
  if (url === null) return escaped(label);
  if (!HTTPS_ADDRESS.test(url)) return escaped(`${label}: ${url}`);
  return `<a href="${escaped(url)}">${escaped(label)}</a>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
