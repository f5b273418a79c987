/** What a tag does to the words around it. A quotation is on lines of its own too. */
export interface Tag {
  readonly name: string;
  readonly does: "silent" | "line" | "quote";
}

const HASH_BITS = 10;
/** No two of the tags below share a hash: a test would fail. */
const HASH_FACTOR = 33;
const LONGEST_NAME = "blockquote".length;

const byHash: (Tag | undefined)[] = new Array<Tag | undefined>(1 << HASH_BITS).fill(undefined);
const add = (names: string, does: Tag["does"]): void => {
  for (const name of names.split(" ")) byHash[hashOf(name)] = { name, does };
};
add("head style script title", "silent");
add("address article br center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul", "line");
add("blockquote", "quote");

/** The tag of which a name begins at a place, capitals or not; of most, which do nothing, none. */
export function tagAt(html: string, from: number): Tag | undefined {
  let hash = 0;
  let to = from;
  for (; to <= from + LONGEST_NAME; to++) {
    const unit = smallUnit(html.charCodeAt(to));
    if (unit === 0) break;
    hash = nextHash(hash, unit);
  }
  const tag = byHash[hash];
  return tag !== undefined && tag.name.length === to - from && isNamed(tag.name, html, from) ? tag : undefined;
}

function isNamed(name: string, html: string, from: number): boolean {
  for (let at = 0; at < name.length; at++) if (smallUnit(html.charCodeAt(from + at)) !== name.charCodeAt(at)) return false;
  return true;
}

/** A letter's small form, a digit's own; 0 for all else. */
function smallUnit(unit: number): number {
  if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) return unit;
  return unit >= 65 && unit <= 90 ? unit + 32 : 0;
}

function hashOf(name: string): number {
  return name.split("").reduce((hash, letter) => nextHash(hash, letter.charCodeAt(0)), 0);
}

function nextHash(hash: number, unit: number): number {
  return (hash * HASH_FACTOR + unit) & ((1 << HASH_BITS) - 1);
}
