/** The time from the click on an email's button until the pane says what came of it, and what it says. */
export interface EmailReport {
  /** ms since 1970, with fractions. */
  readonly clickedAt: number;
  readonly doneAt: number;
  /** The emails' part of the pane as it reads then. */
  readonly said: string;
}

/**
 * Tells the parent of a pane's frame ("bench:done") when the pane says one of these sentences after a click on an email, and
 * what it says instead where it does not.
 *
 * Runs as an init script in every frame, so it may use nothing from outside itself.
 */
export function watchEmail(sentences: readonly string[]): void {
  const GIVEN_UP_AFTER_MS = 10_000;
  if (window.parent === window || !location.pathname.endsWith("/taskpane.html")) return;
  const now = (): number => performance.timeOrigin + performance.now();
  document.addEventListener(
    "click",
    ({ target }) => {
      const emails = target instanceof Element && target.closest("button") !== null ? target.closest('section[aria-label="Emails"]') : null;
      if (emails === null) return;
      const clickedAt = now();
      const tell = (): void => {
        clearTimeout(timer);
        observer.disconnect();
        window.parent.dispatchEvent(new CustomEvent("bench:done", { detail: { clickedAt, doneAt: now(), said: emails.textContent } }));
      };
      const observer = new MutationObserver(() => {
        if (sentences.some((sentence) => emails.textContent.includes(sentence))) tell();
      });
      const timer = setTimeout(tell, GIVEN_UP_AFTER_MS);
      observer.observe(emails, { subtree: true, childList: true, characterData: true });
    },
    { capture: true },
  );
}
