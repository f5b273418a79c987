import type { ReactNode } from "react";

/**
 * The summary of a details element. office.js moves the focus on Tab itself, through a list of its own in which a bare
 * summary is missing: from one, Tab would leave the pane.
 */
export function Summary({ children }: { readonly children: ReactNode }) {
  return <summary tabIndex={0}>{children}</summary>;
}
