import type { LanguageCode } from "../core/language/LanguageCode";

export interface WordingCorrection {
  /** What stands in its place; {day} is the day of the note, so that the sentence says as of when it is true. */
  readonly replacement: string;
  /** Only where nothing follows but the end of the clause: elsewhere the sentence would have to be built anew. */
  readonly atEndOnly?: true;
}

/**
 * What may stand in place of a discouraged word without changing what the sentence says otherwise. A word that is left out
 * (one that promises an end, a negation that would have to be written anew) is the FM's to replace.
 * Source: playbook, "How a note is written"; keys are those of DISCOURAGED_WORDS.
 */
export const DISCOURAGED_CORRECTIONS: Readonly<Record<LanguageCode, Readonly<Record<string, WordingCorrection>>>> = {
  en: { "for now": { replacement: "as of {day}" }, currently: { replacement: "as of {day}" }, yet: { replacement: "as of {day}", atEndOnly: true } },
  "pt-BR": { "por enquanto": { replacement: "em {day}" }, "por ora": { replacement: "em {day}" }, "no momento": { replacement: "em {day}", atEndOnly: true }, atualmente: { replacement: "em {day}" } },
  es: { "por ahora": { replacement: "a fecha de {day}" }, "por el momento": { replacement: "a fecha de {day}" }, "de momento": { replacement: "a fecha de {day}" }, actualmente: { replacement: "a fecha de {day}" } },
  de: { derzeit: { replacement: "mit Stand {day}" }, zurzeit: { replacement: "mit Stand {day}" }, "zur zeit": { replacement: "mit Stand {day}", atEndOnly: true }, momentan: { replacement: "mit Stand {day}" } },
  ja: { 今のところ: { replacement: "{day}時点で" }, 現時点: { replacement: "{day}時点" }, 現在: { replacement: "{day}時点で" } },
  "zh-CN": { 目前: { replacement: "截至{day}" }, 当前: { replacement: "截至{day}" }, 现在: { replacement: "截至{day}" }, 尚未: { replacement: "截至{day}未" } },
};
