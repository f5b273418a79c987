import type { OpenItem } from "./HostPage";

/**
 * True when another pane is needed to go from one item to the next: reading has one, pinned, and each draft its own.
 *
 * Source: outlook.md, "Clients": pinned pane: read and compose separately.
 */
export function needsNewPane(from: OpenItem, to: OpenItem): boolean {
  if (from.surface !== "compose" && to.surface !== "compose") return false;
  return !(from.surface === "compose" && to.surface === "compose" && from.draft.id === to.draft.id);
}
