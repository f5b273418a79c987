import { DefaultButton } from "@fluentui/react/lib/Button";
import { SearchBox } from "@fluentui/react/lib/SearchBox";
import { useEffect, useState } from "react";
import type { TenantClash } from "../../app/findClash";
import type { DomainPolicy } from "../../core/tenant/domainClass";
import { tenantKey, tenantLabel, type Tenant } from "../../core/tenant/Tenant";
import type { PaneMessages } from "../../messages/pane";
import { AddTenant } from "./AddTenant";
import { breakable } from "./breakable";
import { useTyped } from "./typedValues";

interface ChangeTenantProps {
  readonly m: PaneMessages;
  readonly search: (text: string) => Promise<readonly Tenant[]>;
  readonly directoryIsEmpty: boolean;
  /** The unknown domain of the mail, to begin a new tenant with. */
  readonly domain: string;
  /** Whose domains are never a customer's. */
  readonly policy: DomainPolicy;
  /** Whether the search takes the focus: not where it is there again because its mail is. */
  readonly takesFocus?: boolean;
  readonly onChoose: (tenant: Tenant) => void;
  /** Resolves with what another tenant has already: then nothing was added. */
  readonly onAdd: (tenant: Tenant) => Promise<TenantClash | null>;
  readonly onClose: () => void;
}

/** Finds another tenant in the directory, or adds one. What is typed stays until a tenant is chosen or it is closed. */
export function ChangeTenant({ m, search, directoryIsEmpty, domain, policy, takesFocus = true, onChoose, onAdd, onClose }: ChangeTenantProps) {
  const [text, setText] = useTyped<string>("tenant search", "");
  const [found, setFound] = useState<readonly Tenant[]>([]);
  const [adding, setAdding] = useTyped<boolean>("adding a tenant", false);
  const [acted, setActed] = useState(takesFocus);
  useEffect(() => {
    let stale = false;
    // A failed search finds nothing; the storage's own message says why.
    search(text).then((tenants) => { if (!stale) setFound(tenants); }, () => { if (!stale) setFound([]); });
    return () => { stale = true; };
  }, [text, search]);
  const show = (form: boolean): void => {
    setActed(true);
    setAdding(form || undefined);
  };
  const leave = (): void => {
    setText(undefined);
    setAdding(undefined);
  };
  const close = (): void => {
    leave();
    onClose();
  };
  const add = async (tenant: Tenant): Promise<TenantClash | null> => {
    const clash = await onAdd(tenant);
    if (clash === null) leave();
    return clash;
  };
  if (adding) return <AddTenant m={m} known={{ domain }} policy={policy} takesFocus={acted} onAdd={add} onCancel={() => { show(false); }} />;
  return (
    <div className="change" onKeyDown={(event) => { if (event.key === "Escape") close(); }}>
      <SearchBox autoFocus={acted} placeholder={m.searchTenants} ariaLabel={m.searchTenants} value={text} disableAnimation showIcon={false} onChange={(_, value) => { setText(value ?? ""); }} />
      <ul className="candidates" aria-live="polite">
        {found.map((tenant) => (
          <li key={tenantKey(tenant)}>
            <button type="button" className="candidate" aria-label={m.chooseThis(tenantLabel(tenant))} onClick={() => { leave(); onChoose(tenant); }}>
              <strong>{breakable(tenantLabel(tenant))}</strong>
              <span className="quiet">{[tenant.tenantName, tenant.domains[0], tenant.tenantId].filter(Boolean).join("\u00a0· ")}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="quiet" role="status">
        {found.length > 0 ? "" : directoryIsEmpty ? m.directoryEmpty : text.trim() === "" ? "" : m.searchNothing}
      </p>
      <div className="way-out">
        <DefaultButton onClick={() => { show(true); }}>{m.addTenant}</DefaultButton>
        <DefaultButton onClick={close}>{m.cancel}</DefaultButton>
      </div>
    </div>
  );
}
