import { SHORTEST_WORD_FOR_TYPOS } from "./wordSketch";

/** From so many letters on two mistakes are forgiven. */
const LONG_WORD = 8;

/**
 * How many typing mistakes lie between what is typed, folded, and some words: letters left out, added, wrong or swapped with
 * their neighbour. What is typed may be the beginning of a word. Null for more than are forgiven: none in words of up to three
 * letters, one in up to seven, two in longer ones.
 */
export function typingMistakes(typed: string, words: readonly string[]): number | null {
  let total = 0;
  for (const part of typed.split(" ")) {
    const allowed = part.length < SHORTEST_WORD_FOR_TYPOS ? 0 : part.length < LONG_WORD ? 1 : 2;
    let best = allowed + 1;
    for (const word of words) {
      best = Math.min(best, allowed === 0 ? (word.startsWith(part) ? 0 : 1) : distanceToBeginning(part, word, allowed));
      if (best === 0) break;
    }
    if (best > allowed) return null;
    total += best;
  }
  return total;
}

/** The fewest mistakes that make the beginning of a word, of any length, of what is typed; `most` + 1 for more. */
function distanceToBeginning(typed: string, word: string, most: number): number {
  const end = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let row = Array.from({ length: end + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= end; j++) {
      const same = typed[i - 1] === word[j - 1] ? 0 : 1;
      let cost = Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(most + 1, ...row);
}
