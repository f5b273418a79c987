import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import { loadNotesReviewMessages, type NotesReviewMessages } from "../../../src/messages/notesReview/loadNotesReviewMessages";

const [FIRST, SECOND] = ["xq1.example", "‹xq2›"];

function sentences(messages: NotesReviewMessages): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === "string") said.set(key, value);
    else if (typeof value === "function") said.set(key, (value as (...given: readonly string[]) => string)(FIRST, SECOND));
    else for (const [variant, text] of Object.entries(value)) said.set(`${key}.${variant}`, text);
  }
  return said;
}

const carried = (said: string): readonly string[] => [FIRST, SECOND].filter((given) => said.includes(given));
// The playbook's own names of the notes are the same in every language.
const SAME = new Set(["formatName.technicalEnablement", "formatName.engagementManagement"]);

describe.each(LANGUAGES)("the review of the notes in %s", (language) => {
  it("says every sentence, carries what is given, and is in its own language", async () => {
    const [english, own] = [sentences(await loadNotesReviewMessages("en")), sentences(await loadNotesReviewMessages(language))];
    expect([...own.keys()]).toEqual([...english.keys()]);
    for (const [key, said] of own) {
      expect([key, said.trim()]).toEqual([key, said]);
      expect(said).not.toMatch(/undefined|null|[{}<>]|\.\.\./);
      expect([key, carried(said)]).toEqual([key, carried(english.get(key) ?? "")]);
      if (language !== "en" && !SAME.has(key)) expect([key, said]).not.toEqual([key, english.get(key)]);
    }
  });
});
