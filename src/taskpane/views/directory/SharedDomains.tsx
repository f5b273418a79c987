import { DefaultButton } from "@fluentui/react/lib/Button";
import { useState } from "react";
import { MOST_SHARED } from "../../../app/findSharedDomains";
import type { SharedDomain } from "../../../core/directory/sharedDomains";
import { tenantKey, tenantLabel, type Tenant } from "../../../core/tenant/Tenant";
import type { DirectoryMessages } from "../../../messages/directory/loadDirectoryMessages";
import type { ImportMessages } from "../../../messages/import/loadImportMessages";

/** A page of them: nobody settles more at once, and a hundred with their buttons are slow to draw. */
const AT_ONCE = 20;

interface SharedDomainsProps {
  readonly d: DirectoryMessages;
  readonly words: ImportMessages;
  readonly number: (value: number) => string;
  readonly shared: readonly SharedDomain[];
  readonly onSettle: (shared: SharedDomain, owner: Tenant) => void;
}

/** Domains under more than one tenant, to be given to one of them. */
export function SharedDomains({ d, words, number, shared, onSettle }: SharedDomainsProps) {
  const [shown, setShown] = useState(AT_ONCE);
  if (shared.length === 0) return null;
  return (
    <section className="shared-domains" aria-label={d.sharedTitle}>
      <h3>{d.sharedTitle}</h3>
      {shared.length >= MOST_SHARED && <p className="quiet">{d.firstShared(number(MOST_SHARED))}</p>}
      <ul>
        {shared.slice(0, shown).map((one) => (
          <li key={one.domain}>
            <p>{d.shared(one.domain)}</p>
            <div className="way-out">
              {one.tenants.map((tenant) => (
                <DefaultButton key={tenantKey(tenant)} title={tenantKey(tenant)} onClick={() => { onSettle(one, tenant); }}>
                  {d.onlyOf(toldApart(tenant, one.tenants))}
                </DefaultButton>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {shown < shared.length && (
        <div className="way-out">
          <DefaultButton onClick={() => { setShown(shown + AT_ONCE); }}>{words.showMore}</DefaultButton>
        </div>
      )}
    </section>
  );
}

/** The tenant's name; with what it is known by where another one has the same. */
function toldApart(tenant: Tenant, tenants: readonly Tenant[]): string {
  const label = tenantLabel(tenant);
  const isAlone = tenants.every((other) => other === tenant || tenantLabel(other).toLowerCase() !== label.toLowerCase());
  return isAlone ? label : `${label} (${tenant.tenantName ?? tenantKey(tenant)})`;
}
