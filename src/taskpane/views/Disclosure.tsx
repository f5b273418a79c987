import { useState, type ReactNode } from "react";
import { Summary } from "./Summary";

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly className?: string;
  readonly children: () => ReactNode;
}

/** What stands there on demand, and is drawn on demand: a closing has a dozen of them. */
export function Disclosure({ summary, className = "inner", children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className={className} open={open} onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <Summary>{summary}</Summary>
      {open && children()}
    </details>
  );
}
