/** How many bytes show whether every other one is zero: a header of plain names is enough. */
const SAMPLE = 512;

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
  let zerosAtEven = 0;
  let zerosAtOdd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) zerosAtEven++;
    else zerosAtOdd++;
  });
  // Plain names in UTF-16 have a zero in nearly every pair; UTF-8 text has none.
  const many = sample.length / 4;
  if (zerosAtOdd > many && zerosAtOdd > zerosAtEven) return "utf-16le";
  if (zerosAtEven > many) return "utf-16be";
  return "utf-8";
}
