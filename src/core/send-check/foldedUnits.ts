/** What a code unit is to `fold` by itself: dropped, the unit it becomes, or COMPLEX. */
export const DROPPED = 0;
/** It becomes several, or its neighbours change what it becomes: a text around it has to be folded as a whole. */
export const COMPLEX = 0xffff;

let made: Uint16Array | null = null;

/**
 * By code unit, what `fold` makes of it wherever no COMPLEX one is beside it; made when first asked for. It knows the ordinary
 * letters and signs of the six languages; whatever it does not know is COMPLEX.
 */
export function foldedUnits(): Uint16Array {
  return (made ??= unitTable());
}

function unitTable(): Uint16Array {
  const table = new Uint16Array(0x10000).fill(COMPLEX);
  const keep = (from: number, to: number): void => { for (let code = from; code <= to; code++) table[code] = code; };
  const lower = (from: number, to: number): void => { for (let code = from; code <= to; code++) table[code] = code + 32; };
  keep(0x01, 0x7f);
  lower(0x41, 0x5a);
  keep(0xdf, 0xff);
  lower(0xc0, 0xde);
  keep(0xd7, 0xd7);
  // Quotation marks, kana, Chinese characters, Korean syllables.
  keep(0x2016, 0x2016);
  keep(0x201c, 0x201f);
  keep(0x3001, 0x3002);
  keep(0x3041, 0x3096);
  keep(0x30a1, 0x30fe);
  keep(0x4e00, 0x9fff);
  keep(0xac00, 0xd7a3);
  for (const quote of [0x60, 0x2018, 0x2019, 0x201b]) table[quote] = 0x27;
  for (const dash of [0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212]) table[dash] = DROPPED;
  for (let code = 0x21; code <= 0x7e; code++) table[code + 0xfee0] = table[code] as number;
  for (const space of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0x3000, 0xfeff]) table[space] = DROPPED;
  return table;
}
