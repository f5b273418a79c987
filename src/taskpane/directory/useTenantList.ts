import { useCallback, useEffect, useRef, useState } from "react";
import { passesFilter, type TenantFilter } from "../../app/filterTenants";
import type { Confirmation } from "../../core/tenant/Confirmation";
import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import type { Directory } from "../../ports/Directory";

const AT_ONCE = 200;
/** A filter that little passes is read on for until so many rows are there. */
const ENOUGH_ROWS = 50;
const MOST_FOUND = 100;

export interface TenantList {
  readonly tenants: readonly Tenant[];
  /** More is there and not read. */
  readonly hasMore: boolean;
  readonly reading: boolean;
  readonly readMore: () => void;
}

interface Rows {
  readonly tenants: readonly Tenant[];
  readonly next: string | null;
  readonly reading: boolean;
}

/**
 * The tenants that answer what is typed, or all of them by name, read as far as somebody scrolls.
 *
 * @param learnt  a tenant is found by a domain learnt for it too
 * @param version  another one reads anew
 */
export function useTenantList(directory: Directory, text: string, filter: TenantFilter, learnt: readonly Confirmation[], version: number): TenantList {
  const [rows, setRows] = useState<Rows>({ tenants: [], next: null, reading: true });
  const turn = useRef(0);

  const readOn = useCallback(
    async (before: readonly Tenant[], after: string | null, mine: number): Promise<void> => {
      const tenants = [...before];
      let next = after;
      do {
        const page = await directory.page(next, AT_ONCE);
        if (turn.current !== mine) return;
        const seen = new Set(before.map(tenantKey));
        tenants.push(...page.tenants.filter((tenant) => passesFilter(tenant, filter) && !seen.has(tenantKey(tenant))));
        next = page.next;
      } while (next !== null && tenants.length < before.length + ENOUGH_ROWS);
      setRows({ tenants, next, reading: false });
    },
    [directory, filter],
  );

  useEffect(() => {
    const mine = ++turn.current;
    // What cannot be read is an empty list; the storage's own banner says why.
    const failed = (): void => { if (turn.current === mine) setRows({ tenants: [], next: null, reading: false }); };
    if (text.trim() === "") {
      readOn([], null, mine).catch(failed);
    } else {
      search(directory, text, learnt).then((found) => {
        if (turn.current === mine) setRows({ tenants: found.filter((tenant) => passesFilter(tenant, filter)), next: null, reading: false });
      }, failed);
    }
  }, [directory, text, filter, learnt, version, readOn]);

  const readMore = useCallback(() => {
    if (rows.reading || rows.next === null) return;
    setRows({ ...rows, reading: true });
    readOn(rows.tenants, rows.next, turn.current).catch(() => { setRows({ ...rows, reading: false, next: null }); });
  }, [rows, readOn]);

  return { tenants: rows.tenants, hasMore: rows.next !== null, reading: rows.reading, readMore };
}

async function search(directory: Directory, text: string, learnt: readonly Confirmation[]): Promise<readonly Tenant[]> {
  const plain = text.trim().toLowerCase();
  const keys = learnt.filter(({ key }) => key.slice("domain:".length).startsWith(plain)).flatMap(({ tenantKey: of }) => of ?? []);
  const [found, ...taught] = await Promise.all([directory.search(text, MOST_FOUND), ...[...new Set(keys)].slice(0, MOST_FOUND).map((key) => directory.get(key))]);
  return [...new Map([...found, ...taught.flatMap((tenant) => tenant ?? [])].map((tenant) => [tenantKey(tenant), tenant])).values()];
}
