import { domainClass, type DomainPolicy } from "./domainClass";
import { tenantNameOf } from "./domainName";
import { registrableDomain } from "./registrable";

/** What holds of a domain whoever asks: Microsoft's and the consumer providers'. */
const ANYBODYS: DomainPolicy = { userHost: null, partnerDomains: [] };

/**
 * Whether a domain (lower-case ASCII) can be no customer's: a consumer provider's, Microsoft's, and by the FM's policy their own
 * company's, with the sisters of its host, and a partner's. The one rule for an import, the editor, and a tenant typed in for a mail.
 */
export function isNeverACustomer(domain: string, policy: DomainPolicy = ANYBODYS): boolean {
  const kind = domainClass(domain, policy);
  if (kind !== "open" && kind !== "service") return true;
  const { userHost } = policy;
  // Under onmicrosoft.com each name is a company of its own.
  if (userHost === null || tenantNameOf(userHost) !== null) return false;
  const own = registrableDomain(userHost);
  return own !== null && own === registrableDomain(domain);
}
