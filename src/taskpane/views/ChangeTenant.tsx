import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { SearchBox } from "@fluentui/react/lib/SearchBox";
import { TextField } from "@fluentui/react/lib/TextField";
import { useEffect, useState, type FormEvent } from "react";
import type { TenantClash } from "../../app/findClash";
import { readNewTenant, type NewTenantField } from "../../app/newTenant";
import type { DomainPolicy } from "../../core/tenant/domainClass";
import { tenantKey, tenantLabel, type Tenant } from "../../core/tenant/Tenant";
import type { PaneMessages } from "../../messages/pane";

interface ChangeTenantProps {
  readonly m: PaneMessages;
  readonly search: (text: string) => Promise<readonly Tenant[]>;
  readonly directoryIsEmpty: boolean;
  /** The unknown domain of the mail, to begin a new tenant with. */
  readonly domain: string;
  /** Whose domains are never a customer's. */
  readonly policy: DomainPolicy;
  readonly onChoose: (tenant: Tenant) => void;
  /** Resolves with what another tenant has already: then nothing was added. */
  readonly onAdd: (tenant: Tenant) => Promise<TenantClash | null>;
  readonly onClose: () => void;
}

/** Finds another tenant in the directory, or adds one. */
export function ChangeTenant({ m, search, directoryIsEmpty, domain, policy, onChoose, onAdd, onClose }: ChangeTenantProps) {
  const [text, setText] = useState("");
  const [found, setFound] = useState<readonly Tenant[]>([]);
  const [adding, setAdding] = useState(false);
  useEffect(() => {
    let stale = false;
    // A failed search finds nothing; the storage's own message says why.
    search(text).then((tenants) => { if (!stale) setFound(tenants); }, () => { if (!stale) setFound([]); });
    return () => { stale = true; };
  }, [text, search]);
  if (adding) return <AddTenant m={m} domain={domain} policy={policy} onAdd={onAdd} onCancel={() => { setAdding(false); }} />;
  return (
    <div className="change" onKeyDown={(event) => { if (event.key === "Escape") onClose(); }}>
      <SearchBox autoFocus placeholder={m.searchTenants} ariaLabel={m.searchTenants} value={text} disableAnimation showIcon={false} onChange={(_, value) => { setText(value ?? ""); }} />
      <ul className="candidates" aria-live="polite">
        {found.map((tenant) => (
          <li key={tenantKey(tenant)}>
            <button type="button" className="candidate" aria-label={m.chooseThis(tenantLabel(tenant))} onClick={() => { onChoose(tenant); }}>
              <strong>{tenantLabel(tenant)}</strong>
              <span className="quiet">{[tenant.tenantName, tenant.domains[0], tenant.tenantId].filter(Boolean).join(" · ")}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="quiet" role="status">
        {found.length > 0 ? "" : directoryIsEmpty ? m.directoryEmpty : text.trim() === "" ? "" : m.searchNothing}
      </p>
      <div className="way-out">
        <DefaultButton onClick={() => { setAdding(true); }}>{m.addTenant}</DefaultButton>
        <DefaultButton onClick={onClose}>{m.cancel}</DefaultButton>
      </div>
    </div>
  );
}

interface AddTenantProps {
  readonly m: PaneMessages;
  readonly domain: string;
  readonly policy: DomainPolicy;
  readonly onAdd: ChangeTenantProps["onAdd"];
  readonly onCancel: () => void;
}

function AddTenant({ m, domain, policy, onAdd, onCancel }: AddTenantProps) {
  const [typed, setTyped] = useState<Record<NewTenantField, string>>({ customerName: "", tenantId: "", tenantName: "", domain });
  const [tried, setTried] = useState(false);
  const [clash, setClash] = useState<TenantClash | null>(null);
  const read = readNewTenant(typed, policy);
  const labels: Record<NewTenantField, string> = { customerName: m.customerName, tenantId: m.tenantId, tenantName: m.tenantName, domain: m.domain };
  const errors: Record<NewTenantField, string> = { customerName: m.fillIn, tenantId: m.badTenantId, tenantName: m.badTenantName, domain: m.badCustomerDomain };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (read.tenant) onAdd(read.tenant).then(setClash, () => undefined);
  };
  const errorOf = (field: NewTenantField): string | null => {
    if (tried && read.wrong.includes(field)) return errors[field];
    return clash !== null && (clash.field === "domains" ? "domain" : clash.field) === field ? m.ofAnother(tenantLabel(clash.tenant)) : null;
  };
  return (
    <form className="missing" noValidate aria-label={m.addTenant} onSubmit={submit}>
      <h3>{m.addTenant}</h3>
      {(Object.keys(labels) as NewTenantField[]).map((field, at) => (
        <TextField
          key={field}
          label={labels[field]}
          autoFocus={at === 0}
          value={typed[field]}
          errorMessage={errorOf(field) ?? ""}
          onChange={(_, value) => {
            setClash(null);
            setTyped((before) => ({ ...before, [field]: value ?? "" }));
          }}
        />
      ))}
      {tried && read.noKey && (
        <p className="error" role="alert">
          {m.tenantNeedsKey}
        </p>
      )}
      <div className="way-out">
        <PrimaryButton type="submit">{m.saveTenant}</PrimaryButton>
        <DefaultButton onClick={onCancel}>{m.cancel}</DefaultButton>
      </div>
    </form>
  );
}
