import german from "i18n-iso-countries/langs/de.json";
import spanish from "i18n-iso-countries/langs/es.json";
import japanese from "i18n-iso-countries/langs/ja.json";
import portuguese from "i18n-iso-countries/langs/pt.json";
import chinese from "i18n-iso-countries/langs/zh.json";
import { countryCode } from "../../playbook/countryNames";
import { plainHeader } from "./directoryColumns";

/** As browsers name the languages. The package has Portuguese as it is written in Portugal, the browser as in Brazil: both are read. */
const LANGUAGES = ["en", "pt-BR", "es", "de", "ja", "zh-CN"] as const;
const PACKAGED: readonly Readonly<Record<string, string | readonly string[]>>[] = [portuguese, spanish, german, japanese, chinese].map(({ countries }) => countries);

/** What people write beside what lists have. */
const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  US: ["EUA", "EE. UU.", "Vereinigte Staaten", "Estados Unidos da América", "Estados Unidos de América", "アメリカ", "米国", "アメリカ合衆国", "美国", "美利坚合众国"],
  GB: ["Großbritannien", "Inglaterra", "England", "Gran Bretaña", "Grã-Bretanha", "イギリス", "英国"],
  NL: ["Holland", "Holanda"],
  KR: ["Südkorea", "Coreia do Sul", "Corea del Sur", "韓国", "韩国"],
  CN: ["中国", "中华人民共和国", "República Popular China", "República Popular da China", "Volksrepublik China"],
  TW: ["台湾", "台灣"],
  RU: ["Russland", "ロシア", "俄罗斯"],
};

/** Of two countries; the package has their names in Portuguese the wrong way round besides. */
const OF_TWO = ["Congo", "Kongo"] as const;
const NOT_AS_PACKAGED = new Set(["CG", "CD"]);

let codeByName: ReadonlyMap<string, string | null> | null = null;

/** null: a name of two countries. */
function readNames(): ReadonlyMap<string, string | null> {
  const codes = [...new Set(PACKAGED.flatMap((names) => Object.keys(names)))];
  const displayed = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: "region" }));
  // The pane shows the browser's names: where the package gives one of them to another country, they are right.
  const shown = namesOf(codes, (code) => [...displayed.map((names) => names.of(code) ?? code), ...(SHORT_NAMES[code] ?? [])]);
  const packaged = namesOf(codes, (code) => (NOT_AS_PACKAGED.has(code) ? [] : PACKAGED.flatMap((names) => names[code] ?? [])));
  return new Map([...packaged, ...shown, ...OF_TWO.map((name) => [plainHeader(name), null] as const)]);
}

function namesOf(codes: readonly string[], named: (code: string) => readonly string[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const code of codes) {
    for (const key of named(code).map(plainHeader)) found.set(key, (found.get(key) ?? code) === code && found.get(key) !== null ? code : null);
  }
  return found;
}

/**
 * The country that a directory's cell names: as countryCode, or by its name in one of the six languages ("Deutschland", "日本").
 * Loads with what reads tables, not with the pane.
 *
 * @returns ISO 3166-1 alpha-2, upper-case; null for what names no country, or two
 */
export function countryOf(nameOrCode: string): string | null {
  const inEnglish = countryCode(nameOrCode);
  if (inEnglish !== null) return inEnglish;
  codeByName ??= readNames();
  return codeByName.get(plainHeader(nameOrCode)) ?? null;
}
