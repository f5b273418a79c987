import { DISCOURAGED_CORRECTIONS } from "../../playbook/discouragedCorrections";
import { requireIsoDate, type IsoDate } from "../engagement/IsoDate";
import { findDiscouraged, type Discouraged } from "./findDiscouraged";
import type { NoteLabel, NoteWords } from "./NoteWords";

export type WordingFinding =
  /** correction: what may stand from index on in place of what is shown; null: the FM must say it anew. */
  | ({ readonly kind: "discouragedWord"; readonly correction: string | null } & Discouraged)
  /** A next action that says not by when, or not by whom. index: where the action's line begins. */
  | { readonly kind: "nextActionWithoutDate" | "nextActionWithoutOwner"; readonly shown: string; readonly index: number };

/** What the playbook's guidance discourages in a note, generated or edited by the FM, in the order of the text.
 *
 * Source: playbook, "How a note is written".
 *
 * @param today  the day of the note
 */
export function checkWording(text: string, words: NoteWords, today: IsoDate): readonly WordingFinding[] {
  requireIsoDate(today, "today");
  const found = findDiscouraged(text, words.language).map((one): WordingFinding => ({ kind: "discouragedWord", ...one, correction: correctionOf(one, text, words, today) }));
  return [...found, ...nextActionFindings(text, words)].sort((one, other) => one.index - other.index);
}

/** The text with a finding corrected; unchanged where it is no longer as the finding has it, or there is no correction. */
export function corrected(text: string, finding: WordingFinding): string {
  const end = finding.index + finding.shown.length;
  if (finding.kind !== "discouragedWord" || finding.correction === null || text.slice(finding.index, end) !== finding.shown) return text;
  return text.slice(0, finding.index) + finding.correction + text.slice(end);
}

const ENDS_CLAUSE = /^\s*(?:$|[.,;:!?)\u3002\uff0c\uff1b]|\n)/u;

function correctionOf({ shown, index }: Discouraged, text: string, { language, day }: NoteWords, today: IsoDate): string | null {
  const found = DISCOURAGED_CORRECTIONS[language][shown.normalize("NFC").toLowerCase().replace(/\s+/g, " ")];
  if (found === undefined) return null;
  const rest = text.slice(index + shown.length);
  // "現在まで", "現時点で" have their particle already.
  const replacement = language === "ja" && found.replacement.endsWith("で") && /^(?:で|まで|に|から|より)/.test(rest) ? found.replacement.slice(0, -1) : found.replacement;
  if (found.atEndOnly && !ENDS_CLAUSE.test(rest)) return null;
  const written = replacement.replace("{day}", day(today));
  return /^\p{Lu}/u.test(shown) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}

interface Line {
  readonly text: string;
  readonly index: number;
}

function linesOf(text: string): readonly Line[] {
  let index = 0;
  return text.split("\n").map((line) => {
    const found = { text: line, index };
    index += line.length + 1;
    return found;
  });
}

/** Each line that names a next action, up to the following one, must have a date and an owner beside it. */
function nextActionFindings(text: string, { labels, colon }: NoteWords): readonly WordingFinding[] {
  const valueOf = (label: NoteLabel, line: Line): string | null => {
    const start = `${labels[label]}${colon.trimEnd()}`;
    return line.text.startsWith(start) ? line.text.slice(start.length).trim() : null;
  };
  const lines = linesOf(text);
  const actions = lines.flatMap((line, at) => ((valueOf("nextAction", line) ?? "") === "" ? [] : [at]));
  return actions.flatMap((at, order) => {
    const action = lines[at] as Line;
    const block = lines.slice(at + 1, actions[order + 1] ?? lines.length);
    const lacks = (label: NoteLabel): boolean => block.every((line) => (valueOf(label, line) ?? "") === "");
    const found: WordingFinding[] = [];
    if (lacks("nextActionDate")) found.push({ kind: "nextActionWithoutDate", shown: action.text, index: action.index });
    if (lacks("owner")) found.push({ kind: "nextActionWithoutOwner", shown: action.text, index: action.index });
    return found;
  });
}
