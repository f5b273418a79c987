import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { TextField } from "@fluentui/react/lib/TextField";
import { useState, type FormEvent } from "react";
import { readTenantForm, TENANT_FIELDS, tenantForm, type TenantField, type TypedTenant } from "../../../app/tenantForm";
import type { Confirmation } from "../../../core/tenant/Confirmation";
import { tenantLabel, type Tenant } from "../../../core/tenant/Tenant";
import type { DirectoryMessages } from "../../../messages/directory/loadDirectoryMessages";
import type { PaneMessages } from "../../../messages/pane";
import { useTyped } from "../typedValues";
import { LearntDomains } from "./LearntDomains";

interface TenantEditorProps {
  readonly m: PaneMessages;
  readonly d: DirectoryMessages;
  /** null: a new one. */
  readonly tenant: Tenant | null;
  /** Domains learnt for it. */
  readonly learnt: readonly Confirmation[];
  readonly date: (iso: string) => string;
  readonly onSave: (after: Tenant) => void;
  readonly onDelete: () => void;
  readonly onUnlearn: (key: string) => void;
  readonly onCancel: () => void;
}

/** One tenant of the directory, to be added, changed or deleted. What is typed outlasts the view. */
export function TenantEditor({ m, d, tenant, learnt, date, onSave, onDelete, onUnlearn, onCancel }: TenantEditorProps) {
  const [typed = tenantForm(tenant), setTyped] = useTyped<TypedTenant>("tenant being edited");
  const [tried, setTried] = useState(false);
  const read = readTenantForm(typed, tenant);
  const labels: Record<TenantField, string> = {
    customerName: m.customerName, tenantId: m.tenantId, tenantName: m.tenantName, domains: d.domains, country: m.country,
    seats: m.totalSeats, activeUsers: m.activeUsers, customerContacts: m.customerAddresses, accountTeam: m.accountTeamAddresses,
  };
  const errors: Record<TenantField, string> = {
    customerName: m.fillIn, tenantId: m.badTenantId, tenantName: m.badTenantName, domains: m.badDomain, country: d.badCountry,
    seats: m.badNumber("1"), activeUsers: m.badNumber("0"), customerContacts: m.badAddress, accountTeam: m.badAddress,
  };
  const title = tenant === null ? m.addTenant : d.editTenant(tenantLabel(tenant));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (read.tenant === null) return;
    setTyped(undefined);
    onSave(read.tenant);
  };
  const leave = (then: () => void) => (): void => {
    setTyped(undefined);
    then();
  };
  return (
    <form className="tenant-editor" noValidate aria-label={title} onSubmit={submit}>
      <h3>{title}</h3>
      {TENANT_FIELDS.map((field, at) => (
        <TextField
          key={field}
          label={labels[field]}
          autoFocus={at === 0}
          value={typed[field]}
          {...(field === "domains" ? { description: d.severalBySemicolon } : {})}
          {...(tried && read.wrong.includes(field) ? { errorMessage: errors[field] } : {})}
          onChange={(_, value) => { setTyped({ ...typed, [field]: value ?? "" }); }}
        />
      ))}
      {tried && read.noKey && (
        <p className="error" role="alert">
          {m.tenantNeedsKey}
        </p>
      )}
      {tenant && (
        <p className="quiet">
          {d.source}: {d.sourceName[tenant.source]}
        </p>
      )}
      <LearntDomains title={d.learnt} d={d} learnt={learnt} date={date} onUnlearn={onUnlearn} />
      <div className="way-out">
        <PrimaryButton type="submit">{m.saveTenant}</PrimaryButton>
        <DefaultButton onClick={leave(onCancel)}>{m.cancel}</DefaultButton>
        {tenant && <DefaultButton onClick={leave(onDelete)}>{d.deleteTenant(tenantLabel(tenant))}</DefaultButton>}
      </div>
    </form>
  );
}
