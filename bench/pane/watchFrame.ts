/** What has to stand in the page of a frame, and where. */
export interface Awaited {
  /** End of the address of the frame's page: "/taskpane.html". */
  readonly path: string;
  readonly selector: string;
  readonly text: string;
}

export interface ShownReport {
  /** ms since 1970, with fractions: comparable with another frame's. */
  readonly shownAt: number;
  /** Resources that were asked for until then, by address. */
  readonly resources: readonly string[];
  /** Lengths in ms of the pane's own tasks of 50 ms and more that began until then. */
  readonly longTasks: readonly number[];
}

/**
 * Watches the page of a frame from its first moment, and tells the frame's parent ("bench:shown") once the text is there.
 *
 * Runs as an init script in every frame, so it may use nothing from outside itself.
 */
export function watchFrame(awaited: readonly Awaited[]): void {
  // After the moment itself: long tasks are told of when they are over.
  const REPORTED_AFTER_MS = 300;
  // The host shares the pane's thread here; in Outlook it does not.
  const HOSTS_OWN = "same-origin-ancestor";
  const wanted = awaited.find(({ path }) => location.pathname.endsWith(path));
  if (wanted === undefined || window.parent === window) return;
  const tasks: PerformanceEntry[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });
  const observer = new MutationObserver(() => {
    if (document.querySelector(wanted.selector)?.textContent.includes(wanted.text) !== true) return;
    const at = performance.now();
    observer.disconnect();
    setTimeout(() => {
      const detail = {
        shownAt: performance.timeOrigin + at,
        resources: performance.getEntriesByType("resource").filter(({ startTime }) => startTime <= at).map(({ name }) => name),
        longTasks: tasks.filter(({ name, startTime }) => startTime <= at && name !== HOSTS_OWN).map(({ duration }) => duration),
      };
      window.parent.dispatchEvent(new CustomEvent("bench:shown", { detail }));
    }, REPORTED_AFTER_MS);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}
