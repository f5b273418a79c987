import { fold, foldComposed } from "./fold";
import { COMPLEX, DROPPED, foldedUnits } from "./foldedUnits";
import { nextHash, phraseEnds } from "./phraseEnds";

/** So many are folded as one from a complex unit on: where they stand close, each by itself would take long. */
const FOLDED_TOGETHER = 256;
// Its small form depends on what follows, however far.
const SIGMA = "\u03a3";

/**
 * The phrases, folded ones, that stand in a text's folded form: those of which `fold(text).includes(phrase)` is true. A text
 * of megabytes is gone through once, and its folded form is never built.
 */
export function phrasesIn(text: string, phrases: readonly string[]): ReadonlySet<string> {
  const found = new Set(phrases.filter((phrase) => phrase === ""));
  const { isEnd, shift, byHash } = phraseEnds([...new Set(phrases)].filter((phrase) => phrase !== ""));
  const units = foldedUnits();
  let hash = 0;
  /** Without the last unit, which an accent of its own may still change. */
  let hashBefore = 0;
  // No function is made in here: what one shares with it, the engine would fetch from memory for each unit.
  for (let at = 0; at < text.length; at++) {
    const unit = units[text.charCodeAt(at)] as number;
    if (unit === DROPPED) continue;
    if (unit !== COMPLEX) {
      hashBefore = hash;
      hash = nextHash(hash, unit, shift);
      if (isEnd[hash] === 1) addEnding(found, byHash.get(hash), text, at);
      continue;
    }
    if (at > 0 && units[text.charCodeAt(at - 1)] !== DROPPED) hash = hashBefore;
    let end = at + 1;
    while (end < text.length && (end < at + FOLDED_TOGETHER || units[text.charCodeAt(end)] === COMPLEX)) end++;
    const composed = text.slice(Math.max(0, at - 1), end).normalize("NFKC");
    if (composed.includes(SIGMA)) return inFolded(fold(text), phrases);
    const folded = foldComposed(composed);
    for (let part = 0; part < folded.length; part++) {
      hash = nextHash(hash, folded.charCodeAt(part), shift);
      if (isEnd[hash] === 1) addStanding(found, byHash.get(hash), text, at, end);
    }
    at = end - 1;
  }
  return found;
}

function addEnding(found: Set<string>, phrases: readonly string[] = [], text: string, last: number): void {
  for (const phrase of phrases) if (!found.has(phrase) && endsAt(text, last, phrase)) found.add(phrase);
}

function addStanding(found: Set<string>, phrases: readonly string[] = [], text: string, from: number, end: number): void {
  for (const phrase of phrases) if (!found.has(phrase) && standsBefore(text, end, phrase, from)) found.add(phrase);
}

const inFolded = (folded: string, phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.filter((phrase) => folded.includes(phrase)));

const isComplex = (text: string, at: number): boolean => at < text.length && foldedUnits()[text.charCodeAt(at)] === COMPLEX;

/** Whether a phrase's last unit is the one at a place. Where a complex one follows, the answer is left to what is folded with it. */
function endsAt(text: string, last: number, phrase: string): boolean {
  if (isComplex(text, last + 1)) return false;
  const units = foldedUnits();
  let left = phrase.length;
  for (let at = last; at >= 0 && left > 0; at--) {
    const unit = units[text.charCodeAt(at)] as number;
    if (unit === DROPPED) continue;
    if (unit === COMPLEX) return standsBefore(text, last + 1, phrase, at);
    if (unit !== phrase.charCodeAt(--left)) return false;
  }
  return left === 0;
}

/**
 * Whether a phrase stands somewhere before a place, folded with as many units as it has before another place.
 *
 * @param end  no complex one stands there
 */
function standsBefore(text: string, end: number, phrase: string, from: number): boolean {
  const units = foldedUnits();
  let start = from;
  for (let left = phrase.length; start > 0 && left > 0; ) {
    start--;
    const unit = units[text.charCodeAt(start)];
    // Each of these is one unit, whatever is around it.
    if (unit !== DROPPED && unit !== COMPLEX && !isComplex(text, start + 1)) left--;
  }
  return fold(text.slice(start, end)).includes(phrase);
}
