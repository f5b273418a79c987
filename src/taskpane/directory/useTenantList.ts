import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { passesFilter, type TenantFilter } from "../../app/filterTenants";
import { searchFiltered, type FoundTenants } from "../../app/searchFiltered";
import type { Confirmation } from "../../core/tenant/Confirmation";
import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import type { Directory } from "../../ports/Directory";

const AT_ONCE = 200;
/** A filter that little passes is read on for until so many rows are there. */
const ENOUGH_ROWS = 50;

export interface TenantList {
  readonly tenants: readonly Tenant[];
  /** More is there and not read. */
  readonly hasMore: boolean;
  /** What was asked for is not all there yet; further rows that somebody scrolls to are not meant. */
  readonly reading: boolean;
  /** Where a search found more than it shows, or looked at no more hits; see searchFiltered. */
  readonly cut: FoundTenants["cut"];
  readonly readMore: () => void;
}

/** What the rows answer: another text, filter or directory is another question. */
interface Question {
  readonly text: string;
  readonly filter: TenantFilter;
}

interface Rows extends Pick<FoundTenants, "tenants" | "cut"> {
  readonly of: Question | null;
  readonly next: string | null;
  readonly state: "reading" | "readingMore" | "there";
}

const NO_ROWS: Rows = { of: null, tenants: [], next: null, cut: null, state: "reading" };

/**
 * The tenants that answer what is typed, or all of them by name, read as far as somebody scrolls. The first rows stand as soon
 * as they are found. Rows of another text stay until there are others; those of another filter would be wrong.
 *
 * @param learnt  a tenant is found by a domain learnt for it too
 * @param version  another one reads anew
 */
export function useTenantList(directory: Directory, text: string, filter: TenantFilter, learnt: readonly Confirmation[], version: number): TenantList {
  const [rows, setRows] = useState(NO_ROWS);
  const turn = useRef(0);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- each is another question, though the words are the same
  const question = useMemo((): Question => ({ text, filter }), [directory, text, filter, learnt, version]);

  const readOn = useCallback(
    async (of: Question, before: readonly Tenant[], after: string | null, mine: number): Promise<void> => {
      const tenants = [...before];
      const seen = new Set(before.map(tenantKey));
      let next = after;
      do {
        const page = await directory.page(next, AT_ONCE);
        if (turn.current !== mine) return;
        const more = page.tenants.filter((tenant) => passesFilter(tenant, of.filter) && !seen.has(tenantKey(tenant)));
        tenants.push(...more);
        next = page.next;
        if (more.length > 0 && after === null) setRows({ of, tenants: [...tenants], next: null, cut: null, state: "reading" });
      } while (next !== null && tenants.length < before.length + ENOUGH_ROWS);
      setRows({ of, tenants, next, cut: null, state: "there" });
    },
    [directory],
  );

  useEffect(() => {
    const mine = ++turn.current;
    const show = (found: FoundTenants, state: Rows["state"]): boolean => {
      if (turn.current !== mine) return false;
      setRows({ ...found, of: question, next: null, state });
      return true;
    };
    const work =
      question.text.trim() === ""
        ? readOn(question, [], null, mine)
        : searchFiltered(directory, question.text, question.filter, learnt, (soFar) => show(soFar, "reading")).then((found) => { show(found, "there"); });
    // What cannot be read is an empty list; the storage's own banner says why.
    work.catch(() => { show({ tenants: [], cut: null }, "there"); });
  }, [directory, learnt, question, readOn]);

  const readMore = useCallback(() => {
    if (rows.state !== "there" || rows.next === null || rows.of === null) return;
    setRows({ ...rows, state: "readingMore" });
    readOn(rows.of, rows.tenants, rows.next, turn.current).catch(() => { setRows({ ...rows, state: "there", next: null }); });
  }, [rows, readOn]);

  const stands = rows.of !== null && rows.of.filter === filter;
  return {
    tenants: stands ? rows.tenants : NO_ROWS.tenants,
    hasMore: stands && rows.next !== null,
    reading: rows.of !== question || rows.state === "reading",
    cut: stands ? rows.cut : null,
    readMore,
  };
}
