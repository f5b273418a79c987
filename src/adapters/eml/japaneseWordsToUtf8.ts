const LONGEST_HEADER = 64 * 1024;
const JAPANESE_WORD = /=\?iso-2022-jp(?:\*[\w-]*)?\?([bq])\?([^?\s]*)\?=/gi;

/**
 * Rewrites the encoded words (RFC 2047) of a header that are in ISO-2022-JP as UTF-8, each by itself.
 *
 * postal-mime joins neighbouring words before it decodes them, which suits UTF-8 split between two words; but each word
 * of ISO-2022-JP begins and ends with an escape sequence, and a decoder takes two in a row for damage (WHATWG Encoding,
 * ISO-2022-JP decoder): a long Japanese subject had U+FFFD at each join.
 */
export function japaneseWordsToUtf8(bytes: Uint8Array): Uint8Array {
  const header = latin1(bytes.subarray(0, endOfHeader(bytes)));
  const rewritten = header.replace(JAPANESE_WORD, (word, encoding: string, content: string) => {
    const japanese = encoding.toLowerCase() === "b" ? fromBase64(content) : fromQ(content);
    return japanese === null ? word : `=?utf-8?B?${btoa(latin1(new TextEncoder().encode(new TextDecoder("iso-2022-jp").decode(japanese))))}?=`;
  });
  if (rewritten === header) return bytes;
  const whole = new Uint8Array(rewritten.length + bytes.length - header.length);
  whole.set(Uint8Array.from(rewritten, (character) => character.charCodeAt(0)));
  whole.set(bytes.subarray(header.length), rewritten.length);
  return whole;
}

function endOfHeader(bytes: Uint8Array): number {
  const limit = Math.min(bytes.length, LONGEST_HEADER);
  for (let at = 1; at < limit; at++) {
    if (bytes[at] === 0x0a && (bytes[at - 1] === 0x0a || (bytes[at - 1] === 0x0d && bytes[at - 2] === 0x0a))) return at;
  }
  return limit;
}

/** A character for every byte, its code the byte's. */
function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x2000) text += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return text;
}

function fromBase64(content: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

function fromQ(content: string): Uint8Array {
  const text = content.replaceAll("_", " ").replace(/=([0-9a-f]{2})/gi, (_match, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}
