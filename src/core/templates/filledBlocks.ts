import type { Block, EmailTemplate, Placeholder, TemplateLink } from "./EmailTemplate";
import { workloadName } from "./factTexts";
import type { KnownFacts } from "./knownFacts";
import { filledText } from "./templateText";

/** Words, and an address where they are a link's. */
export interface FilledItem {
  readonly label: string;
  readonly url: string | null;
}

/** A block with its facts in: plain text, from which HTML and text are written alike. */
export type FilledBlock =
  | { readonly kind: "paragraph"; readonly lines: readonly string[] }
  | { readonly kind: "item"; readonly item: FilledItem }
  | { readonly kind: "list"; readonly items: readonly FilledItem[] }
  | { readonly kind: "table"; readonly rows: readonly { readonly label: string; readonly value: string }[] }
  /** A table with a heading above each column; every row has as many cells. */
  | { readonly kind: "grid"; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

/**
 * The blocks of a template, filled.
 *
 * @param template  kept blocks only, and none of its facts missing
 * @param texts  the facts as the email says them, by placeholder
 */
export function filledBlocks(template: EmailTemplate, facts: KnownFacts, texts: Partial<Readonly<Record<Placeholder, string>>>): readonly FilledBlock[] {
  const fill = (text: string): string => filledText(text, texts);
  // Lines are parted before facts are put in: a fact cannot make a line of its own.
  const paragraphs = (text: string): readonly FilledBlock[] =>
    text.split("\n\n").map((part) => ({ kind: "paragraph", lines: part.split("\n").map(fill) }));
  const linked = new Set<string>();
  const fresh = (links: readonly TemplateLink[]): readonly FilledItem[] =>
    links.flatMap((link) => {
      const url = fill(link.url);
      if (linked.has(url)) return [];
      linked.add(url);
      return [{ label: fill(link.label), url }];
    });

  const filled = (block: Block): readonly FilledBlock[] => {
    switch (block.kind) {
      case "paragraph":
        return paragraphs(block.text);
      case "greeting":
        return paragraphs(facts.recipientName === null ? block.unnamed : block.named);
      case "workloads":
        return [{ kind: "list", items: facts.workloads.map((code) => ({ label: workloadName(code, template.workloadNames), url: null })) }];
      case "facts":
        return [{ kind: "table", rows: block.rows.map((row) => ({ label: fill(row.label), value: fill(row.value) })) }];
      case "link":
        return fresh([block]).map((item) => ({ kind: "item", item }));
      case "links": {
        const items = fresh(block.links);
        return items.length > 0 ? [{ kind: "list", items }] : [];
      }
    }
  };
  return template.blocks.flatMap(filled);
}
