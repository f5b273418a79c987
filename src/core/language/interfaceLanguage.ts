import { LANGUAGES, type LanguageCode } from "./LanguageCode";

/**
 * The language of the six that serves a reader of this language best: the same tag, else the same primary language
 * (pt-PT reads pt-BR, zh-Hans reads zh-CN); English for all others. Traditional Chinese is served in English: Simplified
 * characters are another script to its readers.
 *
 * @param tag  as Outlook says it: "en-US", "ja-JP"
 */
export function interfaceLanguage(tag: string): LanguageCode {
  const wanted = tag.trim().toLowerCase().replace(/_/g, "-");
  const same = LANGUAGES.find((language) => language.toLowerCase() === wanted);
  if (same) return same;
  if (/^zh-(?:hant|tw|hk|mo)/.test(wanted)) return "en";
  const primary = wanted.split("-")[0];
  return LANGUAGES.find((language) => language.split("-")[0]?.toLowerCase() === primary) ?? "en";
}
