import type { Seeded } from "./seeded";

/** What breaks readers of mail and tables: ends of lines, quotes, brackets, bytes of other encodings, markers of order. */
const NASTY: readonly Uint8Array[] = [
  "\0", "\r", "\n", "\r\n\r\n", "\"", "'", "<", ">", "<!--", "<div hidden>", "</", "&#x0;", "&#1114112;", "@", "@@", "<@>", ";;;;", ",", "\t", "=", "=?utf-8?B?", "=?x?Q?=00?=", "--", "/o=", "#EXT#", "https://", "//",
  "\u202e", "\ufeff", "\u200b", "xn--", "..", "é", "ﬀ", "İ", "ß", "𝕏", "Content-Type: multipart/mixed; boundary=\"\"\r\n", "Content-Transfer-Encoding: base64\r\n", "charset=\"utf-7\"",
].map((text) => new TextEncoder().encode(text)).concat([Uint8Array.of(0xff, 0xfe), Uint8Array.of(0xfe, 0xff), Uint8Array.of(0xc3), Uint8Array.of(0xed, 0xa0, 0x80), Uint8Array.of(0x1b, 0x24, 0x42), Uint8Array.of(0x80, 0x81)]);

const MOST_CHANGES = 8;
const LONGEST_RUN = 20_000;

/** The bytes after a few changes of the kinds that break readers; now and then bytes that are nothing at all. */
export function mutateBytes(bytes: Uint8Array, others: readonly Uint8Array[], random: Seeded): Uint8Array {
  if (random.below(50) === 0) return Uint8Array.from({ length: random.below(2_000) }, () => random.below(256));
  let current = bytes;
  for (let left = 1 + random.below(MOST_CHANGES); left > 0; left--) current = changed(current, others, random);
  return current;
}

function changed(bytes: Uint8Array, others: readonly Uint8Array[], random: Seeded): Uint8Array {
  const at = random.below(bytes.length + 1);
  const end = Math.min(bytes.length, at + random.below(400));
  switch (random.below(7)) {
    case 0:
      return joined(bytes.subarray(0, at), random.pick(NASTY), bytes.subarray(at));
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(end));
    case 2:
      return bytes.subarray(0, at);
    case 3:
      return joined(bytes.subarray(0, end), bytes.subarray(at, end), bytes.subarray(end));
    case 4: {
      const other = random.pick(others);
      const from = random.below(other.length);
      return joined(bytes.subarray(0, at), other.subarray(from, from + random.below(2_000)), bytes.subarray(at));
    }
    case 5: {
      const flipped = bytes.slice();
      for (let flips = 1 + random.below(20); flips > 0 && flipped.length > 0; flips--) flipped[random.below(flipped.length)] = random.below(256);
      return flipped;
    }
    default: {
      const piece = random.pick(NASTY);
      const times = 1 + random.below(Math.floor(LONGEST_RUN / piece.length));
      return joined(bytes.subarray(0, at), ...Array.from({ length: times }, () => piece), bytes.subarray(at));
    }
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
