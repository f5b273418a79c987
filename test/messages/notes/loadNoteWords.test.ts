import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import { findDiscouraged } from "../../../src/core/notes/findDiscouraged";
import type { NoteWords } from "../../../src/core/notes/NoteWords";
import { en } from "../../../src/messages/notes/en";
import { loadNoteWords } from "../../../src/messages/notes/loadNoteWords";
import { QUEUES } from "../../../src/playbook/queues";
import { TASKS } from "../../../src/playbook/tasks";

/** Something for every parameter that a sentence may take. */
const params = (readOn: string | null, task: number) => ({
  codes: ["EXO", "TEAMS"],
  of: ["EXO"],
  complete: ["EXO"],
  open: ["TEAMS"],
  seats: 12_345,
  activeUsers: 1,
  needed: 100,
  readOn,
  on: "2026-11-22",
  date: "2027-12-31",
  text: "Hybrid",
  task,
  queue: QUEUES.APJ,
  status: "Adoption",
  missing: ["seats", "activeUsers"],
});

function everySentence(words: NoteWords, given: object): readonly (readonly [string, string])[] {
  return [words.summary, words.statements, words.nextActions].flatMap((group) => Object.entries(group).map(([key, say]) => [key, (say as (p: object) => string)(given)] as const));
}

describe.each(LANGUAGES)("the words of the notes in %s", (language) => {
  let words: NoteWords;
  beforeAll(async () => {
    words = await loadNoteWords(language);
  });

  it("are those of the language", () => {
    expect(words.language).toBe(language);
  });

  it.each([null, "2026-11-22"])("are whole sentences, clean and without discouraged words, read on %p", (readOn) => {
    for (const [key, sentence] of everySentence(words, params(readOn, 4058))) {
      expect(sentence).not.toMatch(/undefined|null|\{|NaN|\[object|\n| {2}|^\s|\s$/);
      expect(findDiscouraged(sentence, language)).toEqual([]);
      // The FM's own words end as the FM ended them.
      if (key !== "concerns" && key !== "nextSteps" && key !== "activitiesReviewed") expect(sentence).toMatch(/[.。]$/);
    }
  });

  it("carry the queue's canonical name, the codes in brackets, the task's own name and the milestone's figures", () => {
    const said = new Map(everySentence(words, params("2026-11-22", 4058)));
    for (const key of ["queueRequested", "queueConfirmed", "confirmQueue"]) expect(said.get(key)).toContain(QUEUES.APJ);
    for (const key of ["milestoneReached", "accountTeamEmailed", "customerEmailed", "markTask", "readyForAnother", "complete"]) expect(said.get(key)).toMatch(/\[EXO\](, |、)\[TEAMS\]/);
    expect(said.get("taskMarked")).toContain(TASKS.enablement.names[language]);
    expect(said.get("markTask")).toContain("4058");
    const figures = said.get("milestoneReached") ?? "";
    for (const figure of [1, 100, 12_345]) expect(figures).toContain(new Intl.NumberFormat(language).format(figure));
    expect(new Map(everySentence(words, params(null, 4060))).get("taskMarked")).toContain(TASKS.migration.names[language]);
  });

  it("say another thing for each figure that is missing, and begin without codes where no workload is named", () => {
    const say = words.nextActions.readFigures;
    const sentences = [say({ codes: [], missing: ["seats"] }), say({ codes: [], missing: ["activeUsers"] }), say({ codes: [], missing: ["seats", "activeUsers"] })];
    expect(new Set(sentences).size).toBe(3);
    for (const sentence of sentences) expect(sentence).not.toMatch(/^[\s[]/);
  });

  it("are no English left standing", () => {
    if (language === "en") return;
    const english = new Map(everySentence(en, params(null, 4060)));
    for (const [key, sentence] of everySentence(words, params(null, 4060))) expect([key, sentence]).not.toEqual([key, english.get(key)]);
  });
});
