import fc from "fast-check";
import { applyAction } from "../../../src/core/engagement/applyAction";
import type { ClosingAction } from "../../../src/core/engagement/ClosingAction";
import type { Closing } from "../../../src/core/engagement/Closing";
import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import type { LanguageCode } from "../../../src/core/language/LanguageCode";
import { besideOwnWords, checkNote, correctedNote } from "../../../src/core/notes/checkNote";
import { checklist } from "../../../src/core/notes/checklist";
import type { NoteType } from "../../../src/core/notes/checklist";
import { findDiscouraged } from "../../../src/core/notes/findDiscouraged";
import type { StatementKey } from "../../../src/core/notes/NoteStatement";
import { formatText, NOTE_FORMATS } from "../../../src/core/notes/NoteFormat";
import { noteStatements } from "../../../src/core/notes/noteStatements";
import { nextActionDay, noteText, statementText } from "../../../src/core/notes/noteText";
import type { NoteWords } from "../../../src/core/notes/NoteWords";
import { checkOwnWords, correctOwnWords } from "../../../src/core/notes/ownWords";
import { DISCOURAGED_WORDS } from "../../../src/playbook/discouragedWords";
import { loadNoteWords } from "../../../src/messages/notes/loadNoteWords";
import { DAY } from "../engagement/closings";
import { anyClosing } from "./anyClosing";
import { HOLDS, holds } from "./noteTruth";

const NOTE_TYPES: readonly NoteType[] = ["technicalEnablement", "engagementManagement"];

describe("a note of any record", () => {
  let words: Readonly<Record<LanguageCode, NoteWords>>;
  beforeAll(async () => {
    words = Object.fromEntries(await Promise.all(LANGUAGES.map(async (language) => [language, await loadNoteWords(language)]))) as typeof words;
  });

  it("says nothing that the record does not hold, and says every kind of sentence for some record", () => {
    const said = new Set<StatementKey>();
    fc.assert(
      fc.property(anyClosing, fc.constantFrom("en" as const, "pt" as const), (closing, edition) => {
        for (const type of NOTE_TYPES) {
          for (const statement of noteStatements(type, closing, edition)) {
            said.add(statement.key);
            if (!holds(closing, statement)) throw new Error(`untrue: ${JSON.stringify(statement)}`);
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect([...said].sort()).toEqual(Object.keys(HOLDS).sort());
  });

  it("has a statement for every criterion that is met", () => {
    fc.assert(
      fc.property(anyClosing, (closing) => {
        const tied = new Set(NOTE_TYPES.flatMap((type) => noteStatements(type, closing).flatMap(({ criteria }) => [...criteria])));
        for (const { id, status } of checklist(closing)) {
          // Without workloads the milestone is that of the tenant, of which a note has nothing to say.
          if (status === "met" && !(id === "I2" && closing.workloads.length === 0)) expect([...tied]).toContain(id);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("stands, in every language, as title, tenant, statements and next action, in clean words on their own lines", () => {
    const fact = fc.option(fc.constantFrom("Contoso", "Contoso\nOwner: Eve", " ", ""), { nil: null });
    const facts = fc.record({ customerName: fact, tenantName: fact, tenantId: fact, fmName: fact, today: fc.constantFrom(DAY, "2028-02-29"), nextActionOn: fc.option(fc.constantFrom(DAY), { nil: null }) });
    fc.assert(
      fc.property(anyClosing, facts, fc.constantFrom(...NOTE_TYPES), (closing, given, type) => {
        for (const language of LANGUAGES) {
          const text = noteText(type, closing, given, words[language]);
          expect(text).not.toMatch(/undefined|null|\{\{|NaN|\[object/);
          expect(text).not.toMatch(/[\r\t\u2028\u2029\u202E]|\n\n\n|: *$/m);
          expect(findDiscouraged(text, language)).toEqual([]);
          const statements = noteStatements(type, closing).map((statement) => `- ${statementText(statement, words[language])}`);
          expect(text.split("\n").filter((line) => line.startsWith("- "))).toEqual(statements);
          const blocks = text.split("\n\n");
          expect(blocks[0]).toBe(words[language].titles[type]);
          const { labels, colon } = words[language];
          expect(blocks.at(-1)?.split("\n").map((line) => line.slice(0, line.indexOf(colon)))).toEqual([labels.nextAction, ...(nextActionDay(closing, given) === null ? [] : [labels.nextActionDate]), labels.owner]);
          expect(blocks.length).toBe(closing.workloads.length > 0 || statements.length > 0 ? 4 : 3);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("loses, by every correction there is, its discouraged words and nothing else of what the record holds", () => {
    // What an FM writes in each language, with and without a word that the guidance discourages.
    const said = fc.array(fc.constantFrom("Hybrid mail", "\n", ", ", ". ", ...LANGUAGES.flatMap((language) => DISCOURAGED_WORDS[language])), { maxLength: 5 }).map((parts) => parts.join(" "));
    const facts = { customerName: "Contoso", tenantName: null, tenantId: null, fmName: null, today: DAY, nextActionOn: DAY };
    fc.assert(
      fc.property(anyClosing, said, said, fc.constantFrom(...NOTE_FORMATS), fc.constantFrom(...LANGUAGES), (record, concerns, nextSteps, format, language) => {
        const closing = { ...record, concerns, nextSteps, activitiesReviewed: concerns };
        const own = words[language];
        const round = (now: Closing): Closing => checkOwnWords(now, [own], DAY).reduceRight((one, found) => correctOwnWords(one, found).reduce((before, action) => accepted(before, action), one), now);
        // Of two such words side by side the second may be found when the first is gone.
        const corrected = round(round(closing));
        // Nothing is left but what has no correction, and correcting touches no other fact.
        expect(checkOwnWords(corrected, [own], DAY).filter(({ finding }) => finding.correction !== null)).toEqual([]);
        expect({ ...corrected, concerns, nextSteps, activitiesReviewed: concerns }).toEqual(closing);
        for (const type of NOTE_TYPES) {
          for (const statement of noteStatements(type, corrected)) if (!holds(corrected, statement)) throw new Error(`untrue: ${JSON.stringify(statement)}`);
        }
        const text = formatText(format, corrected, facts, own);
        expect(besideOwnWords(checkNote(text, corrected, facts, own), text, corrected, own)).toEqual([]);
        // In the text itself the same corrections change the own words alone: every other line stands.
        const before = formatText(format, closing, facts, own);
        const after = checkNote(before, closing, facts, own).reduceRight((now, found) => correctedNote(now, found, own), before);
        expect(after.split("\n")).toHaveLength(before.split("\n").length);
        for (const [at, line] of before.split("\n").entries()) {
          if (findDiscouraged(line, language).length === 0) expect(after.split("\n")[at]).toBe(line);
        }
      }),
      { numRuns: 150 },
    );
  });
});

function accepted(closing: Closing, action: ClosingAction): Closing {
  const result = applyAction(closing, action);
  if (!result.ok) throw new Error(`${action.type} was refused`);
  return result.closing;
}
