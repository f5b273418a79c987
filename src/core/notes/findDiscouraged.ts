import { DISCOURAGED_WORDS, NOT_DISCOURAGED } from "../../playbook/discouragedWords";
import type { LanguageCode } from "../language/LanguageCode";

export interface Discouraged {
  /** As the text has it. */
  readonly shown: string;
  /** Where it begins, in UTF-16 units. */
  readonly index: number;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");

/**
 * The words with what stands before them: whole words only, in languages that part words ("yet" is not in "Yeti").
 * Without lookbehind, which Safari knows only from 16.4 on; accents as one character and as two.
 */
function pattern(language: LanguageCode): RegExp {
  const words = DISCOURAGED_WORDS[language].flatMap((word) => [word.normalize("NFC"), word.normalize("NFD")]).map(escaped).join("|");
  const partsWords = language !== "ja" && language !== "zh-CN";
  return new RegExp(partsWords ? `(^|[^\\p{L}\\p{M}\\p{N}])(${words})(?![\\p{L}\\p{M}\\p{N}])` : `()(${words})`, "giu");
}

/** Where a text has turns of phrase in which a word is not meant, see NOT_DISCOURAGED. */
function letStand(text: string, language: LanguageCode): readonly (readonly [number, number])[] {
  const phrases = NOT_DISCOURAGED[language].map((phrase) => phrase.replace(/ (?!\?)/g, "\\s+"));
  if (phrases.length === 0) return [];
  return [...text.matchAll(new RegExp(phrases.join("|"), "giu"))].map(({ index, 0: shown }) => [index, index + shown.length]);
}

/** The words of a note that the playbook discourages, in the order of the text. Source: playbook, "How a note is written". */
export function findDiscouraged(text: string, language: LanguageCode): readonly Discouraged[] {
  const stands = letStand(text, language);
  return [...text.matchAll(pattern(language))]
    .map((match) => ({ shown: match[2] ?? "", index: match.index + (match[1] ?? "").length }))
    .filter(({ shown, index }) => !stands.some(([from, to]) => from <= index && index + shown.length <= to));
}
