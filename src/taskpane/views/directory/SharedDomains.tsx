import { DefaultButton } from "@fluentui/react/lib/Button";
import type { SharedDomain } from "../../../core/directory/sharedDomains";
import { tenantKey, tenantLabel, type Tenant } from "../../../core/tenant/Tenant";
import type { DirectoryMessages } from "../../../messages/directory/loadDirectoryMessages";

interface SharedDomainsProps {
  readonly d: DirectoryMessages;
  readonly shared: readonly SharedDomain[];
  readonly onSettle: (shared: SharedDomain, owner: Tenant) => void;
}

/** Domains under more than one tenant, to be given to one of them. */
export function SharedDomains({ d, shared, onSettle }: SharedDomainsProps) {
  return (
    <ul className="shared-domains">
      {shared.map((one) => (
        <li key={one.domain}>
          <p>{d.shared(one.domain)}</p>
          <div className="way-out">
            {one.tenants.map((tenant) => (
              <DefaultButton key={tenantKey(tenant)} title={tenantKey(tenant)} onClick={() => { onSettle(one, tenant); }}>
                {d.onlyOf(tenantLabel(tenant))}
              </DefaultButton>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
