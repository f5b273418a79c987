import type { Block, EmailTemplate, Placeholder } from "./EmailTemplate";
import { workloadName } from "./factTexts";
import type { KnownFacts } from "./knownFacts";
import { filledText } from "./templateText";

/** An item of a list: words, and an address where it is a link's. */
export interface FilledItem {
  readonly label: string;
  readonly url: string | null;
}

/** A block with its facts in: plain text, from which HTML and text are written alike. */
export type FilledBlock =
  | { readonly kind: "paragraph"; readonly lines: readonly string[] }
  | { readonly kind: "list"; readonly items: readonly FilledItem[] }
  | { readonly kind: "table"; readonly rows: readonly { readonly label: string; readonly value: string }[] };

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
      case "links": {
        const items = block.links.map((link) => ({ label: fill(link.label), url: fill(link.url) }));
        const fresh = items.filter(({ url }) => !linked.has(url));
        for (const { url } of fresh) linked.add(url);
        return fresh.length > 0 ? [{ kind: "list", items: fresh }] : [];
      }
    }
  };
  return template.blocks.flatMap(filled);
}
