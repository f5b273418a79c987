import type { LanguageCode } from "../../core/language/LanguageCode";
import type { PaneMessages } from "./en";

export type { PaneMessages } from "./en";

/** One chunk a language: a pane speaks one. */
const MESSAGES: Record<LanguageCode, () => Promise<PaneMessages>> = {
  en: async () => (await import("./en")).en,
  "pt-BR": async () => (await import("./pt-BR")).ptBR,
  es: async () => (await import("./es")).es,
  de: async () => (await import("./de")).de,
  ja: async () => (await import("./ja")).ja,
  "zh-CN": async () => (await import("./zh-CN")).zhCN,
};

export function loadPaneMessages(language: LanguageCode): Promise<PaneMessages> {
  return MESSAGES[language]();
}
