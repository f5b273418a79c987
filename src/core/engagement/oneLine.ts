const LONE_SURROGATES = /\p{Surrogate}/gu;
// Embeddings, overrides, isolates and marks: they turn the reading order of what follows. Letters that run right to left need none.
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const LINE_ENDS_CONTROLS_AND_SPACES = /[\p{Cc}\s\u2028\u2029]+/gu;
const VISIBLE = /[^\s\p{C}\p{Default_Ignorable_Code_Point}]/u;

/** A text as one line that can neither add a line nor turn the direction of one; "" where there is nothing to read. */
export function oneLine(text: string): string {
  const line = text.replace(LONE_SURROGATES, "\uFFFD").replace(BIDI_CONTROLS, "").replace(LINE_ENDS_CONTROLS_AND_SPACES, " ").trim();
  return VISIBLE.test(line) ? line : "";
}
