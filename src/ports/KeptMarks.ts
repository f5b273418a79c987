/**
 * The marks of emails that are opened as a form (core/send-check/mark, encoded), kept in this browser for a day, or until
 * they are on the item of that form: the mailbox may have no room for one, or lose it to a page that is older, and the pane that knows
 * of it ends as its form opens.
 */
export interface KeptMarks {
  /** Before the form opens. */
  keep(mark: string): KeptMark;
  /** Of every page of the add-in, newest first; which may be anything. */
  all(): readonly KeptMark[];
  forgetAll(): void;
}

export interface KeptMark {
  readonly mark: string;
  strikeOut(): void;
}

/** Between the add-in's pages of this browser: of which kept marks the check before sending knows by now. */
export interface MarkNews {
  /** @param mark  as it was kept */
  tell(mark: string): void;
  /** Never told of what this page tells. Returns the way to stop. */
  onNews(listener: (mark: string) => void): () => void;
}
