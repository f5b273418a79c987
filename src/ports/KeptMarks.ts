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
