import type { Finding } from "../../core/send-check/Finding";
import type { LanguageCode } from "../../core/language/LanguageCode";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { ja } from "./ja";
import { ptBR } from "./pt-BR";
import type { SendCheckMessages } from "./SendCheckMessages";
import { zhCN } from "./zh-CN";

/** All in one script: the handler loads nothing. */
const MESSAGES: Readonly<Record<LanguageCode, SendCheckMessages>> = { en, "pt-BR": ptBR, es, de, ja, "zh-CN": zhCN };

/** Source: outlook.md, "Limits" (Smart Alerts). */
export const LONGEST_WARNING = 500;

/** How much of a list and of a text in it is shown, the fullest first that fits. */
const SIZES: readonly { readonly most: number; readonly length: number }[] = [
  { most: 5, length: 60 },
  { most: 3, length: 40 },
  { most: 2, length: 30 },
  { most: 1, length: 24 },
];

// Turned reading orders, invisible characters and line ends: an address must not look like another one, nor like a finding.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g; // eslint-disable-line no-control-regex -- control characters are among what is not seen

/**
 * What to do before a message goes, in at most LONGEST_WARNING characters, a line for each finding.
 *
 * @throws {RangeError} if there is no finding
 */
export function sendWarning(findings: readonly Finding[], language: LanguageCode): string {
  if (findings.length === 0) throw new RangeError("There is nothing to warn of.");
  const messages = MESSAGES[language];
  let warning = "";
  for (const size of SIZES) {
    warning = [messages.intro, ...findings.map((finding) => `• ${sentence(finding, messages, size)}`)].join("\n");
    if (warning.length <= LONGEST_WARNING) return warning;
  }
  return `${warning.slice(0, LONGEST_WARNING - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

function sentence(finding: Finding, messages: SendCheckMessages, { most, length }: (typeof SIZES)[number]): string {
  const shown = (text: string): string => shortened(text, length);
  const listed = (texts: readonly string[]): string => {
    const more = texts.length - most;
    return texts.slice(0, most).map(shown).join(messages.separator) + (more > 0 ? ` (+${String(more)})` : "");
  };
  switch (finding.code) {
    case "placeholder":
      return messages.placeholder(listed(finding.shown));
    case "otherTenant":
      return messages.otherTenant(shown(finding.customer), listed(finding.people));
    case "outsideMicrosoft":
      return messages.outsideMicrosoft(listed(finding.people));
    case "otherQueue":
      return messages.otherQueue(finding.asked, finding.right);
    case "queueNotNamed":
      return messages.queueNotNamed(finding.right);
    case "notToAssignmentTeam":
    case "teamNotSeen":
      return messages[finding.code](shortened(finding.address, Math.max(length, 40)));
    case "requestOutside":
      return messages.requestOutside(listed(finding.people));
    case "workloadsOpen":
      return messages.workloadsOpen(listed(finding.codes.map((code) => `[${code}]`)));
    case "milestoneNotReached":
      return messages.milestoneNotReached;
    case "unread":
      return messages.unread(finding.parts.map((part) => messages.part[part]).join(messages.separator));
  }
}

function shortened(text: string, length: number): string {
  const visible = text.replace(UNSEEN, "");
  return visible.length <= length ? visible : `${visible.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
