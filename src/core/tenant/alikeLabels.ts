/**
 * Labels of domains as a hurried reader sees them (lookAlike), and how a directory of a million finds those that are alike. Apart
 * from lookAlike, which needs the public suffix list: a directory that is asked does not.
 *
 * A change of one letter leaves one half of a label as it was. So a label is kept under each of its halves, with its length; who
 * asks for what is alike to one asks for six such halves, of which each has few labels, instead of every text one letter away.
 */

// Shorter labels differ by one letter too often by chance (ibm, abm).
export const SHORTEST_LABEL_FOR_TYPOS = 5;

/** Where a label of that length is cut in two. */
const middleOf = (length: number): number => Math.floor(length / 2);

const beginningOfFirst = (length: number, half: string): string => `${String(length)} ${half}*:`;
const beginningOfSecond = (length: number, half: string): string => `${String(length)} *${half}:`;
const beginningOfWhole = (label: string): string => `${String(label.length)} ${label}:`;

/** The keys of a known label; each ends with the label itself. */
export function labelKeys(label: string): readonly string[] {
  const { length } = label;
  const middle = middleOf(length);
  const beginnings = length < SHORTEST_LABEL_FOR_TYPOS ? [beginningOfWhole(label)] : [beginningOfFirst(length, label.slice(0, middle)), beginningOfSecond(length, label.slice(middle))];
  return beginnings.map((beginning) => beginning + label);
}

/** What the keys begin with of all known labels that isAlike to one that was seen; other labels have such keys too. */
export function alikeBeginnings(seen: string): readonly string[] {
  const { length } = seen;
  const whole = length < SHORTEST_LABEL_FOR_TYPOS ? [beginningOfWhole(seen)] : [];
  const halves = [length - 1, length, length + 1].filter((of) => of >= SHORTEST_LABEL_FOR_TYPOS).flatMap((of) => {
    const middle = middleOf(of);
    return [beginningOfFirst(of, seen.slice(0, middle)), beginningOfSecond(of, seen.slice(length - (of - middle)))];
  });
  return [...new Set([...whole, ...halves, ...swappedInTheMiddle(seen)])];
}

/** Two letters that have changed places, one of each half. */
function swappedInTheMiddle(seen: string): readonly string[] {
  if (seen.length < SHORTEST_LABEL_FOR_TYPOS) return [];
  const middle = middleOf(seen.length);
  return labelKeys(seen.slice(0, middle - 1) + seen.charAt(middle) + seen.charAt(middle - 1) + seen.slice(middle + 1)).slice(0, 1);
}

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
