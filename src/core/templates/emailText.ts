import type { LanguageCode } from "../language/LanguageCode";
import type { FilledBlock, FilledItem } from "./filledBlocks";
import { PUNCTUATION } from "./punctuation";

/** The email as plain text: the words of the HTML, an empty line between blocks, line feeds only. */
export function emailText(blocks: readonly FilledBlock[], language: LanguageCode): string {
  return blocks.map((block) => blockLines(block, language).join("\n")).join("\n\n");
}

function blockLines(block: FilledBlock, language: LanguageCode): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return block.lines;
    case "item":
      return [itemText(block.item)];
    case "list":
      return block.items.map((item) => `- ${itemText(item)}`);
    case "table":
      return block.rows.map(({ label, value }) => `${label}${PUNCTUATION[language].colon}${value}`);
    case "grid":
      return block.rows.map((cells) => `- ${cells.map((cell, column) => `${block.header[column] ?? ""}${PUNCTUATION[language].colon}${cell}`).join("; ")}`);
  }
}

function itemText({ label, url }: FilledItem): string {
  return url === null ? label : `${label}: ${url}`;
}
