import { useState } from "react";
import { tenantKey, tenantLabel, type Tenant } from "../../../core/tenant/Tenant";
import type { DirectoryMessages } from "../../../messages/directory/loadDirectoryMessages";

/** Of every row, in pixels; directory.css says the same. */
export const ROW_HEIGHT = 56;
const SHOWN_AROUND = 6;
const ROWS_HIGH = 8;
/** More rows than this below what is shown are read before somebody gets there. */
const READ_AHEAD = 40;

interface TenantRowsProps {
  readonly d: DirectoryMessages;
  readonly tenants: readonly Tenant[];
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly onEdit: (tenant: Tenant) => void;
}

/** The tenants as a list of which only the rows on screen are drawn. */
export function TenantRows({ d, tenants, hasMore, onMore, onEdit }: TenantRowsProps) {
  const [top, setTop] = useState(0);
  // The list may have become shorter than where it was scrolled to.
  const first = Math.max(0, Math.min(Math.floor(top / ROW_HEIGHT), tenants.length - ROWS_HIGH) - SHOWN_AROUND);
  const shown = tenants.slice(first, first + ROWS_HIGH + 2 * SHOWN_AROUND);
  return (
    <div
      className="tenant-rows"
      style={{ maxHeight: ROWS_HIGH * ROW_HEIGHT }}
      onScroll={(event) => {
        const { scrollTop } = event.currentTarget;
        setTop(scrollTop);
        if (hasMore && scrollTop / ROW_HEIGHT + ROWS_HIGH + READ_AHEAD > tenants.length) onMore();
      }}
    >
      <ul aria-label={d.tenants} style={{ height: tenants.length * ROW_HEIGHT }}>
        {shown.map((tenant, at) => (
          <li key={tenantKey(tenant)} aria-setsize={hasMore ? -1 : tenants.length} aria-posinset={first + at + 1} style={{ top: (first + at) * ROW_HEIGHT }}>
            <button type="button" className="candidate" aria-label={d.editTenant(tenantLabel(tenant))} onClick={() => { onEdit(tenant); }}>
              <strong>{tenantLabel(tenant)}</strong>
              <span className="quiet">{[tenant.domains[0], tenant.tenantName, tenant.tenantId].filter(Boolean).join(" · ")}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
