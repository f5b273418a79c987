import type { Closing } from "../engagement/Closing";
import { oneLine } from "../engagement/oneLine";
import { checkWording, corrected, type WordingFinding } from "./checkWording";
import { discouragedIn, OWN_WORDS } from "./ownWords";
import { nextActionSaid, proposedActionDay, type NoteFacts } from "./noteText";
import type { NoteWords } from "./NoteWords";

/** A fault of a note's wording, with the text that the note has once it is corrected. */
export interface NoteFinding {
  readonly finding: WordingFinding;
  /** What is written in the word's place, or the line that is added. null: there is no correction, the FM must say it anew. */
  readonly writes: string | null;
}

type Absent = Exclude<WordingFinding["kind"], "discouragedWord">;
type NextActionPart = "nextActionDate" | "owner";
const PARTS: readonly NextActionPart[] = ["nextActionDate", "owner"];
/** The line that a next action lacks, by its label. */
export const PART_OF = { nextActionWithoutDate: "nextActionDate", nextActionWithoutOwner: "owner" } as const satisfies Record<Absent, string>;

/** What the playbook's guidance discourages in a note, as it was composed or as the FM edited it, in the order of the text.
 *
 * A missing date or owner can be added where the next action is the record's own: of another one nobody here knows them.
 *
 * @param languages  in which a discouraged word is looked for beside the note's own
 */
export function checkNote(text: string, closing: Closing, facts: NoteFacts, words: NoteWords, languages: readonly NoteWords[] = []): readonly NoteFinding[] {
  const discouraged = discouragedIn(text, [words, ...languages], facts.today).map((finding): NoteFinding => ({ finding, writes: finding.correction }));
  const lacking = checkWording(text, words, facts.today).filter(({ kind }) => kind !== "discouragedWord");
  const completions = lacking.map((finding): NoteFinding => ({ finding, writes: lineToAdd(finding, closing, facts, words) }));
  return [...discouraged, ...completions].sort((one, other) => one.finding.index - other.finding.index);
}

function lineToAdd(finding: WordingFinding, closing: Closing, facts: NoteFacts, words: NoteWords): string | null {
  if (finding.kind === "discouragedWord") return null;
  const said = nextActionSaid(closing, facts, words);
  const parts = { ...said, nextActionDate: said.nextActionDate ?? words.day(proposedActionDay(facts)) };
  if (finding.shown.trim() !== `${words.labels.nextAction}${words.colon}${said.nextAction}`.trim()) return null;
  const label = PART_OF[finding.kind];
  return `${words.labels[label]}${words.colon}${parts[label]}`;
}

/** The note with a finding corrected; unchanged where there is no correction, or the text is no longer as the finding has it. */
export function correctedNote(text: string, { finding, writes }: NoteFinding, words: NoteWords): string {
  if (finding.kind === "discouragedWord") return corrected(text, finding);
  const end = finding.index + finding.shown.length;
  if (writes === null || text.slice(finding.index, end) !== finding.shown) return text;
  const isLineEnd = end === text.length || text[end] === "\n";
  if (!isLineEnd) return text;
  return withPart(text, end, PART_OF[finding.kind], writes, words);
}

/** The text with a line of the next action that ends at `end`: in the place of the one that is there, else under it, the owner under the date. */
function withPart(text: string, end: number, part: NextActionPart, line: string, words: NoteWords): string {
  const start = (name: "nextAction" | NextActionPart): string => words.labels[name] + words.colon.trimEnd();
  const lines = text.slice(end).split("\n");
  const following = lines.findIndex((one, at) => at > 0 && one.startsWith(start("nextAction")) && one.trim() !== start("nextAction"));
  const standing = lines.findIndex((one, at) => at > 0 && (following < 0 || at < following) && (one.startsWith(start(part)) || one.trim() === start(part)));
  if (standing > 0) return text.slice(0, end) + lines.map((one, at) => (at === standing ? line : one)).join("\n");
  const dated = part === "owner" && (lines[1] ?? "").startsWith(start("nextActionDate")) ? 1 : 0;
  lines.splice(dated + 1, 0, line);
  return text.slice(0, end) + lines.join("\n");
}

/** A note that the FM edited, saying the next action's day and owner as the facts have them; unchanged where it names another action. */
export function withNextAction(text: string, closing: Closing, facts: NoteFacts, words: NoteWords): string {
  const said = nextActionSaid(closing, facts, words);
  const line = (name: "nextAction" | NextActionPart): string => `${words.labels[name]}${words.colon}${said[name] ?? ""}`;
  return PARTS.filter((part) => said[part] !== null).reduce((sofar, part) => {
    const action = line("nextAction");
    const at = `\n${sofar}\n`.indexOf(`\n${action}\n`);
    return at < 0 ? sofar : withPart(sofar, at + action.length, part, line(part), words);
  }, text);
}

/** The findings of a note but those in lines that repeat the FM's own words as the record has them, which are corrected there. */
export function besideOwnWords(findings: readonly NoteFinding[], text: string, closing: Closing, words: NoteWords): readonly NoteFinding[] {
  const own = new Set(OWN_WORDS.map((field) => `- ${words.statements[field]({ text: oneLine(closing[field]) })}`));
  const lineAt = (index: number): string => text.slice(text.lastIndexOf("\n", index - 1) + 1).split("\n", 1)[0] ?? "";
  return findings.filter(({ finding: { index } }) => !own.has(lineAt(index)));
}
