import type { EmailTemplate } from "../../core/templates/EmailTemplate";
import type { LanguageTexts } from "./LanguageTexts";

/** The email to the account team of a language: the same order in all of them. */
export function accountTeamEmail({ accountTeam: texts, workloadNames }: LanguageTexts): EmailTemplate {
  return {
    subject: texts.subject,
    workloadNames,
    blocks: [
      { kind: "greeting", named: texts.greetingNamed, unnamed: texts.greetingUnnamed },
      { kind: "paragraph", text: texts.enabled, when: "enablement" },
      { kind: "paragraph", text: texts.migrated, when: "migration" },
      {
        kind: "facts",
        rows: [
          { label: texts.customerName, value: "{{customerName}}" },
          { label: texts.tenantName, value: "{{tenantName}}", when: "tenantName" },
          { label: texts.tenantId, value: "{{tenantId}}" },
          { label: texts.workloads, value: "{{workloadsWithCodes}}" },
          { label: texts.seats, value: "{{seats}}", when: "figures" },
          { label: texts.activeUsers, value: "{{activeUsers}}", when: "figures" },
          { label: texts.milestone, value: texts.milestoneReached, when: "milestoneReached" },
          { label: texts.milestone, value: texts.milestoneNotReached, when: "milestoneNotReached" },
          { label: texts.milestone, value: texts.noBlockers, when: "noBlockers" },
          { label: texts.nextActionDate, value: texts.nextActionDateSet, when: ["nextActionDate", "nextActionDateSet"] },
          { label: texts.nextActionDate, value: texts.nextActionDateNotSet, when: ["nextActionDate", "nextActionDateNotSet"] },
          { label: texts.queue, value: "{{queue}}", when: "queue" },
        ],
      },
      { kind: "paragraph", text: texts.review },
      { kind: "paragraph", text: texts.support },
      { kind: "paragraph", text: texts.rfa, when: "rfaLink" },
      { kind: "link", label: texts.rfaLink, url: "{{rfaLink}}", when: "rfaLink" },
      { kind: "paragraph", text: texts.signOff },
    ],
  };
}
