import { useEffect, useRef, type ReactNode } from "react";
import { focusOn, isFocusLost } from "./focusOn";

interface OutcomePlaceProps {
  /** What is said; another one each time something else is. */
  readonly of: unknown;
  /** The FM has to answer: the focus goes there. */
  readonly asks: boolean;
  readonly children: ReactNode;
}

/**
 * Where it is said what came of an email. On a phone, or in a low pane, it would stand below what is seen: it is brought into
 * view. Whoever works by the keyboard finds it where it asks, and where the control that they pressed is gone.
 */
export function OutcomePlace({ of, asks, children }: OutcomePlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    if (document.hasFocus() && (asks || isFocusLost())) focusOn(element);
    // Not in every browser's document.
    (element as Partial<HTMLElement>).scrollIntoView?.({ block: "nearest", behavior: wantsNoMotion() ? "auto" : "smooth" });
  }, [of, asks]);
  return (
    <div ref={place} tabIndex={-1} className="outcome-place">
      {children}
    </div>
  );
}

const wantsNoMotion = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;
