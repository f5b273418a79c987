/** A header is searched no further than this for bytes that are not UTF-8. */
const LONGEST_HEADER = 64 * 1024;
const ESCAPE = 0x1b;

/**
 * Rewrites a header with raw bytes of an older charset ("Subject: Pr\xFCfung") as UTF-8, as mail servers do.
 *
 * RFC 5322 allows ASCII alone and RFC 6532 UTF-8, but old systems send bytes of the charset the body has.
 * A header that is UTF-8 already, or whose end is not found, is returned as it is.
 */
export function legacyHeaderToUtf8(bytes: Uint8Array): Uint8Array {
  const end = endOfHeader(bytes);
  if (end === null) return bytes;
  const decoded = decodeLegacy(bytes.subarray(0, end));
  if (decoded === null) return bytes;
  const header = new TextEncoder().encode(decoded);
  const whole = new Uint8Array(header.length + bytes.length - end);
  whole.set(header);
  whole.set(bytes.subarray(end), header.length);
  return whole;
}

function endOfHeader(bytes: Uint8Array): number | null {
  const limit = Math.min(bytes.length, LONGEST_HEADER);
  for (let at = 1; at < limit; at++) {
    if (bytes[at] === 0x0a && (bytes[at - 1] === 0x0a || (bytes[at - 1] === 0x0d && bytes[at - 2] === 0x0a))) return at;
  }
  return null;
}

/** The header's text by the charset it names for the body, else windows-1252, which has a character for every byte; null for UTF-8. */
function decodeLegacy(header: Uint8Array): string | null {
  // Raw ISO-2022-JP is ASCII in every byte: only its escape sequences give it away.
  if (header.includes(ESCAPE)) return decodeAs("iso-2022-jp", header);
  if (decodeAs("utf-8", header) !== null) return null;
  const latin = new TextDecoder("windows-1252").decode(header);
  const named = /^content-type:.*(?:\r?\n[ \t].*)*?charset\s*=\s*"?([\w.:-]+)/im.exec(latin)?.[1];
  return (named === undefined ? null : decodeAs(named, header)) ?? latin;
}

/** null where the bytes are not of that charset, or nobody knows it. */
function decodeAs(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
