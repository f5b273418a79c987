/**
 * Labels of domains as a hurried reader sees them (lookAlike), and how a directory of a million finds those that are alike. Apart
 * from lookAlike, which needs the public suffix list: a directory that is asked does not.
 *
 * A change of one letter leaves two thirds of a label as they were. So a label is kept under each two of its thirds, with its length;
 * who asks for what is alike to one asks for nine such pairs and two swaps, instead of every text one letter away. Halves would be
 * fewer keys, but among a million labels thousands share one ("adventure"), and all of them would have to be compared.
 */

// Shorter labels differ by one letter too often by chance (ibm, abm).
export const SHORTEST_LABEL_FOR_TYPOS = 5;

const THIRDS = 3;
/** As labels were cut before. The directory of whoever has imported nothing since has them so (storage/tenantStore, KEYS_BY_THIRDS). */
const HALVES = 2;

/** Where a label of that length is cut into so many parts. */
const cutsOf = (length: number, parts: number): readonly number[] => (parts === HALVES ? [Math.floor(length / 2)] : [Math.floor(length / 3), Math.floor((2 * length) / 3)]);

/** What keys of labels of a length begin with whose parts are, but for one of them, where the text has them that is seen: counted from its beginning, and from its end. */
function allPartsButOne(length: number, parts: number, seen: string): readonly string[] {
  const [first = 0, second] = cutsOf(length, parts);
  const from = (cut: number): string => seen.slice(seen.length - (length - cut));
  const kept = second === undefined ? [`${seen.slice(0, first)}*`, `*${from(first)}`] : [`${seen.slice(0, second)}*`, `${seen.slice(0, first)}*${from(second)}`, `*${from(first)}`];
  return kept.map((some) => `${String(length)} ${some}:`);
}

const beginningOfWhole = (label: string): string => `${String(label.length)} ${label}:`;

/** The keys of a known label; each ends with the label itself. */
export function labelKeys(label: string, parts = THIRDS): readonly string[] {
  const beginnings = label.length < SHORTEST_LABEL_FOR_TYPOS ? [beginningOfWhole(label)] : allPartsButOne(label.length, parts, label);
  return beginnings.map((beginning) => beginning + label);
}

/** A key that labels of this reading alone have. */
const keyOfLabel = (label: string, parts?: number): string => labelKeys(label, parts)[0] as string;

/** The keys by which a directory (tenantKeys) has the labels that are this one where doubled letters count as one: written with doubled ones, or without any. */
export const sameButForDoubles = (label: string): readonly string[] => [`c:${label}`, `s:${keyOfLabel(label)}`];

/** What the keys begin with of all known labels that isAlike to one that was seen; other labels have such keys too. */
export function alikeBeginnings(seen: string, parts = THIRDS): readonly string[] {
  const { length } = seen;
  const whole = length < SHORTEST_LABEL_FOR_TYPOS ? [beginningOfWhole(seen)] : [];
  const alike = [length - 1, length, length + 1].filter((of) => of >= SHORTEST_LABEL_FOR_TYPOS).flatMap((of) => allPartsButOne(of, parts, seen));
  return [...new Set([...whole, ...alike, ...swappedAtCuts(seen, parts)])];
}

/** As alikeBeginnings, of the keys of an earlier version. It had a label with doubled letters as one among the others, without a key of its own. */
export const olderBeginnings = (seen: string): readonly string[] => alikeBeginnings(seen, HALVES);

/** Two letters that have changed places, each of another part: with thirds one alone is left as it was, with halves none. */
function swappedAtCuts(seen: string, parts: number): readonly string[] {
  if (seen.length < SHORTEST_LABEL_FOR_TYPOS) return [];
  return cutsOf(seen.length, parts).map((cut) => keyOfLabel(seen.slice(0, cut - 1) + seen.charAt(cut) + seen.charAt(cut - 1) + seen.slice(cut + 1), parts));
}

/** A label with doubled letters as one. */
export const collapseDoubles = (text: string): string => text.replace(/(.)\1+/gu, "$1");

/** The known label that a key of labelKeys ends with. */
export const labelOfKey = (key: string): string => key.slice(key.lastIndexOf(":") + 1);

/** Whether a label that was seen could be read as a known one: the same, or one letter off. */
export const isAlike = (seen: string, known: string): boolean => seen === known || (known.length >= SHORTEST_LABEL_FOR_TYPOS && oneEditApart(seen, known));

/** True when one insertion, deletion, substitution or swap of neighbours makes one text of the other. */
function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
