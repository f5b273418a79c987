const TABBABLE = "a[href], button, input, select, textarea, iframe, [contenteditable='true'], [tabindex]";

/**
 * Moves the focus to the next or the previous place of a page beside an element, from the end on to the beginning.
 *
 * office.js keeps the Tab key inside the add-in's page and only tells its host when the last place was left; a host
 * that does not move the focus on holds people who use the keyboard in the pane.
 */
export function focusBeside(element: HTMLElement, direction: "forward" | "backward"): void {
  const places = [...element.ownerDocument.querySelectorAll<HTMLElement>(TABBABLE)].filter((place) => place === element || isTabbable(place));
  const step = direction === "forward" ? 1 : -1;
  const start = places.indexOf(element);
  for (let moved = 1; moved < places.length; moved += 1) {
    const place = places[(start + step * moved + places.length * moved) % places.length];
    if (place === undefined || place === element) continue;
    place.focus();
    if (element.ownerDocument.activeElement === place) return;
  }
}

function isTabbable(place: HTMLElement): boolean {
  return place.tabIndex >= 0 && !place.matches(":disabled") && place.closest("[hidden], [inert]") === null && place.getClientRects().length > 0;
}
