import type { LanguageCode } from "../core/language/LanguageCode";

/** A loader of sentences, one chunk a language: a reader speaks one. What it returns rejects where the script cannot be loaded. */
export function messageLoader<Messages>(files: Readonly<Record<LanguageCode, () => Promise<{ readonly default: Messages }>>>): (language: LanguageCode) => Promise<Messages> {
  return async (language) => (await files[language]()).default;
}
