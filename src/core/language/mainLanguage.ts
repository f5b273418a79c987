import type { LanguageCode } from "./LanguageCode";

/**
 * Countries whose main language is one of the playbook's, English apart: the one that business is written in, by law or by
 * custom. Own decisions, November 2026; what is not listed gets English.
 */
const COUNTRIES: readonly (readonly [LanguageCode, string])[] = [
  // pt-BR is the only Portuguese offered, so Portugal and Africa get it too. Not Timor-Leste: most there use Tetum.
  ["pt-BR", "BR PT AO CV GW MZ ST"],
  // Puerto Rico has two official languages and speaks Spanish. Not Andorra (Catalan), not Belize and Gibraltar (English).
  ["es", "ES AR BO CL CO CR CU DO EC GQ GT HN MX NI PA PE PR PY SV UY VE"],
  // Switzerland's largest language. Not Belgium (Dutch) and Luxembourg (French in business): neither is offered.
  ["de", "DE AT CH LI"],
  ["ja", "JP"],
  // Not Taiwan, Hong Kong and Macao, which write Traditional Chinese; not Singapore and Malaysia, whose business is in English.
  ["zh-CN", "CN"],
];

/** The main language of a country where it is one of the six, else English. @param country ISO 3166-1 alpha-2, upper-case */
export function mainLanguage(country: string): LanguageCode {
  return COUNTRIES.find(([, codes]) => codes.split(" ").includes(country))?.[0] ?? "en";
}
