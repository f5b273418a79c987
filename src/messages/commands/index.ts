import type { LanguageCode } from "../../core/language/LanguageCode";
import type { RibbonMessages } from "./en";

export type { AskedName, RibbonMessages } from "./en";

/** One chunk a language, loaded beside the mail. */
const MESSAGES: Record<LanguageCode, () => Promise<RibbonMessages>> = {
  en: async () => (await import("./en")).en,
  "pt-BR": async () => (await import("./pt-BR")).ptBR,
  es: async () => (await import("./es")).es,
  de: async () => (await import("./de")).de,
  ja: async () => (await import("./ja")).ja,
  "zh-CN": async () => (await import("./zh-CN")).zhCN,
};

/** Rejects where the script cannot be loaded. */
export function loadRibbonMessages(language: LanguageCode): Promise<RibbonMessages> {
  return MESSAGES[language]();
}
