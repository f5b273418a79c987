import { draftKey, editedText, NOTE_DRAFTS, withEdit, withReworded, type NoteDrafts } from "../../../src/taskpane/notes/noteDrafts";

const KEY = draftKey("technicalEnablement", "en");
const drafts: NoteDrafts = { [KEY]: { text: "Not ready yet. Mine.", base: "Not ready yet." } };

it("an edit is kept with the text that it began from, one after the other", () => {
  const first = withEdit({}, KEY, "AB", "A");
  expect(first).toEqual({ [KEY]: { text: "AB", base: "A" } });
  expect(withEdit(first, KEY, "ABC", "another by now")).toEqual({ [KEY]: { text: "ABC", base: "A" } });
});

it("a text that is the composed one again is no edit, and leaves the others", () => {
  const other = draftKey("execSummary", "de");
  expect(withEdit({ ...drafts, [other]: { text: "x", base: "y" } }, KEY, "A", "A")).toEqual({ [other]: { text: "x", base: "y" } });
});

it.each<[string, { before: string; after: string }, NoteDrafts]>([
  ["says the record's words anew, and is up to date", { before: "Not ready yet.", after: "Not ready." }, { [KEY]: { text: "Not ready. Mine.", base: "Not ready." } }],
  ["is left alone where it says them otherwise", { before: "Not ready, yet.", after: "Not ready." }, drafts],
  ["is left alone where there were none", { before: "", after: "Not ready." }, drafts],
  ["is left alone where they stand twice", { before: "e", after: "E" }, drafts],
])("a draft %s", (_, said, expected) => {
  expect(withReworded(drafts, KEY, said, { before: "Not ready yet.", after: "Not ready." })).toEqual(expected);
});

it("a draft that was behind the record stays behind", () => {
  const behind: NoteDrafts = { [KEY]: { text: "Not ready yet.", base: "older" } };
  expect(withReworded(behind, KEY, { before: "yet", after: "now" }, { before: "newer", after: "newest" })[KEY]?.base).toBe("older");
});

it("the edited text is found by format and language alone", () => {
  const typed = new Map<string, unknown>([[NOTE_DRAFTS, drafts]]);
  expect(editedText(typed, "technicalEnablement", "en")).toBe("Not ready yet. Mine.");
  expect(editedText(typed, "technicalEnablement", "de")).toBeNull();
  expect(editedText(new Map(), "technicalEnablement", "en")).toBeNull();
  expect(editedText(null, "technicalEnablement", "en")).toBeNull();
});
