/** What fits into one encoded word of RFC 2047: 75 characters less "=?utf-8?B?" and "?=", in bytes before base64. */
const BYTES_IN_A_WORD = 45;

/**
 * A header's text, fit to stand in a header: plain ASCII as it is, anything else as encoded words of RFC 2047, folded.
 * Line breaks and other control characters become spaces, so that no text can begin a header of its own.
 */
export function encodedWords(text: string): string {
  const flat = withoutControls(text);
  if (/^[ -~]*$/.test(flat) && flat.length <= 60 && !flat.includes("=?")) return flat;
  const words: string[] = [];
  let word = "";
  let bytes = 0;
  for (const character of flat) {
    const size = utf8(character).length;
    if (bytes + size > BYTES_IN_A_WORD) {
      words.push(word);
      word = "";
      bytes = 0;
    }
    word += character;
    bytes += size;
  }
  words.push(word);
  return words.map((part) => `=?utf-8?B?${toBase64(utf8(part))}?=`).join("\r\n ");
}

/** Line breaks and other control characters as a space. */
export function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  return text.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  // In pieces: a call takes no million arguments.
  for (let at = 0; at < bytes.length; at += 0x2000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return btoa(binary);
}
