import { COMMON_WORDS } from "./commonWords";
import type { Tongue } from "./commonWords";

export const TONGUES = Object.keys(COMMON_WORDS) as readonly Tongue[];

/** One bit a language, so that "common word of these languages" is one number. */
const bitOf = (tongue: Tongue): number => 1 << TONGUES.indexOf(tongue);
const bitsOf = (...tongues: readonly Tongue[]): number => tongues.reduce((bits, tongue) => bits | bitOf(tongue), 0);

const OFFERED = bitsOf("en", "pt", "es", "de");
const NOT_OFFERED = bitsOf(...TONGUES) & ~OFFERED;

/** Letters with a mark that the language writes; a word with any other is not its word. */
const MARKED_LETTERS: readonly (readonly [number, RegExp])[] = [
  [bitOf("en"), /[é]/g],
  [bitOf("pt"), /[áàâãéêíóôõúüç]/g],
  [bitOf("es"), /[áéíóúüñ]/g],
  [bitOf("de"), /[äöüßé]/g],
  [bitOf("gl"), /[áéíóúüïñ]/g],
  [bitOf("ca"), /[àçéèíïóòúü·]/g],
  [bitOf("it"), /[àèéìíòóùú]/g],
];

/** Words that are told by their mark alone: without it they are common to all Romance languages. */
const MARKED_WORDS: ReadonlyMap<string, number> = new Map([
  ["é", bitsOf("pt", "gl")],
  ["è", bitsOf("it", "ca")],
  ["á", bitOf("gl")],
  ["ás", bitOf("gl")],
  ["ó", bitOf("gl")],
  ["más", bitOf("es")],
  ["máis", bitOf("gl")],
]);

/** Of all languages here Portuguese alone writes it in plain words ("não", "conclusões"); õ elsewhere may be Estonian. */
const TILDE = /ã|õe(s|m)$/;
const TILDE_WEIGHT = 2;

/** Endings that tell a language where the word is not a common one; German nouns are written with a capital. */
const ENDINGS: readonly (readonly [RegExp, number])[] = [
  [/^.{2,}(cao|coes)$/, bitOf("pt")],
  [/^.{3,}cion$/, bitsOf("es", "gl")],
  [/^.{3,}ciones$/, bitOf("es")],
  [/^.{3,}(zione|zioni)$/, bitOf("it")],
  [/^.{3,}(lich|liche|lichen|ieren|ierung|ungen|keit|heit)$/, bitOf("de")],
];

/** Nobody says them in passing in a mail of another language, as "danke" or "gracias" alone. */
const TELLING = new Set("vielen herzlichen herzliche muchas muchisimas atenciosamente gruessen grussen".split(" "));
const TELLING_WEIGHT = 2;

/** Written in every language ("Thanks, best regards"): they tell little of the writer's own. */
const BORROWED = new Set("best cheers dear hello hi kind meeting ok okay please regards sorry sure team thank thanks update call".split(" "));
const BORROWED_WEIGHT = 0.25;

let bitsByWord: Map<string, number> | null = null;

function readWords(): Map<string, number> {
  const found = new Map<string, number>();
  for (const tongue of TONGUES) {
    for (const word of COMMON_WORDS[tongue].split(/\s+/)) found.set(word, (found.get(word) ?? 0) | bitOf(tongue));
  }
  return found;
}

const withoutMarks = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/[øœ]/g, (letter) => (letter === "ø" ? "o" : "oe"))
    .replace(/æ/g, "ae")
    .replace(/ł/g, "l")
    .replace(/[đð]/g, "d")
    .replace(/ı/g, "i");

const isAscii = (word: string): boolean => /^[a-z]*$/.test(word);

function bitsOfWord(word: string): number {
  bitsByWord ??= readWords();
  const marked = MARKED_WORDS.get(word);
  if (marked !== undefined) return marked;
  const plain = withoutMarks(word);
  const bits = bitsByWord.get(plain) ?? ENDINGS.find(([ending]) => ending.test(plain))?.[1] ?? 0;
  if (isAscii(word)) return bits;
  let left = bits;
  let writers = 0;
  for (const [bit, letters] of MARKED_LETTERS) {
    if (isAscii(word.replace(letters, ""))) writers |= bit;
    else left &= ~bit;
  }
  if (left !== 0) return left;
  // ã and õ are Portuguese, ß is German, ñ is Spanish or Galician; what none of the four writes speaks for the others.
  if (writers === 0) return NOT_OFFERED;
  if (TILDE.test(word)) return bitOf("pt");
  if (/ß/.test(word)) return bitOf("de");
  return /ñ/.test(word) ? bitsOf("es", "gl") : 0;
}

export interface LatinVotes {
  /** How many words there are to tell from: all but names, abbreviations and borrowed courtesies. */
  readonly words: number;
  /** What speaks for the one and not for the other: a word both have tells nothing between them. */
  lead(tongue: Tongue, over: Tongue): number;
  votes(tongue: Tongue): number;
}

/** How much a word says of the language of its writer. */
function weightOf(word: string, bits: number, isName: boolean): number {
  if (BORROWED.has(word)) return BORROWED_WEIGHT;
  if (TELLING.has(withoutMarks(word))) return TELLING_WEIGHT;
  return !isName && bits === bitOf("pt") && TILDE.test(word) ? TILDE_WEIGHT : 1;
}

/**
 * Counts, for each language, the common words of a text in Latin letters. Words with capitals inside or throughout (SharePoint,
 * RFA) are names; a text mostly in capitals is read as if it were small.
 */
export function countLatinVotes(text: string): LatinVotes {
  const tokens = text.normalize("NFC").match(/\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu) ?? [];
  const isInCapitals = (token: string): boolean => token.length > 1 && token === token.toUpperCase();
  const allCapitals = tokens.filter(isInCapitals).length > tokens.length / 2;

  const timesByToken = new Map<string, number>();
  for (const token of tokens) timesByToken.set(token, (timesByToken.get(token) ?? 0) + 1);

  const tally = new Map<number, number>();
  let words = 0;
  for (const [token, times] of timesByToken) {
    if (!allCapitals && (isInCapitals(token) || /\p{Ll}\p{Lu}/u.test(token))) continue;
    const isName = !allCapitals && /^\p{Lu}/u.test(token);
    const word = token.toLowerCase();
    const bits = bitsOfWord(word);
    if ((!isName || bits !== 0) && !BORROWED.has(word)) words += times;
    // A capital and foreign letters: Łukasz, Škoda.
    if (bits === 0 || (isName && bits === NOT_OFFERED)) continue;
    tally.set(bits, (tally.get(bits) ?? 0) + times * weightOf(word, bits, isName));
  }
  // Only Spanish opens a question.
  const opened = text.match(/[¿¡]/g)?.length ?? 0;
  if (opened > 0) tally.set(bitOf("es"), (tally.get(bitOf("es")) ?? 0) + opened);

  const sum = (test: (bits: number) => boolean): number => {
    let total = 0;
    for (const [bits, count] of tally) if (test(bits)) total += count;
    return total;
  };
  return {
    words,
    votes: (tongue) => sum((bits) => (bits & bitOf(tongue)) !== 0),
    lead: (tongue, over) => sum((bits) => (bits & bitOf(tongue)) !== 0 && (bits & bitOf(over)) === 0),
  };
}
