import type { LanguageCode } from "../../core/language/LanguageCode";
import type { EditedNote } from "../../core/notes/editedNote";
import type { NoteFormat } from "../../core/notes/NoteFormat";
import type { TypedValues } from "../views/typedValues";

/** By format and language, see draftKey. Kept among what is typed for the tenant, under this field. */
export type NoteDrafts = Readonly<Record<string, EditedNote>>;
export const NOTE_DRAFTS = "noteDrafts";

export function draftKey(format: NoteFormat, language: LanguageCode): string {
  return `${format} ${language}`;
}

/** The edited text of a note; null where it stands as composed. */
export function editedText(typed: TypedValues | null, format: NoteFormat, language: LanguageCode): string | null {
  return (typed?.get(NOTE_DRAFTS) as NoteDrafts | undefined)?.[draftKey(format, language)]?.text ?? null;
}

/** The drafts after an edit: a text that is the composed one again is no draft any more. */
export function withEdit(drafts: NoteDrafts, key: string, text: string, composed: string): NoteDrafts {
  const { [key]: before, ...others } = drafts;
  return text === composed ? others : { ...others, [key]: { text, base: before?.base ?? composed } };
}

/** The drafts after the next action's day or owner was said anew: the one that is open says it too. */
export function withPlanned(drafts: NoteDrafts, key: string, text: string, composed: Change): NoteDrafts {
  const draft = drafts[key];
  if (draft === undefined) return drafts;
  return text === composed.after ? withEdit(drafts, key, text, text) : { ...drafts, [key]: { text, base: draft.base === composed.before ? composed.after : draft.base } };
}

interface Change {
  readonly before: string;
  readonly after: string;
}

/**
 * The drafts after words of the record were changed: the draft that repeats them as they were says them as they are. One
 * that says them otherwise, or more than once, is left alone; the record has then changed since it was edited.
 *
 * @param said  the words, on one line as a note has them
 * @param composed  the note as it is composed from the record
 */
export function withReworded(drafts: NoteDrafts, key: string, said: Change, composed: Change): NoteDrafts {
  const draft = drafts[key];
  const parts = draft === undefined || said.before === "" ? [] : draft.text.split(said.before);
  if (draft === undefined || parts.length !== 2) return drafts;
  return { ...drafts, [key]: { text: parts.join(said.after), base: draft.base === composed.before ? composed.after : draft.base } };
}
