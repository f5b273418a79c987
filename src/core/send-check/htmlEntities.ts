import { placeNear } from "./placeOf";
import type { TextWriter } from "./TextWriter";

const AMPERSAND = 38;
const HASH = 35;
const SEMICOLON = 59;
const SMALL_X = 120;
const LAST_OF_ONE_UNIT = 0xffff;
const LAST_CHARACTER = 0x10ffff;
const LONGEST_DECIMAL = 7;
const LONGEST_HEX = 6;
/** One more than the longest known one: most names in a text of another language are longer. */
const LONGEST_NAME = 5;

/** Five bits for each letter, small or capital. */
const packed = (name: string): number => name.split("").reduce((sum, letter) => sum * 32 + (letter.charCodeAt(0) & 31), 0);
const NAMED: ReadonlyMap<number, number> = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"], ["nbsp", " "]].map(([name = "", sign = ""]) => [packed(name), sign.charCodeAt(0)]));

/**
 * Writes a piece of markup with its entities read, the few that are known by name and all numbers; any other stays as it is written.
 *
 * @param ampersand  the first place from `from` on where one stands, the markup's length for none: not looked for again for each piece
 * @returns the same for `to`
 */
export function writeDecoded(html: string, from: number, to: number, ampersand: number, words: TextWriter): number {
  let kept = from;
  let at = ampersand;
  for (; at < to; at = placeNear(html, "&", AMPERSAND, at + 1)) {
    const isNumber = html.charCodeAt(at + 1) === HASH;
    const isHex = isNumber && (html.charCodeAt(at + 2) | 32) === SMALL_X;
    const start = at + (isHex ? 3 : isNumber ? 2 : 1);
    let end = start;
    let character = 0;
    if (isHex) for (let digit = hexOf(html, end); digit >= 0 && end < start + LONGEST_HEX; digit = hexOf(html, ++end)) character = character * 16 + digit;
    else if (isNumber) for (let digit = digitOf(html, end); digit >= 0 && end < start + LONGEST_DECIMAL; digit = digitOf(html, ++end)) character = character * 10 + digit;
    else {
      for (; isLetter(html.charCodeAt(end)) && end < start + LONGEST_NAME; end++) character = character * 32 + (html.charCodeAt(end) & 31);
      character = NAMED.get(character) ?? 0;
    }
    if (character === 0 || character > LAST_CHARACTER) continue;
    words.piece(html, kept, at);
    if (character > LAST_OF_ONE_UNIT) {
      words.unit(0xd7c0 + (character >> 10));
      words.unit(0xdc00 + (character & 0x3ff));
    } else words.unit(character);
    kept = html.charCodeAt(end) === SEMICOLON ? end + 1 : end;
  }
  words.piece(html, kept, to);
  return at;
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** -1 for what is none, behind the end too. */
function digitOf(html: string, at: number): number {
  const digit = html.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

function hexOf(html: string, at: number): number {
  const small = html.charCodeAt(at) | 32;
  return small >= 97 && small <= 102 ? small - 87 : digitOf(html, at);
}
