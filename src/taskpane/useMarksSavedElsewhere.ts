import { useEffect, useState } from "react";
import type { MarkNews } from "../ports/KeptMarks";

const NONE: ReadonlySet<string> = new Set();

/** The kept marks that other panes of this browser have saved since this one was opened. */
export function useMarksSavedElsewhere(news: MarkNews): ReadonlySet<string> {
  const [saved, setSaved] = useState(NONE);
  useEffect(() => news.onNews((mark) => { setSaved((before) => new Set(before).add(mark)); }), [news]);
  return saved;
}
