import type { Detection } from "../core/tenant/Detection";
import { domainsToLookUp } from "../core/tenant/domainsToLookUp";
import { hostOfAddress } from "../core/tenant/domainClass";
import { confirmationKeys, directoryKeys, gatherEvidence } from "../core/tenant/evidence";
import { judge } from "../core/tenant/judge";
import { tenantKey, type Tenant } from "../core/tenant/Tenant";
import type { MailSnapshot } from "../core/mail/MailSnapshot";
import type { Confirmations } from "../ports/Confirmations";
import type { Directory } from "../ports/Directory";
import type { LookUpAnswer, TenantLookUp } from "../ports/TenantLookUp";

export interface DetectionSources {
  readonly directory: Directory;
  readonly confirmations: Confirmations;
  /** null: nothing is looked up, nothing leaves the machine. */
  readonly lookUp: TenantLookUp | null;
  readonly partnerDomains: readonly string[];
}

/** Whose mail it is: gathers the evidence, asks the directory, the FM's earlier answers and the look-up, and judges. */
export async function detectTenant(mail: MailSnapshot, sources: DetectionSources): Promise<Detection> {
  const evidence = gatherEvidence(mail, { userHost: hostOfAddress(mail.userAddress), partnerDomains: sources.partnerDomains });
  const [found, confirmations] = await Promise.all([sources.directory.find(directoryKeys(evidence)), sources.confirmations.find(confirmationKeys(evidence))]);
  const confirmed = await Promise.all(confirmations.map(({ tenantKey: key }) => (key === null ? null : sources.directory.get(key))));
  const tenants = unique([...found, ...confirmed.filter((tenant): tenant is Tenant => tenant !== null)]);

  const lookUps = new Map<string, LookUpAnswer>();
  const { lookUp } = sources;
  if (lookUp !== null) {
    const domains = domainsToLookUp(evidence, { tenants, confirmations, lookUps });
    const answers = await Promise.all(domains.map((domain) => lookUp.ask(domain)));
    domains.forEach((domain, at) => lookUps.set(domain, answers[at] as LookUpAnswer));
    const tenantIds = [...lookUps.values()].flatMap((answer) => (answer.found === true ? [answer.tenantId] : []));
    if (tenantIds.length > 0) {
      const owners = await sources.directory.find({ domains: [], tenantIds, tenantNames: [], addresses: [], nameKeys: [], skeletons: [] });
      return judge(evidence, { tenants: unique([...tenants, ...owners]), confirmations, lookUps });
    }
  }
  return judge(evidence, { tenants, confirmations, lookUps });
}

const unique = (tenants: readonly Tenant[]): readonly Tenant[] => [...new Map(tenants.map((tenant) => [tenantKey(tenant), tenant])).values()];
