/** The time from the click on an email's button until the pane says what came of it, and what it says. */
export interface EmailReport {
  /** ms since 1970, with fractions. */
  readonly clickedAt: number;
  readonly doneAt: number;
  readonly said: string;
}

/**
 * Tells the parent of a pane's frame ("bench:done") when the pane has said what came of an email, or has asked for something.
 *
 * Runs as an init script in every frame, so it may use nothing from outside itself.
 */
export function watchEmail(): void {
  if (window.parent === window || !location.pathname.endsWith("/taskpane.html")) return;
  const now = (): number => performance.timeOrigin + performance.now();
  const EMAILS = 'section[aria-label="Emails"]';
  document.addEventListener(
    "click",
    (event) => {
      if (!(event.target instanceof Element) || event.target.closest(`${EMAILS} button`) === null) return;
      const clickedAt = now();
      const observer = new MutationObserver(() => {
        const said = document.querySelector(`${EMAILS} > [role="status"]`)?.textContent ?? "";
        const asked = document.querySelector(`${EMAILS} form`)?.textContent ?? "";
        if (said === "" && asked === "") return;
        observer.disconnect();
        window.parent.dispatchEvent(new CustomEvent("bench:done", { detail: { clickedAt, doneAt: now(), said: said || asked } }));
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    },
    { capture: true },
  );
}
