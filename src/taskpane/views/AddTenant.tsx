import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { TextField } from "@fluentui/react/lib/TextField";
import { useState, type FormEvent } from "react";
import type { TenantClash } from "../../app/findClash";
import { readNewTenant, type NewTenantField } from "../../app/newTenant";
import type { DomainPolicy } from "../../core/tenant/domainClass";
import { tenantLabel, type Tenant } from "../../core/tenant/Tenant";
import type { PaneMessages } from "../../messages/pane";
import { useTyped } from "./typedValues";

interface AddTenantProps {
  readonly m: PaneMessages;
  /** What is known of it: a mail's unknown domain, what a look-up found. */
  readonly known: Partial<Record<NewTenantField, string>>;
  readonly policy: DomainPolicy;
  /** Whether the first field takes the focus: not in a form that is there again because its mail is. */
  readonly takesFocus?: boolean;
  /** Resolves to what stands in the way, and then nothing was added. */
  readonly onAdd: (tenant: Tenant) => Promise<TenantClash | null>;
  readonly onCancel: () => void;
}

/** Adds a tenant that the FM knows, or completes one that a look-up found, to the directory. What is typed stays until it is added or given up. */
export function AddTenant({ m, known, policy, takesFocus = true, onAdd, onCancel }: AddTenantProps) {
  const [typed = { customerName: "", tenantId: "", tenantName: "", domain: "", ...known }, setTyped] = useTyped<Record<NewTenantField, string>>("tenant being added");
  const [tried, setTried] = useState(false);
  const [clash, setClash] = useState<TenantClash | null>(null);
  const read = readNewTenant(typed, policy);
  const labels: Record<NewTenantField, string> = { customerName: m.customerName, tenantId: m.tenantId, tenantName: m.tenantName, domain: m.domain };
  const errors: Record<NewTenantField, string> = { customerName: m.fillIn, tenantId: m.badTenantId, tenantName: m.badTenantName, domain: m.badCustomerDomain };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (read.tenant === null) return;
    onAdd(read.tenant).then((found) => {
      if (found === null) setTyped(undefined);
      else setClash(found);
    }, () => undefined);
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
          autoFocus={takesFocus && at === 0}
          value={typed[field]}
          errorMessage={errorOf(field) ?? ""}
          onChange={(_, value) => {
            setClash(null);
            setTyped({ ...typed, [field]: value ?? "" });
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
        <DefaultButton onClick={() => { setTyped(undefined); onCancel(); }}>{m.cancel}</DefaultButton>
      </div>
    </form>
  );
}
