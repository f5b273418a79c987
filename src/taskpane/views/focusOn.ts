/**
 * Puts the focus on what is no control: a heading, a step. office.js moves the focus on Tab itself, through a list of its own
 * without whatever has the tabindex -1: from such an element Tab would begin anew outside the pane. So it is in the list for as
 * long as it has the focus, and no longer.
 */
export function focusOn(element: HTMLElement): void {
  element.tabIndex = 0;
  element.addEventListener("blur", () => { element.tabIndex = -1; }, { once: true });
  element.focus();
}

/** Whether what had the focus is gone, hidden, or was disabled meanwhile. */
export function isFocusLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.matches(":disabled") || activeElement.closest("[hidden]") !== null;
}
