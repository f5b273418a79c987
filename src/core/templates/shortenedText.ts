const ELLIPSIS = "…";

/**
 * A text of at most `most` UTF-16 units, cut between what a reader sees as characters and ended with an ellipsis.
 *
 * @throws {RangeError} if `most` is not a whole number of 1 or more
 */
export function shortenedText(text: string, most: number): string {
  if (!Number.isInteger(most) || most < 1) throw new RangeError(`Not a length: ${String(most)}`);
  if (text.length <= most) return text;
  let kept = "";
  for (const character of characters(text)) {
    if (kept.length + character.length + ELLIPSIS.length > most) break;
    kept += character;
  }
  return kept.trimEnd() + ELLIPSIS;
}

/** Firefox before 125 and Safari before 14.1 have no Segmenter: code points then, so that no character is torn in two. */
function* characters(text: string): Iterable<string> {
  if (typeof Intl.Segmenter !== "function") {
    yield* text;
    return;
  }
  for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) yield segment;
}
