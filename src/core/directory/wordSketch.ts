/** What a word sounds like is told by its first consonants; more of them would only make the directory larger. */
export const LONGEST_SKETCH = 5;
const SHORTEST_SKETCH = 2;
/** Shorter words differ by one letter from too many others. */
export const SHORTEST_WORD_FOR_TYPOS = 4;

const CONSONANTS = "bcdfghjklmnpqrstvwxz";
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The consonants of a folded word in their order, doubled ones once: "cnts" of contoso, contosso and cantoso. Null for what has too few, and for words of characters, where one more or less is another word.
 */
export function wordSketch(foldedWord: string): string | null {
  const all = consonants(foldedWord);
  return all === null ? null : all.slice(0, LONGEST_SKETCH);
}

function consonants(word: string): string | null {
  if ([...word].length < SHORTEST_WORD_FOR_TYPOS || CJK.test(word)) return null;
  const found = word.replace(/(.)\1+/gu, "$1").replace(/[aeiouy]/g, "");
  return found.length < SHORTEST_SKETCH ? null : found;
}

/** Sketches of the words that somebody may have meant: nearest with the vowels, one consonant too many or two swapped; next with one missing or wrong. */
export interface NearSketches {
  readonly nearest: readonly string[];
  readonly next: readonly string[];
}

/** Null for a word that has no sketch. Each sketch once, and in the first of the two lists that it belongs to. */
export function sketchesNear(foldedWord: string): NearSketches | null {
  const own = consonants(foldedWord);
  if (own === null) return null;
  const letters = [...own].slice(0, LONGEST_SKETCH + 1);
  const cut = (some: readonly string[]): string => some.join("").slice(0, LONGEST_SKETCH);
  const nearest = new Set([cut(letters)]);
  letters.forEach((letter, at) => {
    nearest.add(cut(letters.filter((_, index) => index !== at)));
    const following = letters[at + 1];
    if (following !== undefined) nearest.add(cut([...letters.slice(0, at), following, letter, ...letters.slice(at + 2)]));
  });
  const next = new Set<string>();
  for (let at = 0; at <= Math.min(letters.length, LONGEST_SKETCH); at++) {
    for (const other of CONSONANTS) {
      next.add(cut([...letters.slice(0, at), other, ...letters.slice(at)]));
      if (at < letters.length) next.add(cut([...letters.slice(0, at), other, ...letters.slice(at + 1)]));
    }
  }
  const longEnough = (sketch: string): boolean => sketch.length >= SHORTEST_SKETCH;
  return { nearest: [...nearest].filter(longEnough), next: [...next].filter((sketch) => longEnough(sketch) && !nearest.has(sketch)) };
}
