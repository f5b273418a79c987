import type { LanguageCode } from "../../core/language/LanguageCode";
import type { DirectoryMessages } from "./en";

export type { DirectoryMessages } from "./en";

/** One chunk a language, loaded with the directory. */
const MESSAGES: Record<LanguageCode, () => Promise<DirectoryMessages>> = {
  en: async () => (await import("./en")).en,
  "pt-BR": async () => (await import("./pt-BR")).ptBR,
  es: async () => (await import("./es")).es,
  de: async () => (await import("./de")).de,
  ja: async () => (await import("./ja")).ja,
  "zh-CN": async () => (await import("./zh-CN")).zhCN,
};

export function loadDirectoryMessages(language: LanguageCode): Promise<DirectoryMessages> {
  return MESSAGES[language]();
}
