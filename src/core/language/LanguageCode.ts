/** The languages of the playbook, and so of the interface and the templates. Source: playbook, "Languages". */
export const LANGUAGES = ["en", "pt-BR", "es", "de", "ja", "zh-CN"] as const;

export type LanguageCode = (typeof LANGUAGES)[number];

export function isLanguageCode(value: unknown): value is LanguageCode {
  return typeof value === "string" && (LANGUAGES as readonly string[]).includes(value);
}
