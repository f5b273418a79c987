import { useState } from "react";
import type { Closing } from "../../core/engagement/Closing";
import type { ClosingAction } from "../../core/engagement/ClosingAction";
import type { IsoDate } from "../../core/engagement/IsoDate";
import { correctedNote, type NoteFinding } from "../../core/notes/checkNote";
import { corrected } from "../../core/notes/checkWording";
import { standingPlan } from "../../core/notes/nextActionPlan";
import { correctOwnWords, rewordAction, type OwnWords, type OwnWordsFinding } from "../../core/notes/ownWords";
import type { NoteWords } from "../../core/notes/NoteWords";

/** What takes a change back: in a field of the record, in the note, or in the plan for the next action, as long as nobody has written over it since. */
type Undo =
  | { readonly in: "record"; readonly field: OwnWords; readonly before: string; readonly after: string }
  | { readonly in: "note"; readonly before: string; readonly after: string }
  | { readonly in: "plan"; readonly before: IsoDate | null; readonly after: IsoDate };

/** The latest change. order: counts them, so that the same one made twice is told twice. */
export interface Correction {
  readonly order: number;
  /** added: a line, where nothing stood. discarded: the FM's edits, for the text as it is composed. */
  readonly kind: "replaced" | "added" | "discarded";
  readonly shown: string;
  readonly writes: string;
  /** null: it has been undone. */
  readonly undo: Undo | null;
}

interface Correctable {
  readonly closing: Closing;
  readonly act: (said: (closing: Closing) => readonly ClosingAction[]) => void;
  /** The note as it stands, and as it is composed. */
  readonly text: string;
  readonly composed: string;
  readonly words: NoteWords;
  readonly onText: (text: string) => void;
  /** Words of the record were changed: a note that repeats them says them anew. */
  readonly onReworded: (field: OwnWords, before: string, after: string) => void;
  /** The next action is planned for a day, in record and note; null takes it back. */
  readonly onPlan: (by: IsoDate | null) => void;
}

/** One-click changes of the record or of the note's text; the latest can be undone. */
export function useCorrections({ closing, act, text, composed, words, onText, onReworded, onPlan }: Correctable) {
  const [latest, setLatest] = useState<Correction | null>(null);
  const told = (change: Omit<Correction, "order">): void => { setLatest((before) => ({ ...change, order: (before?.order ?? 0) + 1 })); };

  const correctOwn = (found: OwnWordsFinding): void => {
    const { field, finding } = found;
    const before = closing[field];
    const after = corrected(before, finding);
    if (finding.correction === null || after === before) return;
    act((record) => correctOwnWords(record, found));
    onReworded(field, before, after);
    told({ kind: "replaced", shown: finding.shown, writes: finding.correction, undo: { in: "record", field, before, after } });
  };

  const correctNote = (found: NoteFinding): void => {
    const after = correctedNote(text, found, words);
    if (found.writes === null || after === text) return;
    onText(after);
    told({ kind: found.finding.kind === "discouragedWord" ? "replaced" : "added", shown: found.finding.shown, writes: found.writes, undo: { in: "note", before: text, after } });
  };

  const correctPlan = (found: NoteFinding, by: IsoDate): void => {
    onPlan(by);
    told({ kind: "added", shown: found.finding.shown, writes: found.writes ?? "", undo: { in: "plan", before: standingPlan(closing)?.by ?? null, after: by } });
  };

  const discard = (): void => {
    onText(composed);
    told({ kind: "discarded", shown: "", writes: "", undo: { in: "note", before: text, after: composed } });
  };

  const undo = (): void => {
    const last = latest?.undo;
    if (last === undefined || last === null) return;
    const stands = last.in === "note" ? text === last.after || text === composed : last.in === "plan" ? standingPlan(closing)?.by === last.after : closing[last.field] === last.after;
    if (!stands) {
      // Somebody has written over it, who is not overwritten.
      setLatest(null);
      return;
    }
    if (last.in === "note") {
      onText(last.before);
    } else if (last.in === "plan") {
      onPlan(last.before);
    } else {
      act((record) => (record[last.field] === last.after ? [rewordAction(record, last.field, last.before)] : []));
      onReworded(last.field, last.after, last.before);
    }
    setLatest((before) => before && { ...before, order: before.order + 1, undo: null });
  };

  return { latest, correctOwn, correctNote, correctPlan, discard, undo, forget: () => { setLatest(null); } };
}
