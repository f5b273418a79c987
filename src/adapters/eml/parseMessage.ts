import PostalMime from "postal-mime";
import type { Email } from "postal-mime";
import { japaneseWordsToUtf8 } from "./japaneseWordsToUtf8";
import { legacyHeaderToUtf8 } from "./legacyHeaderToUtf8";

/** A mail nested deeper than this is built to exhaust its reader. */
const DEEPEST_NESTING = 100;

/**
 * Parses an RFC 5322 message in any charset and encoding, headers in raw older charsets too.
 * A message attached to another is an attachment, as in Outlook.
 *
 * @param bytes  the file as it is; line breaks of any kind
 * @returns null for a message built so that it cannot be parsed
 */
export async function parseMessage(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(japaneseWordsToUtf8(legacyHeaderToUtf8(fromHeader(bytes))), { forceRfc822Attachments: true, maxNestingDepth: DEEPEST_NESTING });
  } catch {
    return null;
  }
}

/** Without what editors and mailbox files put before the header: a byte order mark, empty lines, mbox's "From " line. */
export function fromHeader(bytes: Uint8Array): Uint8Array {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[start] === 0x0d || bytes[start] === 0x0a) start++;
  const mboxLine = [0x46, 0x72, 0x6f, 0x6d, 0x20].every((byte, at) => bytes[start + at] === byte);
  return bytes.subarray(mboxLine ? bytes.indexOf(0x0a, start) + 1 : start);
}
