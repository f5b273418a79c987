const HASH_BITS = 16;
const LAST_HASH = (1 << HASH_BITS) - 1;
/** The last so many code units of a phrase tell it from almost all others. */
const LONGEST_END = 8;

/** By the last code units of phrases, which of them may end where those units stand. */
export interface PhraseEnds {
  /** 1 for each hash that is a phrase's. A stream's next one is `nextHash(hash, unit, shift)`, its first one 0. */
  readonly isEnd: Uint8Array;
  readonly shift: number;
  readonly byHash: ReadonlyMap<number, readonly string[]>;
}

/** @param phrases  none of them empty */
export function phraseEnds(phrases: readonly string[]): PhraseEnds {
  const length = Math.min(LONGEST_END, ...phrases.map((phrase) => phrase.length));
  // Of so many units each, and of none before them, a hash keeps something.
  const shift = Math.ceil(HASH_BITS / length);
  const isEnd = new Uint8Array(LAST_HASH + 1);
  const byHash = new Map<number, string[]>();
  for (const phrase of phrases) {
    let hash = 0;
    for (let at = phrase.length - length; at < phrase.length; at++) hash = nextHash(hash, phrase.charCodeAt(at), shift);
    isEnd[hash] = 1;
    byHash.set(hash, [...(byHash.get(hash) ?? []), phrase]);
  }
  return { isEnd, shift, byHash };
}

export function nextHash(hash: number, unit: number, shift: number): number {
  return ((hash << shift) ^ unit) & LAST_HASH;
}
