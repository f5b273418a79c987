import type { Lead } from "../../core/notes/missingParts";

function selectorOf(lead: Lead): string {
  switch (lead.to) {
    case "step":
      return `[data-step="${lead.step}"]`;
    case "record":
      return "[data-record]";
    case "email":
      return `[data-email="${lead.kind}"]`;
    case "tick":
      return `[data-criterion="${lead.criterion}"]`;
  }
}

// What takes a step back is not what fills it.
const CONTROLS = "input:not(:disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled):not(.small)";

/**
 * Puts the focus where the FM does what is missing: the very field, else the place's first control, else its heading, scrolled into sight. What
 * folds it away is unfolded.
 *
 * @returns false where the pane does not show that place
 */
export function leadTo(lead: Lead, within: ParentNode): boolean {
  const place = within.querySelector<HTMLElement>(selectorOf(lead));
  if (place === null) return false;
  const field = fieldOf(lead, place);
  const folded = field === null && lead.to === "record" ? place.querySelector("details") : null;
  if (folded !== null && !folded.open) whenDrawn(folded, () => { goTo(fieldOf(lead, place) ?? place); });
  else goTo(field ?? place);
  return true;
}

function fieldOf(lead: Lead, place: HTMLElement): HTMLElement | null {
  return "field" in lead && lead.field !== undefined ? place.querySelector<HTMLElement>(`[data-field="${lead.field}"]`) : null;
}

function goTo(place: HTMLElement): void {
  const target = place.matches("button, input, textarea") ? place : (place.querySelector<HTMLElement>(CONTROLS) ?? headingOf(place));
  for (let around = target.closest("details"); around !== null; around = around.parentElement?.closest("details") ?? null) around.open = true;
  // Fluent's checkbox is an unseen box: its label is what is seen, and the place has both.
  place.scrollIntoView({ block: "center" });
  target.focus({ preventScroll: true });
}

/** What a disclosure holds is drawn once it is open. */
function whenDrawn(folded: HTMLDetailsElement, then: () => void): void {
  const drawn = new MutationObserver(() => {
    drawn.disconnect();
    then();
  });
  drawn.observe(folded, { childList: true });
  folded.open = true;
}

function headingOf(place: HTMLElement): HTMLElement {
  const heading = place.querySelector<HTMLElement>("h2, h3") ?? place;
  heading.tabIndex = -1;
  return heading;
}
