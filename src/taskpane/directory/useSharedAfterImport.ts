import { useCallback, useEffect, useRef, useState } from "react";
import { findSharedDomains, MOST_SHARED } from "../../app/findSharedDomains";
import type { SharedDomain } from "../../core/directory/sharedDomains";
import type { DirectoryMessages } from "../../messages/directory/loadDirectoryMessages";
import type { Directory } from "../../ports/Directory";

/** Of a larger directory it would take minutes after each import; there it is said how far it was looked through, with the way to the rest. */
const MOST_COUNTED = 50_000;

interface SharedAfterImport {
  readonly found: readonly SharedDomain[];
  /** So many domains were looked through, and more are there; null: those were all. */
  readonly stoppedAt: number | null;
}

/** The domains under two tenants after an import: one that the file puts under a second tenant decides no mail any more, which is said at once and not first at such a mail. */
export function useSharedAfterImport(directory: Directory): { readonly last: SharedAfterImport | null; readonly count: () => void; readonly forget: () => void } {
  const [last, setLast] = useState<SharedAfterImport | null>(null);
  // Of two counts the later one holds; none does once the page is closed.
  const turn = useRef(0);
  useEffect(() => () => { turn.current++; }, []);
  const forget = useCallback(() => {
    turn.current++;
    setLast(null);
  }, []);
  const count = useCallback(() => {
    const mine = ++turn.current;
    let stoppedAt: number | null = null;
    const goOn = (domains: number, more: boolean): boolean => {
      if (more && domains >= MOST_COUNTED) stoppedAt = domains;
      return turn.current === mine && stoppedAt === null;
    };
    findSharedDomains(directory, goOn).then((found) => { if (turn.current === mine) setLast({ found, stoppedAt }); }, () => undefined);
  }, [directory]);
  return { last, count, forget };
}

/** Null: there is nothing to say. */
export function sharedAfterImport({ found, stoppedAt }: SharedAfterImport, d: DirectoryMessages, number: (value: number) => string): string | null {
  if (found.length === 0) return stoppedAt === null ? null : d.noneSharedAmong(number(stoppedAt));
  return stoppedAt === null && found.length < MOST_SHARED ? d.nowShared(number(found.length)) : d.nowSharedAtLeast(number(found.length));
}
