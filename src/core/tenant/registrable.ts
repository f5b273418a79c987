import { parse } from "tldts";

// The public suffix list weighs 47 KB (gzip): whatever imports this file is loaded when a mail shows a domain that nobody knows.

/**
 * The domain that one organisation registers (contoso.co.uk of mail.contoso.co.uk), by the ICANN part of the public
 * suffix list; null for a public suffix itself or an IP address. Hosts under an ending that is not on the list count
 * their last two labels.
 */
export function registrableDomain(host: string): string | null {
  const parsed = parse(host, { validateHostname: false });
  return parsed.isIp === true ? null : parsed.domain;
}

/** "contoso" of mail.contoso.co.uk. */
export function registrableLabel(host: string): string | null {
  return parse(host, { validateHostname: false }).domainWithoutSuffix;
}

/** True when the ending of the host is one that a name can really be registered under. */
export function hasPublicEnding(host: string): boolean {
  return parse(host, { validateHostname: false }).isIcann === true;
}
