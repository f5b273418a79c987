import { useEffect, useState, type RefObject } from "react";

// Six columns need this much to be read.
const NARROW_BELOW = 640;

/** Whether the pane is too narrow for columns; followed while the FM widens it. */
export function useNarrow(of: RefObject<HTMLElement>): boolean {
  const [narrow, setNarrow] = useState(() => document.documentElement.clientWidth < NARROW_BELOW);
  useEffect(() => {
    const element = of.current;
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => { setNarrow(element.clientWidth < NARROW_BELOW); });
    observer.observe(element);
    return () => { observer.disconnect(); };
  }, [of]);
  return narrow;
}
