import type { Lead } from "../../core/notes/missingParts";

function selectorOf(lead: Lead): string {
  switch (lead.to) {
    case "step":
      return `[data-step="${lead.step}"]`;
    case "email":
      return `[data-email="${lead.kind}"]`;
    case "tick":
      return `[data-criterion="${lead.criterion}"]`;
  }
}

// What takes a step back is not what fills it.
const CONTROLS = "input:not(:disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled):not(.small)";

/**
 * Puts the focus where the FM does what is missing: the place's first control, else its heading, scrolled into sight. What
 * folds it away is unfolded.
 *
 * @returns false where the pane does not show that place
 */
export function leadTo(lead: Lead, within: ParentNode): boolean {
  const place = within.querySelector<HTMLElement>(selectorOf(lead));
  if (place === null) return false;
  const target = place.matches("button") ? place : (place.querySelector<HTMLElement>(CONTROLS) ?? headingOf(place));
  for (let around = target.closest("details"); around !== null; around = around.parentElement?.closest("details") ?? null) around.open = true;
  // Fluent's checkbox is an unseen box: its label is what is seen, and the place has both.
  place.scrollIntoView({ block: "center" });
  target.focus({ preventScroll: true });
  return true;
}

function headingOf(place: HTMLElement): HTMLElement {
  const heading = place.querySelector<HTMLElement>("h3") ?? place;
  heading.tabIndex = -1;
  return heading;
}
