import type { LanguageCode } from "../../core/language/LanguageCode";
import type { TemplateKind } from "../../core/templates/Email";
import type { EmailTemplate } from "../../core/templates/EmailTemplate";
import { accountTeamEmail } from "./accountTeamEmail";
import { ASSIGNMENT_EMAIL } from "./assignment";
import { customerEmail } from "./customerEmail";
import type { LanguageTexts } from "./LanguageTexts";

/** The three emails: two in the language asked for, the Assignment request in English whatever the language. */
export type LanguageTemplates = Readonly<Record<TemplateKind, EmailTemplate>>;

/** One chunk a language: a reader's mail needs one, not six. */
const TEXTS: Readonly<Record<LanguageCode, () => Promise<LanguageTexts>>> = {
  en: async () => (await import("./en")).en,
  "pt-BR": async () => (await import("./pt-BR")).ptBR,
  es: async () => (await import("./es")).es,
  de: async () => (await import("./de")).de,
  ja: async () => (await import("./ja")).ja,
  "zh-CN": async () => (await import("./zh-CN")).zhCN,
};

export async function loadTemplates(language: LanguageCode): Promise<LanguageTemplates> {
  const texts = await TEXTS[language]();
  return { customer: customerEmail(texts), accountTeam: accountTeamEmail(texts), assignment: ASSIGNMENT_EMAIL };
}
