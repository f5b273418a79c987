import type { LanguageCode } from "../../core/language/LanguageCode";
import type { NoteWords } from "../../core/notes/NoteWords";

const LOADERS: Readonly<Record<LanguageCode, () => Promise<NoteWords>>> = {
  en: async () => (await import("./en")).en,
  "pt-BR": async () => (await import("./pt-BR")).ptBR,
  es: async () => (await import("./es")).es,
  de: async () => (await import("./de")).de,
  ja: async () => (await import("./ja")).ja,
  "zh-CN": async () => (await import("./zh-CN")).zhCN,
};

/** The words of the notes in a language, loaded when they are first needed. Rejects where the script cannot be loaded. */
export function loadNoteWords(language: LanguageCode): Promise<NoteWords> {
  return LOADERS[language]();
}
