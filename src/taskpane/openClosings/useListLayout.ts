import { useEffect, useState, type RefObject } from "react";
import type { ListLayout } from "../views/openClosings/ListLayout";

// What six columns need to be read in the longest language, and what three do; openClosings.css shares the room out.
const WIDE_FROM = 600;
const MEDIUM_FROM = 400;
/** What stands between the pane's edge and the list's. */
const AROUND = 26;

const layoutFor = (width: number, onPhone: boolean): ListLayout => (onPhone ? "touch" : width >= WIDE_FROM ? "wide" : width >= MEDIUM_FROM ? "medium" : "narrow");

/** How the list of closings fits its place; followed while the FM widens the pane. */
export function useListLayout(of: RefObject<HTMLElement>, onPhone: boolean): ListLayout {
  const [layout, setLayout] = useState(() => layoutFor(document.documentElement.clientWidth - AROUND, onPhone));
  useEffect(() => {
    const element = of.current;
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => { setLayout(layoutFor(element.clientWidth, onPhone)); });
    observer.observe(element);
    return () => { observer.disconnect(); };
  }, [of, onPhone]);
  return layout;
}
