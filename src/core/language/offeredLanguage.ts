import type { LanguageCode } from "./LanguageCode";
import { mainLanguage } from "./mainLanguage";

/**
 * The language in which the customer email is offered: the mail's own; where that cannot be told or is none of the six, the
 * directory's; then the main language of the customer's country; then English. Source: evaluation.md, "The rules of the road".
 *
 * @param detected  what detectLanguage says of the newest message's own words
 * @param country  ISO 3166-1 alpha-2, upper-case
 */
export function offeredLanguage(
  detected: LanguageCode | "other" | null,
  directoryLanguage: LanguageCode | null,
  country: string | null,
): LanguageCode {
  if (detected !== null && detected !== "other") return detected;
  if (directoryLanguage !== null) return directoryLanguage;
  return country === null ? "en" : mainLanguage(country);
}
