import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { TextField } from "@fluentui/react/lib/TextField";
import { useState, type FormEvent } from "react";
import type { TenantClash } from "../../../app/findClash";
import { readTenantForm, TENANT_FIELDS, tenantForm, type TenantField, type TypedTenant } from "../../../app/tenantForm";
import type { Confirmation } from "../../../core/tenant/Confirmation";
import type { DomainPolicy } from "../../../core/tenant/domainClass";
import { tenantLabel, type Tenant } from "../../../core/tenant/Tenant";
import type { DirectoryMessages } from "../../../messages/directory/loadDirectoryMessages";
import type { ImportMessages } from "../../../messages/import/loadImportMessages";
import type { PaneMessages } from "../../../messages/pane";
import { LANGUAGES } from "../../../core/language/LanguageCode";
import { REGIONS } from "../../../playbook/queues";
import { Choice } from "../Fields";
import { useTyped } from "../typedValues";
import { LearntDomains } from "./LearntDomains";

interface TenantEditorProps {
  readonly m: PaneMessages;
  readonly d: DirectoryMessages;
  readonly words: ImportMessages;
  /** null: a new one. */
  readonly tenant: Tenant | null;
  /** Domains learnt for it. */
  readonly learnt: readonly Confirmation[];
  readonly date: (iso: string) => string;
  /** Whose domains are never a customer's. */
  readonly policy: DomainPolicy;
  /** Resolves with what another tenant has already: then nothing was saved. */
  readonly onSave: (after: Tenant) => Promise<TenantClash | null>;
  readonly onDelete: () => void;
  readonly onUnlearn: (key: string) => void;
  readonly onCancel: () => void;
}

/** One tenant of the directory, to be added, changed or deleted. What is typed outlasts the view. */
export function TenantEditor({ m, d, words, tenant, learnt, date, policy, onSave, onDelete, onUnlearn, onCancel }: TenantEditorProps) {
  const [typed = tenantForm(tenant), setTyped] = useTyped<TypedTenant>("tenant being edited");
  const [tried, setTried] = useState(false);
  const read = readTenantForm(typed, tenant, policy);
  const [clash, setClash] = useState<TenantClash | null>(null);
  const labels: Record<TenantField, string> = {
    customerName: m.customerName, tenantId: m.tenantId, tenantName: m.tenantName, domains: d.domains, country: m.country,
    seats: m.totalSeats, activeUsers: m.activeUsers, services: words.services, fastTrackManagers: words.fastTrackManagers,
    customerContacts: m.customerAddresses, accountTeam: m.accountTeamAddresses, language: words.language, region: m.region,
  };
  const errors: Record<TenantField, string> = {
    customerName: m.fillIn, tenantId: m.badTenantId, tenantName: m.badTenantName, domains: m.badCustomerDomain, country: d.badCountry,
    seats: m.badNumber("1"), activeUsers: m.badNumber("0"), services: words.reason.unknownService, fastTrackManagers: m.fillIn,
    customerContacts: m.badAddress, accountTeam: m.badAddress, language: words.reason.languageNotOffered, region: words.reason.unknownRegion,
  };
  const notKnown = { value: "", text: d.notKnown };
  const title = tenant === null ? m.addTenant : d.editTenant(tenantLabel(tenant));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (read.tenant === null) return;
    onSave(read.tenant).then((found) => {
      if (found === null) setTyped(undefined);
      else setClash(found);
    }, () => undefined);
  };
  const errorOf = (field: TenantField): string | null => {
    if (tried && read.wrong.includes(field)) return errors[field];
    return clash?.field === field ? m.ofAnother(tenantLabel(clash.tenant)) : null;
  };
  const leave = (then: () => void) => (): void => {
    setTyped(undefined);
    then();
  };
  return (
    <form className="tenant-editor" noValidate aria-label={title} onSubmit={submit}>
      <h3>{title}</h3>
      {TENANT_FIELDS.filter((field) => field !== "language" && field !== "region").map((field, at) => (
        <TextField
          key={field}
          label={labels[field]}
          autoFocus={at === 0}
          value={typed[field]}
          {...(field === "domains" || field === "services" ? { description: d.severalBySemicolon } : {})}
          errorMessage={errorOf(field) ?? ""}
          onChange={(_, value) => {
            setClash(null);
            setTyped({ ...typed, [field]: value ?? "" });
          }}
        />
      ))}
      <Choice label={labels.language} value={typed.language} options={[notKnown, ...LANGUAGES.map((code) => ({ value: code, text: m.languageOf(code) }))]} onChange={(language) => { setTyped({ ...typed, language }); }} />
      {/* The country tells the region; without one the FM does. */}
      {typed.country.trim() === "" && <Choice label={labels.region} value={typed.region} options={[notKnown, ...REGIONS.map((region) => ({ value: region, text: m.regionName(region) }))]} onChange={(region) => { setTyped({ ...typed, region }); }} />}
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
