import type { EmailTemplate } from "../../core/templates/EmailTemplate";
import type { LanguageTexts } from "./LanguageTexts";

/** Microsoft's public pages on adoption; each opens in the reader's own language. */
const ADOPTION = "https://adoption.microsoft.com/";
const DOCUMENTATION = "https://learn.microsoft.com/microsoft-365/";
const FASTTRACK = "https://fasttrack.microsoft.com/";

/** The customer email of a language: the same order in all of them. */
export function customerEmail({ customer: texts, workloadNames }: LanguageTexts): EmailTemplate {
  return {
    subject: texts.subject,
    workloadNames,
    blocks: [
      { kind: "greeting", named: texts.greetingNamed, unnamed: texts.greetingUnnamed },
      { kind: "paragraph", text: texts.enabled, when: "enablement" },
      { kind: "paragraph", text: texts.migrated, when: "migration" },
      { kind: "workloads" },
      {
        kind: "facts",
        rows: [
          { label: texts.customerName, value: "{{customerName}}" },
          { label: texts.tenantName, value: "{{tenantName}}", when: "tenantName" },
          { label: texts.tenantId, value: "{{tenantId}}", when: "tenantId" },
        ],
      },
      { kind: "paragraph", text: texts.milestoneReached, when: "milestoneReached" },
      { kind: "paragraph", text: texts.milestoneNotReached, when: "milestoneNotReached" },
      { kind: "paragraph", text: texts.noBlockers, when: "noBlockers" },
      { kind: "paragraph", text: texts.end },
      { kind: "paragraph", text: texts.rfa },
      { kind: "link", label: texts.rfaLink, url: "{{rfaLink}}" },
      { kind: "paragraph", text: texts.resources },
      {
        kind: "links",
        links: [
          { label: texts.adoption, url: ADOPTION },
          { label: texts.documentation, url: DOCUMENTATION },
          { label: texts.fastTrack, url: FASTTRACK },
        ],
      },
      { kind: "paragraph", text: texts.signOff },
    ],
  };
}
