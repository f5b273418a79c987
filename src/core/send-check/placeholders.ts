import { PLACEHOLDERS } from "../templates/EmailTemplate";
import { fold } from "./fold";
import { SUBJECT_BEGINNINGS } from "./templateSentences";

// A name in double braces or brackets, full-width ones of an input method too. Anything longer is code or a wiki's link.
const LETTER = "[A-Za-z_\\u00c0-\\ufeff\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc]";
const IN_BRACES = new RegExp(`(?:\\{\\{\\{?|\uff5b\uff5b)\\s*([#^/&>!]?\\s*${LETTER}[^{}\uff5b\uff5d\\r\\n]{0,59})(?:\\}?\\}\\}|\uff5d\uff5d)`, "y");
const IN_BRACKETS = new RegExp(`(?:\\[\\[|\uff3b\uff3b)\\s*(${LETTER}[^[\\]\uff3b\uff3d\\r\\n]{0,59})(?:\\]\\]|\uff3d\uff3d)`, "y");
const FORMS: readonly (readonly [opening: string, form: RegExp])[] = [["{{", IN_BRACES], ["\uff5b\uff5b", IN_BRACES], ["[[", IN_BRACKETS], ["\uff3b\uff3b", IN_BRACKETS]];
/** More than a warning can say. */
const MOST = 20;
/** A text with more openings is data, not a template; the time stays bounded. */
const MOST_OPENINGS = 10_000;

/** Placeholders as they stand in a text, each once: {{customerName}}, [[date]]. Only those of templates that are known, if asked so. */
export function placeholdersIn(text: string, which: "all" | "known"): readonly string[] {
  const found: string[] = [];
  for (const [opening, form] of FORMS) {
    let at = text.indexOf(opening);
    for (let openings = 0; at >= 0 && openings < MOST_OPENINGS && found.length < MOST; openings++) {
      form.lastIndex = at;
      const match = form.exec(text);
      const [shown = "", name = ""] = match ?? [];
      if (match !== null && (which === "all" || isKnown(name.trim())) && !found.includes(shown)) found.push(shown);
      at = text.indexOf(opening, at + (match === null ? 1 : shown.length));
    }
  }
  return found;
}

/** Whether a subject is one of the add-in's that was never filled: its wording and a known placeholder. */
export function isUnfilledSubject(subject: string): boolean {
  if (placeholdersIn(subject, "known").length === 0) return false;
  const folded = fold(subject);
  return SUBJECT_BEGINNINGS.some((beginning) => folded.includes(fold(beginning)));
}

const isKnown = (name: string): boolean => (PLACEHOLDERS as readonly string[]).includes(name);
