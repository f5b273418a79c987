/** How many bytes show what a file is written in: some rows, for a header may have no Latin letter. */
const SAMPLE = 8_192;
/** Separators, quotation marks and ends of lines. As the other half of a character they stand for none that tables have. */
const MARKS = new Set([..."\t\n\r\",;"].map((mark) => mark.charCodeAt(0)));
/** Fewer are no sign of UTF-16: a zero may stand behind a comma in broken UTF-8, too. */
const FEWEST_MARKS = 4;

/**
 * The text of a CSV file: UTF-8, or UTF-16 of either byte order, each with or without a byte order mark.
 * null for bytes that are neither (an older Windows code page): names would come out wrong.
 */
export function decodeTable(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = { le: 0, be: 0 };
  const marks = { le: 0, be: 0 };
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const [first = 0, second = 0] = [sample[at], sample[at + 1]];
    if (second === 0) {
      zeros.le += 1;
      if (MARKS.has(first)) marks.le += 1;
    }
    if (first === 0) {
      zeros.be += 1;
      if (MARKS.has(second)) marks.be += 1;
    }
  }
  // Latin names in UTF-16 have a zero in nearly every pair, others beside their separators; UTF-8 text has none.
  const many = sample.length / 4;
  const isUtf16 = Math.max(zeros.le, zeros.be) > many || Math.max(marks.le, marks.be) >= FEWEST_MARKS;
  if (!isUtf16) return "utf-8";
  return marks.le > marks.be || (marks.le === marks.be && zeros.le > zeros.be) ? "utf-16le" : "utf-16be";
}
