import type { LanguageCode } from "./LanguageCode";
import type { Tongue } from "./commonWords";
import type { hanLanguage } from "./hanLanguage";
import { countLatinVotes, TONGUES } from "./latinVotes";
import type { LatinVotes } from "./latinVotes";
import { withoutMachineText } from "./withoutMachineText";

/** More tells nothing more, and a pasted log of a megabyte must not cost a second. */
const LOOKED_AT = 20_000;

/** Words that speak for a language and against any other: one may be a name or a loan ("Danke!"), two are a sentence. */
const FEWEST_WORDS = 2;
/** A mixed mail is in the language of most of its words; below this lead it is in none. */
const LEAD = 1.5;
/** Half of a text's words are common ones; where hardly any is, the text is in a language that is not known here. */
const FEWEST_SHARE = 0.2;
/** One is enough in a short sentence of common words of which none speaks for another language ("Sim, está correto."). */
const FEWEST_OF_A_SENTENCE = 3;
const SHARE_OF_A_SENTENCE = 0.6;
/** Galician shares most words with Portuguese or Spanish, and few write mails in it: there one word tells too. */
const FEWEST_AGAINST_NONE = 1;
/** English is what is pasted (messages of programs, product texts): whole sentences of another language beside it make a doubt. */
const PASTED_LEAD = 3;
const WHOLE_SENTENCES = 4;
/** Who pastes says so first: first lines of this length, more than a greeting, in another language make the same doubt. */
const BEGINNING = 40;

const OFFERED: Readonly<Partial<Record<Tongue, LanguageCode>>> = { en: "en", pt: "pt-BR", es: "es", de: "de" };

/** Characters that make a word, in Chinese and Japanese and in alphabets, so that all can be compared. */
const CHARACTERS_A_WORD = 2;
const LETTERS_A_WORD = 5;
/** Chinese writes の for decoration; Japanese without any kana in ten characters is hardly a sentence. */
const KANA_SHARE = 0.1;
const FEWEST_KANA = 2;

type ReadHan = typeof hanLanguage | null;

/** Whether a text may be in a language that is told by its Han characters. */
export const mayNeedHan = (text: string): boolean => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const leads = (one: number, ...others: readonly number[]): boolean => one > 0 && others.every((other) => one >= LEAD * other);

function latinLanguage(votes: LatinVotes): LanguageCode | "other" | null {
  const best = TONGUES.reduce((one, other) => (votes.votes(other) > votes.votes(one) ? other : one));
  const found = votes.votes(best);
  if (found < FEWEST_SHARE * votes.words) return null;
  const isSentence = found >= FEWEST_OF_A_SENTENCE && found >= SHARE_OF_A_SENTENCE * votes.words;
  const offered = OFFERED[best];
  const rivals = TONGUES.filter((tongue) => tongue !== best && (offered !== undefined || OFFERED[tongue] !== undefined));
  for (const rival of rivals) {
    const lead = votes.lead(best, rival);
    const against = votes.lead(rival, best);
    const needed = best === "en" && against >= WHOLE_SENTENCES ? PASTED_LEAD : LEAD;
    const fewest = rival === "gl" || (isSentence && against === 0) ? FEWEST_AGAINST_NONE : FEWEST_WORDS;
    if (lead < fewest || lead < needed * against) return null;
  }
  return offered ?? "other";
}

function eastAsianLanguage(text: string, kana: number, han: number, readHan: ReadHan): LanguageCode | "other" | null {
  if (kana >= FEWEST_KANA && kana >= KANA_SHARE * (kana + han)) return "ja";
  return readHan === null ? null : readHan(text);
}

/** The language that most of the words of a text are in. */
function mainly(text: string, readHan: ReadHan): LanguageCode | "other" | null {
  const votes = countLatinVotes(text);
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(text, /\p{Script=Han}/gu);
  const others = count(text, /(?![\p{Script=Latin}ー])\p{L}/gu) - kana - han;

  // In words, so that a name or a product in another script does not outweigh a sentence.
  const latin = votes.words;
  const eastAsian = (kana + han) / CHARACTERS_A_WORD;
  const other = others / LETTERS_A_WORD;
  if (leads(latin, eastAsian, other)) return latinLanguage(votes);
  if (leads(eastAsian, latin, other)) return eastAsianLanguage(text, kana, han, readHan);
  return other >= FEWEST_WORDS && leads(other, latin, eastAsian) ? "other" : null;
}

/** The first lines, as much as tells a language: a Chinese or Japanese character tells more than a letter. */
function beginningOf(text: string): string {
  let beginning = "";
  for (const line of text.split("\n")) {
    beginning += `${line.trim()}\n`;
    if (beginning.replace(/[\u3040-\u9fff]/g, "abc").length > BEGINNING) break;
  }
  return beginning;
}

/**
 * The language of a message's own words: one of the six, "other" when it is surely another one, null when it cannot be told.
 *
 * A wrong language is a fault, null is none (the directory's language is taken): so a doubt is null. Portuguese of Portugal is
 * pt-BR, the only Portuguese offered; Traditional Chinese is "other". Source: evaluation.md, "The rules of the road".
 *
 * @param ownWords  the newest message without quoted history and signature, of any length; the first 20,000 characters count
 * @param readHan  hanLanguage; null for a text that mayNeedHan says needs none: its lists are as large as those of all other languages
 */
export function detectLanguage(ownWords: string, readHan: ReadHan): LanguageCode | "other" | null {
  // Half-width kana and full-width letters are the same words; the form may be many times as long, hence the second limit.
  const plain = ownWords.slice(0, LOOKED_AT).normalize("NFKC").slice(0, LOOKED_AT);
  const text = withoutMachineText(plain.replace(/[\u00ad\u200b-\u200d\ufeff]/g, ""));
  const language = mainly(text, readHan);
  const beginning = language === "en" ? mainly(beginningOf(text), readHan) : language;
  return (beginning ?? language) === language ? language : null;
}
