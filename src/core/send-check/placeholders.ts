import { PLACEHOLDERS } from "../templates/EmailTemplate";
import { fold } from "./fold";
import { SUBJECT_BEGINNINGS } from "./templateSentences";

// A name in double braces or brackets, full-width ones of an input method too. Anything longer is code or a wiki's link.
const LETTER = "[A-Za-z_\\u00c0-\\ufeff\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc]";
const PLACEHOLDER = new RegExp(
  `(?:\\{\\{\\{?|\uff5b\uff5b)\\s*([#^/&>!]?\\s*${LETTER}[^{}\uff5b\uff5d\\r\\n]{0,59})(?:\\}?\\}\\}|\uff5d\uff5d)` +
    `|(?:\\[\\[|\uff3b\uff3b)\\s*(${LETTER}[^[\\]\uff3b\uff3d\\r\\n]{0,59})(?:\\]\\]|\uff3d\uff3d)`,
  "g",
);
const OPENINGS = ["{{", "\uff5b\uff5b", "[[", "\uff3b\uff3b"];
const MOST = 20;

/** Placeholders as they stand in a text, each once: {{customerName}}, [[date]]. Only those of templates that are known, if asked so. */
export function placeholdersIn(text: string, which: "all" | "known"): readonly string[] {
  if (!OPENINGS.some((opening) => text.indexOf(opening) >= 0)) return [];
  const found: string[] = [];
  PLACEHOLDER.lastIndex = 0;
  for (let match = PLACEHOLDER.exec(text); match !== null && found.length < MOST; match = PLACEHOLDER.exec(text)) {
    const name = (match[1] ?? match[2] ?? "").trim();
    if ((which === "all" || isKnown(name)) && !found.includes(match[0])) found.push(match[0]);
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
