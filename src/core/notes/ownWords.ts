import type { Closing } from "../engagement/Closing";
import type { ClosingAction } from "../engagement/ClosingAction";
import type { IsoDate } from "../engagement/IsoDate";
import { checkWording, corrected, type WordingFinding } from "./checkWording";
import type { NoteWords } from "./NoteWords";

/** The fields of a record that the FM writes in words of their own and the notes repeat. */
export const OWN_WORDS = ["activitiesReviewed", "concerns", "nextSteps"] as const;
export type OwnWords = (typeof OWN_WORDS)[number];

/** A discouraged word. correction: what may stand from index on in its place; null: the FM must say it anew. */
export type DiscouragedFinding = Extract<WordingFinding, { readonly kind: "discouragedWord" }>;

export interface OwnWordsFinding {
  readonly field: OwnWords;
  readonly finding: DiscouragedFinding;
}

/** The discouraged words of a text that may be written in any of some languages, in its order; each word once. */
export function discouragedIn(text: string, languages: readonly NoteWords[], today: IsoDate): readonly DiscouragedFinding[] {
  const found = languages.flatMap((words) => checkWording(text, words, today).filter((one) => one.kind === "discouragedWord"));
  // What one language's word covers is not told again as another's.
  const first = found.filter(({ index, shown }, at) => !found.slice(0, at).some((other) => index < other.index + other.shown.length && other.index < index + shown.length));
  return first.sort((one, other) => one.index - other.index);
}

/** What the playbook's guidance discourages in the FM's own words, field by field, as the record has them. */
export function checkOwnWords(closing: Closing, languages: readonly NoteWords[], today: IsoDate): readonly OwnWordsFinding[] {
  return OWN_WORDS.flatMap((field) => discouragedIn(closing[field], languages, today).map((finding) => ({ field, finding })));
}

/** The action that gives one field other words; the field beside it keeps what the record has. */
export function rewordAction(closing: Closing, field: OwnWords, text: string): ClosingAction {
  if (field === "activitiesReviewed") return { type: "setActivitiesReviewed", activitiesReviewed: text };
  return { type: "setConcerns", concerns: closing.concerns, nextSteps: closing.nextSteps, [field]: text };
}

/** The actions that correct a finding, for the record as it is then: none where the words are no longer as it found them. */
export function correctOwnWords(closing: Closing, { field, finding }: OwnWordsFinding): readonly ClosingAction[] {
  const text = corrected(closing[field], finding);
  return text === closing[field] ? [] : [rewordAction(closing, field, text)];
}
