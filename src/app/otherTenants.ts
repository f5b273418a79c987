import type { MailSnapshot } from "../core/mail/MailSnapshot";
import { hostOfAddress } from "../core/tenant/domainClass";
import { directoryKeys, gatherEvidence } from "../core/tenant/evidence";
import { tenantKey, type Tenant } from "../core/tenant/Tenant";
import type { Directory } from "../ports/Directory";

/** The other tenants of the directory that anything in a mail could mean: what it says may be said of them.
 *
 * @throws {StorageError} where the directory cannot be read: then nobody knows
 */
export async function otherTenants(mail: MailSnapshot, tenant: Tenant, directory: Directory, partnerDomains: readonly string[]): Promise<readonly Tenant[]> {
  const evidence = gatherEvidence(mail, { userHost: hostOfAddress(mail.userAddress), partnerDomains });
  const found = await directory.find(directoryKeys(evidence));
  return found.filter((one) => tenantKey(one) !== tenantKey(tenant));
}
