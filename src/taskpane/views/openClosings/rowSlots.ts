/** Which element of the page shows which row: row key → the element's number, in the order of the rows. */
export type RowSlots = ReadonlyMap<string, number>;

export const NO_SLOTS: RowSlots = new Map();

/**
 * Gives the rows to draw the elements of those that are no longer drawn. Making elements anew for every row that passes leaves
 * hundreds of thousands behind, which the browser then clears away all at once, while somebody scrolls.
 *
 * A row that is drawn still keeps its element, and is not moved within the page as long as the rows keep their order, for what is
 * moved loses the focus: between two rows that stay, only elements from before the second one are used.
 *
 * @param before  of what is drawn now
 * @param keys  the rows to draw, in their order, each once
 * @returns `before` itself where the rows are the same
 */
export function slotsFor(before: RowSlots, keys: readonly string[]): RowSlots {
  const old = [...before];
  if (old.length === keys.length && old.every(([key], at) => key === keys[at])) return before;
  const wanted = new Set(keys);
  const free = old.flatMap(([key, slot], place) => (wanted.has(key) ? [] : [{ slot, place }]));
  const limits = limitsOf(old, keys);
  let unused = Math.max(-1, ...before.values()) + 1;
  return new Map(
    keys.map((key, at) => {
      const kept = before.get(key);
      if (kept !== undefined) return [key, kept];
      const [next] = free;
      if (next === undefined || next.place >= (limits[at] as number)) return [key, unused++];
      free.shift();
      return [key, next.slot];
    }),
  );
}

/** For each row, where the next one stands that was drawn before. */
function limitsOf(old: readonly (readonly [string, number])[], keys: readonly string[]): readonly number[] {
  const places = new Map(old.map(([key], place) => [key, place]));
  let limit = Infinity;
  return keys.map((_, at) => keys[keys.length - 1 - at] as string).map((key) => (limit = places.get(key) ?? limit)).reverse();
}
