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
  en: { "for now": { replacement: "as of {day}" }, currently: { replacement: "as of {day}" }, yet: { replacement: "as of {day}", atEndOnly: true }, "at the moment": { replacement: "as of {day}" }, "for the moment": { replacement: "as of {day}" }, "at present": { replacement: "as of {day}" }, presently: { replacement: "as of {day}" }, "at this time": { replacement: "as of {day}" }, "right now": { replacement: "as of {day}" }, "as of now": { replacement: "as of {day}" }, "for the time being": { replacement: "as of {day}" } },
  "pt-BR": { "por enquanto": { replacement: "em {day}" }, "por ora": { replacement: "em {day}" }, "por agora": { replacement: "em {day}" }, "neste momento": { replacement: "em {day}" }, "no presente momento": { replacement: "em {day}" }, "no momento": { replacement: "em {day}", atEndOnly: true }, atualmente: { replacement: "em {day}" } },
  es: { "por ahora": { replacement: "a fecha de {day}" }, "por el momento": { replacement: "a fecha de {day}" }, "de momento": { replacement: "a fecha de {day}" }, "en este momento": { replacement: "a fecha de {day}" }, "en estos momentos": { replacement: "a fecha de {day}" }, "ahora mismo": { replacement: "a fecha de {day}" }, actualmente: { replacement: "a fecha de {day}" } },
  de: { derzeit: { replacement: "mit Stand {day}" }, zurzeit: { replacement: "mit Stand {day}" }, "zur zeit": { replacement: "mit Stand {day}", atEndOnly: true }, momentan: { replacement: "mit Stand {day}" }, "im moment": { replacement: "mit Stand {day}" }, "im augenblick": { replacement: "mit Stand {day}" }, gegenwärtig: { replacement: "mit Stand {day}", atEndOnly: true }, "zum jetzigen zeitpunkt": { replacement: "mit Stand {day}" } },
  ja: { 今のところ: { replacement: "{day}時点で" }, いまのところ: { replacement: "{day}時点で" }, 現時点: { replacement: "{day}時点" }, 現段階: { replacement: "{day}時点" }, 現在: { replacement: "{day}時点で" } },
  "zh-CN": { 目前: { replacement: "截至{day}" }, 当前: { replacement: "截至{day}" }, 现在: { replacement: "截至{day}" }, 现阶段: { replacement: "截至{day}" }, 眼下: { replacement: "截至{day}" }, 还未: { replacement: "截至{day}未" }, 仍未: { replacement: "截至{day}未" }, 尚未: { replacement: "截至{day}未" } },
};
