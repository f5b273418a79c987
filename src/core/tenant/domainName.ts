import punycode from "punycode/punycode.js";
import { parse } from "tldts-icann";

const LONGEST_HOST = 253;

/** A host name as comparable text: lower-case ASCII (punycode), no trailing dot; null when it is no host name. */
export function asciiHost(host: string): string | null {
  const trimmed = host.trim().replace(/\.+$/, "").toLowerCase();
  if (trimmed === "" || trimmed.length > LONGEST_HOST) return null;
  let ascii: string;
  try {
    ascii = punycode.toASCII(trimmed.normalize("NFC")).toLowerCase();
  } catch {
    return null;
  }
  return /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9-]{2,63}$/.test(ascii) ? ascii : null;
}

/** A host name as a person reads it: punycode decoded. */
export function readableHost(asciiHostName: string): string {
  try {
    return punycode.toUnicode(asciiHostName);
  } catch {
    return asciiHostName;
  }
}

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

/** The host and each of its parents down to the registrable domain, longest first. */
export function hostAndParents(host: string): readonly string[] {
  const registrable = registrableDomain(host);
  if (registrable === null) return [];
  const hosts: string[] = [];
  for (let rest = host; rest.length >= registrable.length; rest = rest.slice(rest.indexOf(".") + 1)) {
    hosts.push(rest);
    if (rest === registrable) break;
  }
  return hosts;
}

// The initial domains of the clouds: commercial and GCC, GCC High and DoD, China (21Vianet). Source: outlook.md, "Tenant look-up".
const TENANT_NAME = /^([a-z0-9][a-z0-9-]{0,62})\.(?:mail\.)?(onmicrosoft\.com|onmicrosoft\.us|partner\.onmschina\.cn)$/;
// A tenant's SharePoint hosts carry the first label of its tenant name.
const SHAREPOINT_HOST = /^([a-z0-9][a-z0-9-]*?)(?:-my|-admin)?\.sharepoint\.(com|us|cn)$/;

/** The tenant name (contoso.onmicrosoft.com) that a host gives away, from contoso.mail.onmicrosoft.com or contoso-my.sharepoint.com too; else null. */
export function tenantNameOf(host: string): string | null {
  const initial = TENANT_NAME.exec(host);
  if (initial) return `${initial[1]}.${initial[2]}`;
  const sharePoint = SHAREPOINT_HOST.exec(host);
  if (!sharePoint) return null;
  const ending = { com: "onmicrosoft.com", us: "onmicrosoft.us", cn: "partner.onmschina.cn" }[sharePoint[2] as "com" | "us" | "cn"];
  return `${sharePoint[1]}.${ending}`;
}
