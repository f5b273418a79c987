import type { Placeholder } from "./EmailTemplate";
import { shortenedText } from "./shortenedText";
import { filledText } from "./templateText";

/** Source: outlook.md, "Limits". */
export const LONGEST_SUBJECT = 255;

/** The subject, filled; where it is too long, its longest facts are shortened, and only then the wording itself. */
export function subjectLine(subject: string, texts: Partial<Readonly<Record<Placeholder, string>>>): string {
  const whole = filledText(subject, texts);
  if (whole.length <= LONGEST_SUBJECT) return whole;
  for (let most = LONGEST_SUBJECT; most >= 1; most -= 1) {
    const shortened = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, shortenedText(text, most)]));
    const line = filledText(subject, shortened);
    if (line.length <= LONGEST_SUBJECT) return line;
  }
  return shortenedText(whole, LONGEST_SUBJECT);
}
