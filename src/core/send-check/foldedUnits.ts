import { fold } from "./fold";

/** What a code unit is to `fold` by itself: dropped, the unit it becomes, or COMPLEX. */
export const DROPPED = 0;
/** It becomes several, or its neighbours change what it becomes: a text around it has to be folded as a whole. */
export const COMPLEX = 0xffff;

// Letters and signs of the alphabets, each of which is one by itself, and punctuation. Not the accents that join what is before
// them (0x300), nor the one capital whose small form depends on what follows.
const ASKED: readonly (readonly [from: number, to: number])[] = [[0x01, 0x2ff], [0x370, 0x3a2], [0x3a4, 0x482], [0x48a, 0x52f], [0x2000, 0x20cf], [0x3000, 0x3029], [0xfeff, 0xff5e]];
// Kana, Chinese characters, Korean syllables.
const KEPT: readonly (readonly [from: number, to: number])[] = [[0x3041, 0x3096], [0x30a1, 0x30fe], [0x4e00, 0x9fff], [0xac00, 0xd7a3]];
/** It stays as it is and changes nothing beside it, and none of those asked for becomes it. */
const BETWEEN = "\u4e00";

let made: Uint16Array | null = null;

/**
 * By code unit, what `fold` makes of it wherever no COMPLEX one is beside it; made when first asked for. It knows the ordinary
 * letters and signs of the six languages and of their neighbours; whatever it does not know is COMPLEX.
 */
export function foldedUnits(): Uint16Array {
  return (made ??= unitTable());
}

function unitTable(): Uint16Array {
  const table = new Uint16Array(0x10000).fill(COMPLEX);
  for (const [from, to] of KEPT) for (let unit = from; unit <= to; unit++) table[unit] = unit;
  for (const [from, to] of ASKED) {
    const units: string[] = [];
    for (let unit = from; unit <= to; unit++) units.push(String.fromCharCode(unit));
    fold(`${BETWEEN}${units.join(BETWEEN)}`).slice(1).split(BETWEEN).forEach((folded, at) => {
      if (folded.length <= 1) table[from + at] = folded === "" ? DROPPED : folded.charCodeAt(0);
    });
  }
  return table;
}
