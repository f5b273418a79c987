import type { Person } from "../mail/MailSnapshot";
import { domainClass, hostOfAddress } from "../tenant/domainClass";
import { tenantNameOf } from "../tenant/domainName";
import type { Mark } from "./mark";
import type { OutgoingMessage } from "./OutgoingMessage";

/** What a recipient is to the email. */
export type RecipientClass =
  | "tenant"
  /** The FM's company, Microsoft, a partner. */
  | "inside"
  | "consumer"
  /** A service that passes mail on, such as docusign.net. */
  | "service"
  /** Another company. */
  | "other"
  /** A group of the FM's contacts, a broken address: it says nothing of who is behind it. */
  | "unknown";

// Outlook on the web shows no more of a collapsed line (outlook.md, "Limits").
const SHOWN_WHILE_COLLAPSED = 20;

export interface Recipients {
  readonly people: readonly Person[];
  /** Every line could be read, and none looks as if Outlook had shown its beginning alone. */
  readonly complete: boolean;
  /** Every line could be read, but of one Outlook may have shown its beginning alone. */
  readonly cutShort: boolean;
}

export function recipientsOf({ to, cc, bcc }: OutgoingMessage): Recipients {
  const lines = [to, cc, bcc];
  const people: Person[] = [];
  for (const line of lines) if (line !== null) people.push(...line);
  const read = lines.every((line) => line !== null);
  const long = lines.some((line) => line !== null && line.length >= SHOWN_WHILE_COLLAPSED);
  return { people, complete: read && !long, cutShort: read && long };
}

/** @param mark  null: nothing is known of the tenant or of partners */
export function recipientClass({ address }: Person, mark: Mark | null, userAddress: string): RecipientClass {
  const lower = address.trim().toLowerCase();
  if (mark !== null && mark.people.includes(lower)) return "tenant";
  if (lower !== "" && lower === userAddress.trim().toLowerCase()) return "inside";
  // Exchange gives X.500 names for people of the own company.
  if (lower.startsWith("/o=")) return "inside";
  const host = hostOfAddress(address);
  if (host === null) return "unknown";
  if (mark !== null && isOfTenant(host, mark)) return "tenant";
  const userHost = hostOfAddress(userAddress);
  const is = domainClass(host, { userHost, partnerDomains: mark?.partners ?? [] });
  switch (is) {
    case "own":
    case "microsoft":
    case "partner":
      return "inside";
    case "consumer":
    case "service":
      return is;
    case "open":
      return userHost !== null && areSisters(host, userHost) ? "inside" : "other";
  }
}

/** Whether a host is a tenant's: one of its domains, one below, or its tenant name. */
export function isOfTenant(host: string, { domains, tenantName }: Pick<Mark, "domains" | "tenantName">): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`)) || (tenantName !== null && tenantNameOf(host) === tenantName);
}

/** Under which anybody registers a name, though they are no country's. Source: publicsuffix.org, CentralNic and its like, November 2026. */
const ANYBODYS = /^(?:(?:africa|br|cn|co|de|eu|gr|it|jpn|mex|ru|sa|uk|us|za)\.com|(?:gb|hu|in|jp|se|uk)\.net|(?:ae|us)\.org)$/;

/**
 * us.partner.com and emea.partner.com are one company. The list of public suffixes does not fit into the handler: below a
 * country (co.uk, com.br) and what is sold like one (uk.com) three labels must be the same, elsewhere two.
 */
function areSisters(host: string, userHost: string): boolean {
  if (tenantNameOf(host) !== null || tenantNameOf(userHost) !== null) return false;
  const labels = host.split(".");
  const [suffix = "", second = ""] = [labels[labels.length - 1], labels[labels.length - 2]];
  const same = (suffix.length === 2 && second.length <= 3) || ANYBODYS.test(`${second}.${suffix}`) ? 3 : 2;
  return labels.length > same && host.split(".").slice(-same).join(".") === userHost.split(".").slice(-same).join(".");
}
