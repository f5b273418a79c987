import { interfaceLanguage } from "../core/language/interfaceLanguage";
import type { LanguageCode } from "../core/language/LanguageCode";
import type { SettingsValues } from "../ports/Settings";

/** The language the FM chose, else the one that serves Outlook's best. */
export function interfaceLanguageOf(settings: SettingsValues, displayLanguage: string): LanguageCode {
  return settings.interfaceLanguage ?? interfaceLanguage(displayLanguage);
}
