import { words } from "./answerWords";

/**
 * How the six languages say of several tenants that not all of them were moved, and how they speak of several at all. The
 * words are held against a sentence of any language, as those of answerWords are.
 */

const SMALL = [
  ["one", "ein(?:e[rns]?|em)?", "un[oa]?", "uma?"],
  ["two", "zwei", "dos", "dois|duas"],
  ["three", "drei", "tres", "três"],
  ["four", "vier", "cuatro", "quatro"],
  ["five", "fünf", "cinco"],
  ["six", "sechs", "seis"],
  ["seven", "sieben", "siete", "sete"],
  ["eight", "acht", "ocho", "oito"],
  ["nine", "neun", "nueve", "nove"],
  ["ten", "zehn", "diez", "dez"],
].map((names) => names.join("|"));
const NUMBER = `(?:\\d+|${SMALL.join("|")})`;
const NOUNS = "(?:tenants?|mandanten?|inquilinos?|arrendatarios?|locat[aá]rios?)";

/** Not all of them. */
export const PARTLY: readonly RegExp[] = [
  // "3 of 3" are all.
  words(`(${NUMBER})(?: ${NOUNS})? (?:of|von|der|de|d[oa]s)(?: (?:the|your|these|all|den|ihren|insgesamt|los|las|sus|seus))? (?!\\1(?![\\p{L}\\p{N}]))${NUMBER}`),
  words(`(?<!all )(?<!all the )${NUMBER} of (?:the|your|these|those|them)(?! ${NUMBER})`, `(?<!alle )${NUMBER} (?:der|von den|dieser|ihrer) ${NOUNS}`, `${NUMBER} de (?:los|las|sus|estos|ellos)(?! ${NUMBER})`, `${NUMBER} (?:dos|das|deles|destes|desses) ${NOUNS}`),
  /(?<![\d/])(\d+)\s?\/\s?(?!\1\D)\d+(?=\s*(?:tenants|mandanten|inquilinos|arrendatarios|locatários|個|件|テナント|个|租户))/iu,
  words("apart from", "aside from", "other than", "exclud(?:ing|ed|es)", "except(?:ing|ions?)?", "save for", "all but", "remain(?:s|ed|ing|der)?", "stay(?:s|ed)", "the rest", "the others?(?! (?:hand|day))", "others", "another (?:one|tenant)", "(?:some|most|half|many) (?:of|tenants)", `only (?:the|some|part|${NUMBER})`, "still (?:active|open|assigned)"),
  words("außer", "ausgenommen", "mit ausnahme", "bis auf", "abgesehen von", "ausgeschlossen", "(?<!im )übrige[nrs]?", "restliche[nrs]?", "rest", "verbleib\\p{L}*", "(?:ver)?bleib(?:t|en)", `(?:der|die|das|den|dem) andere[nr]?`, `andere[nr]? ${NOUNS}`, `(?:einige|manche|mehrere|die meisten)(?: der)? ${NOUNS}`, `(?:nur|lediglich) (?:der|die|den|einige|${NUMBER})`),
  words("salvo", "excepto", "exceptuando", "a excepción", "con (?:la )?excepción", "aparte de", "excluyendo", "excluid[oa]s?", "tod[oa]s menos", "menos (?:el|la|un[oa])", "restantes?", "el resto", "l[oa]s demás", "(?:el|la|los|las) otr[oa]s?", `otr[oa]s? ${NOUNS}`, "algun[oa]s", "la mayoría", `(?:s[oó]lo|solamente|únicamente) (?:el|la|los|las|se|${NUMBER})`, "permanecen?", "(?:sigue|queda)n? (?:activ[oa]s?|fuera|igual)"),
  words("exceto", "à exceção", "com (?:a )?exceção", "excetuando", "excluindo", "excluíd[oa]s?", "menos [oa]", "menos uma?", "o resto", "(?:os|as) demais", "(?:o|a|os|as) outr[oa]s?", `outr[oa]s? ${NOUNS}`, "alguns|algumas", "a maioria", `(?:só|somente|apenas) (?:o|a|os|as|${NUMBER})`, "permanecem?", "continuam? (?:ativ[oa]s?|fora|igual)"),
  /以外|を除(?:き|く|いて|いた)|除外|残り|残る|もう(?:一方|片方|[1１一]つ|[1１一]件)|(?:他|ほか)のテナント|のうち|中\s*\d+\s*(?:件|つ|社|個|テナント)|(?:テナント|件|つ|社)(?:のみ|だけ)|一部/u,
  /除[^，。]{1,60}(?:外|之外|以外)|除了|除外|其余|其[他它](?:的)?租户|另(?:外)?(?:一|的)个?|剩余|剩下|(?:只有|仅有?)[^，。]{0,20}(?:移|转|分配|调)|\d+\s*个?[^，。]{0,8}[中里]的?\s*(?:\d+|[一二两三四五六七八九十])|仍(?:然|旧)?(?:处于|在|为|保持|是)|保持不变/u,
];

/** Several tenants are spoken of. */
export const SEVERAL: readonly RegExp[] = [
  words("tenants", "inquilinos", "arrendatarios", "locat[aá]rios", `(?:die|alle[rn]?|beiden?|sämtliche[nr]?|diese|${NUMBER.replace(`${SMALL[0] ?? ""}|`, "")}) mandanten`, "all(?! (?:done|set|good))", "both", "they", "these", "alle", "beide[n]?", "sämtliche[nr]?", "tod[oa]s", "amb[oa]s"),
  /すべて|全て|全部|(?:全|両|各)テナント|いずれも|[2-9２-９]\s*(?:件|つ|社|個)|\d{2,}\s*(?:件|社|個)/u,
  /所有|全部|这些|各租户|均已|都已|[两二三四五六七八九十\d]\s*个租户/u,
];

/** How many tenants a request asks for, by its subject; null: it does not say, or for one. */
export function askedFor(subject: string): number | null {
  const count = Number(/\b(\d{1,6}) tenants\b/i.exec(subject)?.[1] ?? 0);
  return count > 1 ? count : null;
}

/** How many tenants a sentence says were moved, in figures or in words up to ten; null: it does not say. */
export function countedIn(sentence: string): number | null {
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(${NUMBER}) ${NOUNS}(?![\\p{L}\\p{N}])`, "iu").exec(sentence)?.[1] ?? /(\d+)\s*(?:件|社|個|つ|テナント|个租户)/u.exec(sentence)?.[1];
  if (found === undefined) return null;
  const small = SMALL.findIndex((names) => new RegExp(`^(?:${names})$`, "iu").test(found));
  return small < 0 ? Number(found) : small + 1;
}
