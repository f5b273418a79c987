/**
 * More than any name, ID or address needs (a subject holds 255), and few enough that an email with every fact this long
 * stays under the 32 KB of Outlook's forms.
 */
export const LONGEST_FACT = 400;

const LONE_SURROGATES = /\p{Surrogate}/gu;
// Embeddings, overrides, isolates and marks: they turn the reading order of what follows. Letters that run right to left need none.
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const LINE_ENDS_CONTROLS_AND_SPACES = /[\p{Cc}\s\u2028\u2029]+/gu;
const VISIBLE = /[^\s\p{C}\p{Default_Ignorable_Code_Point}]/u;

/**
 * A fact as it may stand in an email: one line, no control characters, runs of white space made one space.
 *
 * @returns null where there is nothing to read, or more than LONGEST_FACT: such a fact is missing, and is asked for
 */
export function plainFact(fact: string | null): string | null {
  if (fact === null) return null;
  const plain = fact
    .replace(LONE_SURROGATES, "\uFFFD")
    .replace(BIDI_CONTROLS, "")
    .replace(LINE_ENDS_CONTROLS_AND_SPACES, " ")
    .trim();
  return VISIBLE.test(plain) && plain.length <= LONGEST_FACT ? plain : null;
}
