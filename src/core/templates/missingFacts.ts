import type { FactName, Facts } from "./Email";
import type { Block, Condition, EmailTemplate, Placeholder } from "./EmailTemplate";
import { keptTemplate } from "./keptTemplate";
import { knownFacts } from "./knownFacts";
import { placeholdersOf } from "./templateText";

/** The order in which missing facts are named, and so asked for. */
const ASKED_IN_ORDER: readonly FactName[] = [
  "customerName",
  "tenantId",
  "tenantName",
  "workloads",
  "seats",
  "activeUsers",
  "queue",
  "nextActionDate",
  "fmName",
  "rfaLink",
];

const FACT_BEHIND: Partial<Record<Placeholder, FactName>> = { workloadsWithCodes: "workloads", needed: "seats" };

const MILESTONE: readonly Condition[] = ["milestoneReached", "milestoneNotReached", "noBlockers"];

/**
 * The facts that this template needs and that are not known: every one that its subject or a block that stays names, and the
 * milestone's figures where it speaks of the milestone and nothing stands in for them. The recipient's name is never needed.
 *
 * @throws {TypeError} if the template is wrong (see placeholdersOf)
 */
export function missingFacts(facts: Facts, template: EmailTemplate): readonly FactName[] {
  for (const text of textsOf(template)) placeholdersOf(text); // Wrong is wrong, also where these facts leave it out.
  const known = knownFacts(facts);
  const needed = new Set<FactName>(textsOf(keptTemplate(template, known)).flatMap((text) => placeholdersOf(text).map(factBehind)));
  if (known.variant === "enablement" && !known.noBlockersConfirmed && speaksOfMilestone(template)) {
    needed.add("seats").add("activeUsers");
  }
  return ASKED_IN_ORDER.filter((name) => needed.has(name) && isUnknown(known[name]));
}

function factBehind(placeholder: Placeholder): FactName {
  return FACT_BEHIND[placeholder] ?? (placeholder as FactName);
}

function isUnknown(fact: Facts[FactName]): boolean {
  return fact === null || (Array.isArray(fact) && fact.length === 0);
}

function speaksOfMilestone(template: EmailTemplate): boolean {
  const conditions = template.blocks.flatMap((block) => [block.when, ...(block.kind === "facts" ? block.rows.map((row) => row.when) : [])]).flat();
  return conditions.some((condition) => condition !== undefined && MILESTONE.includes(condition));
}

function textsOf(template: EmailTemplate): readonly string[] {
  return [template.subject, ...template.blocks.flatMap(textsOfBlock)];
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [block.text];
    case "greeting":
      return [block.named, block.unnamed];
    case "workloads":
      return ["{{workloads}}"];
    case "facts":
      return block.rows.flatMap((row) => [row.label, row.value]);
    case "link":
      return [block.label, block.url];
    case "links":
      return block.links.flatMap((link) => [link.label, link.url]);
  }
}
