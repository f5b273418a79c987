import { useEffect, useState } from "react";
import type { LanguageCode } from "../../core/language/LanguageCode";
import type { NoteWords } from "../../core/notes/NoteWords";
import { loadNoteWords } from "../../messages/notes/loadNoteWords";
import { loadNotesReviewMessages, type NotesReviewMessages } from "../../messages/notesReview/loadNotesReviewMessages";
import { NotesReviewWork, type NotesReviewWorkProps } from "./NotesReviewWork";

export type NotesReviewPageProps = Omit<NotesReviewWorkProps, "n" | "words" | "ownLanguage"> & {
  /** Of the pane. */
  readonly language: LanguageCode;
  readonly noteLanguage: LanguageCode;
};

interface Loaded {
  readonly n: NotesReviewMessages;
  readonly words: NoteWords;
  readonly ownLanguage: NoteWords;
}

/** The review of the notes, with the words that load with it; the old ones stay until the new ones are there. */
export function NotesReviewPage({ language, noteLanguage, ...work }: NotesReviewPageProps) {
  const [loaded, setLoaded] = useState<Loaded | "failed" | null>(null);
  useEffect(() => {
    let stale = false;
    Promise.all([loadNotesReviewMessages(language), loadNoteWords(noteLanguage), loadNoteWords(language)]).then(
      ([n, words, ownLanguage]) => { if (!stale) setLoaded({ n, words, ownLanguage }); },
      () => { if (!stale) setLoaded((before) => before ?? "failed"); },
    );
    return () => { stale = true; };
  }, [language, noteLanguage]);
  if (loaded === "failed") {
    return (
      <p className="banner" role="alert">
        {work.m.failure.templateNotLoaded}
      </p>
    );
  }
  if (loaded === null) return <div className="card skeleton" />;
  return <NotesReviewWork {...work} {...loaded} />;
}
