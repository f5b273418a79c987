/** Between the add-in's pages of this browser: Outlook on the web starts one for each press on the ribbon. */
export interface PageTurns {
  /** Once what any of them does under that name is over. */
  after<T>(name: string, act: () => Promise<T>): Promise<T>;
  /** Not where one of them does it already: null, once that is over; "lost" where its page ended meanwhile, so that nobody knows what came of it. */
  unlessUnderWay<T>(name: string, act: () => Promise<T>): Promise<T | null | "lost">;
}

/** As a pane needs it, in which somebody waits. */
export interface PaneTurns extends PageTurns {
  /** As `after`, but no later than so many ms from now: whoever comes after it waits for it all the same. */
  within<T>(waitsMs: number, name: string, act: () => Promise<T>): Promise<T>;
  /**
   * As `after`, of what nobody waits for, one at a time on each page. What somebody waits for there (`within`) begins beside it; the other
   * pages wait for both, and for this alone no longer than 8 s.
   */
  atLeisure<T>(name: string, act: () => Promise<T>): Promise<T>;
}

/** Writing into the message that is being written: side by side, neither of two would see the email of the other. */
export const INTO_DRAFT = "draft";
