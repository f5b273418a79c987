import { useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { directoryMilestone } from "../../../core/directory/directoryMilestone";
import { settledRegion } from "../../../core/routing/queueForTenant";
import { tenantKey, tenantLabel, type Tenant } from "../../../core/tenant/Tenant";
import type { DirectoryMessages } from "../../../messages/directory/loadDirectoryMessages";
import type { PaneMessages } from "../../../messages/pane";

/** Of every row, in pixels; directory.css says the same. */
export const ROW_HEIGHT = 74;
const SHOWN_AROUND = 6;
const ROWS_HIGH = 6;
/** More rows than this below what is shown are read before somebody gets there. */
const READ_AHEAD = 40;

interface TenantRowsProps {
  readonly m: PaneMessages;
  readonly d: DirectoryMessages;
  readonly tenants: readonly Tenant[];
  readonly hasMore: boolean;
  /** The tenant that was being changed: its row is shown and has the focus. */
  readonly from: string | null;
  readonly onMore: () => void;
  readonly onEdit: (tenant: Tenant) => void;
}

/** The tenants as a list of which only the rows on screen are drawn. One of them is in the order of Tab, and arrow keys go on from there: nobody has to pass 10,000 rows. */
export function TenantRows({ m, d, tenants, hasMore, from, onMore, onEdit }: TenantRowsProps) {
  const [top, setTop] = useState(0);
  const [active, setActive] = useState(() => tenants.findIndex((tenant) => tenantKey(tenant) === from));
  const [moves, setMoves] = useState(active >= 0 ? 1 : 0);
  const list = useRef<HTMLDivElement>(null);
  const current = Math.max(0, Math.min(active, tenants.length - 1));
  useLayoutEffect(() => {
    const box = list.current;
    if (moves === 0 || box === null) return;
    box.scrollTop = Math.max((current + 1) * ROW_HEIGHT - box.clientHeight, Math.min(box.scrollTop, current * ROW_HEIGHT));
    box.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once a move, not whenever the list grows
  }, [moves]);
  // The list may have become shorter than where it was scrolled to.
  const first = Math.max(0, Math.min(Math.floor(top / ROW_HEIGHT), tenants.length - ROWS_HIGH) - SHOWN_AROUND);
  const inSight = tenants.slice(first, first + ROWS_HIGH + 2 * SHOWN_AROUND).map((_, at) => first + at);
  // The row that has, or would get, the focus is always drawn: what is taken away under the focus loses it.
  const shown = inSight.includes(current) ? inSight : [...inSight, current].sort((one, other) => one - other);
  /** By what the list is filtered: the region, which is the queue, and the milestone. In few words, for a narrow pane. */
  const standing = (tenant: Tenant): string => {
    const region = settledRegion(tenant);
    return `${region === null ? `${m.region}: ${d.notKnown}` : m.regionName(region)} · ${d.milestone}: ${d.milestoneName[directoryMilestone(tenant)]}`;
  };
  const readAhead = (last: number): void => { if (hasMore && last + READ_AHEAD > tenants.length) onMore(); };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = ({ ArrowDown: current + 1, ArrowUp: current - 1, PageDown: current + ROWS_HIGH, PageUp: current - ROWS_HIGH, Home: 0, End: tenants.length - 1 } as Partial<Record<string, number>>)[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setActive(Math.max(0, Math.min(to, tenants.length - 1)));
    setMoves(moves + 1);
    readAhead(to + ROWS_HIGH);
  };
  return (
    <div
      className="tenant-rows"
      ref={list}
      style={{ maxHeight: ROWS_HIGH * ROW_HEIGHT }}
      onScroll={(event) => {
        const { scrollTop } = event.currentTarget;
        setTop(scrollTop);
        readAhead(scrollTop / ROW_HEIGHT + ROWS_HIGH);
      }}
    >
      <p id="tenant-rows-hint" className="unseen">
        {d.arrowKeys}
      </p>
      <ul aria-label={d.tenants} aria-describedby="tenant-rows-hint" style={{ height: tenants.length * ROW_HEIGHT }} onKeyDown={onKeyDown}>
        {shown.map((at) => {
          const tenant = tenants[at];
          if (tenant === undefined) return null;
          return (
            <li key={tenantKey(tenant)} aria-setsize={hasMore ? -1 : tenants.length} aria-posinset={at + 1} style={{ top: at * ROW_HEIGHT }}>
              <button type="button" className="candidate" tabIndex={at === current ? 0 : -1} aria-label={d.editTenant(tenantLabel(tenant))} aria-describedby={`tenant-row-${String(at)}`} onFocus={() => { setActive(at); }} onClick={() => { onEdit(tenant); }}>
                <strong>{tenantLabel(tenant)}</strong>
                <span className="quiet">{[tenant.domains[0], tenant.tenantName, tenant.tenantId].filter(Boolean).join(" · ")}</span>
                <span id={`tenant-row-${String(at)}`} className="quiet">
                  {standing(tenant)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
