import { CONSUMER_FAMILIES, CONSUMER_PROVIDERS, MICROSOFT_DOMAINS, SERVICE_DOMAINS } from "../../playbook/neverTheCustomer";
import { asciiHost, hostAndParents, tenantNameOf } from "./domainName";

/** What is known of a domain before any tenant is looked for. */
export type DomainClass =
  /** The FM's own company. */
  | "own"
  | "microsoft"
  /** A partner's, by the settings or because the FM said "never the customer". */
  | "partner"
  | "consumer"
  /** A service; overruled by a directory that lists the domain. */
  | "service"
  | "open";

export interface DomainPolicy {
  /** ASCII host of the FM's own address; null where Outlook does not say. */
  readonly userHost: string | null;
  /** Registrable domains or hosts, ASCII. */
  readonly partnerDomains: readonly string[];
}

const under = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** Which class a host (lower-case ASCII) belongs to. Source: evaluation.md, "The rules of the road". */
export function domainClass(host: string, policy: DomainPolicy): DomainClass {
  const tenantName = tenantNameOf(host);
  const candidates = hostAndParents(host);
  const isIn = (domains: ReadonlySet<string>): boolean => candidates.some((candidate) => domains.has(candidate));
  if (tenantName === null && (isIn(MICROSOFT_DOMAINS) || host.endsWith(".microsoft"))) return "microsoft";
  if (tenantName === "microsoft.onmicrosoft.com") return "microsoft";
  if (isIn(CONSUMER_PROVIDERS) || CONSUMER_FAMILIES.test(host)) return "consumer";
  if (isOwn(host, tenantName, policy.userHost)) return "own";
  if (policy.partnerDomains.some((partner) => under(host, partner) || tenantName === partner)) return "partner";
  return isIn(SERVICE_DOMAINS) ? "service" : "open";
}

/**
 * The FM's own: the same host or one above or below it; under onmicrosoft.com, where every tenant has its own name, the
 * same tenant name. Sisters (us.partner.com of emea.partner.com) are told by examineHosts, which knows the public suffixes.
 */
function isOwn(host: string, tenantName: string | null, userHost: string | null): boolean {
  if (userHost === null) return false;
  const userTenantName = tenantNameOf(userHost);
  if (tenantName !== null || userTenantName !== null) return tenantName !== null && tenantName === userTenantName;
  return under(host, userHost) || under(userHost, host);
}

/** The host of an address as it counts: of a guest (jan_contoso.de#EXT#@fabrikam.onmicrosoft.com) the one they come from; null for X.500 names and broken addresses. */
export function hostOfAddress(address: string): string | null {
  const trimmed = address.trim().replace(/^<|>$/g, "");
  const guest = /^(.+)#EXT#@/i.exec(trimmed);
  if (guest) {
    const origin = guest[1] as string;
    const at = origin.lastIndexOf("_");
    return at < 0 ? null : asciiHost(origin.slice(at + 1));
  }
  // Exchange's wrapping of an X.500 name for the way outside (IMCEAEX-_O=…@namprd00.prod.outlook.com): there its host is Exchange Online's, elsewhere the company's.
  if (/^IMCEAEX-.*outlook\.com$/i.test(trimmed)) return null;
  const at = trimmed.lastIndexOf("@");
  if (at < 1 || /[\s<>"]/.test(trimmed.slice(at + 1))) return null;
  return asciiHost(trimmed.slice(at + 1));
}

/** The tenant name that a guest's address stands in (fabrikam.onmicrosoft.com of jan_contoso.de#EXT#@fabrikam.onmicrosoft.com); null for everybody else. */
export function guestHost(address: string): string | null {
  const hosting = /#EXT#@([^@\s<>"]+)$/i.exec(address.trim())?.[1];
  const host = hosting === undefined ? null : asciiHost(hosting);
  return host === null ? null : tenantNameOf(host);
}
