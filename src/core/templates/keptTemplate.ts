import type { Block, EmailTemplate } from "./EmailTemplate";
import { holds } from "./holds";
import type { KnownFacts } from "./knownFacts";

/** The template without the blocks and rows that these facts leave out; a table without rows is left out too. */
export function keptTemplate(template: EmailTemplate, facts: KnownFacts): EmailTemplate {
  const blocks = template.blocks.flatMap((block): readonly Block[] => {
    if (!holds(block.when, facts)) return [];
    if (block.kind !== "facts") return [block];
    const rows = block.rows.filter((row) => holds(row.when, facts));
    return rows.length > 0 ? [{ ...block, rows }] : [];
  });
  return { ...template, blocks };
}
