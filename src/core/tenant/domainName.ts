import punycode from "punycode/punycode.js";

const LONGEST_HOST = 253;
const ASCII_HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9-]{2,63}$/;

/** A host name as comparable text: lower-case ASCII (punycode), no trailing dot; null when it is no host name. */
export function asciiHost(host: string): string | null {
  const trimmed = host.trim().replace(/\.+$/, "").toLowerCase();
  if (trimmed === "" || trimmed.length > LONGEST_HOST) return null;
  if (ASCII_HOST.test(trimmed)) return trimmed;
  let ascii: string;
  try {
    ascii = punycode.toASCII(trimmed.normalize("NFC")).toLowerCase();
  } catch {
    return null;
  }
  return ASCII_HOST.test(ascii) ? ascii : null;
}

/** A host name as a person reads it: punycode decoded. */
export function readableHost(asciiHostName: string): string {
  try {
    return punycode.toUnicode(asciiHostName);
  } catch {
    return asciiHostName;
  }
}

/** Whether a host name in punycode stands for one in other letters. */
export const hasOwnLetters = (host: string): boolean => /(?:^|\.)xn--/.test(host);

// Letters that a reader takes for others. Source: Unicode TR39 confusables, the part that can stand in a domain name.
const TAKEN_FOR_LATIN = /[авсԁеһіјкӏмнорѕтуѵԝхьгпзαβεηικνορτυχωγıɑɡłøđ]/iu;
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, /\p{Script=Hangul}/u, /\p{Script=Arabic}/u, /\p{Script=Hebrew}/u, /\p{Script=Thai}/u, /\p{Script=Devanagari}/u];

/**
 * A domain as it is shown: in its own letters, and in punycode beside them where they could be taken for others: a label that
 * mixes scripts, is in a rare one, or has a letter that passes for a Latin one. What is no such domain stays as it is.
 */
export function shownDomain(domain: string): string {
  if (!hasOwnLetters(domain)) return domain;
  const shown = readableHost(domain);
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(shown) || asciiHost(shown) !== domain) return domain;
  const isPlain = shown.split(".").every((label) => /^[\x20-\x7e]*$/.test(label) || (SCRIPTS.filter((script) => script.test(label)).length === 1 && !TAKEN_FOR_LATIN.test(label)));
  return isPlain ? shown : `${shown} (${domain})`;
}

/**
 * The host and each of its parents of two labels or more, longest first: the domains that a directory could list for it.
 * It may end at a public suffix (co.uk): a directory never lists one, its import refuses them.
 */
export function hostAndParents(host: string): readonly string[] {
  const labels = host.split(".");
  return labels.slice(0, -1).map((_, from) => labels.slice(from).join("."));
}

// The initial domains of the clouds: commercial and GCC, GCC High and DoD, China (21Vianet). Source: outlook.md, "Tenant look-up".
// Germany's was closed in 2021, but its names stand in lists and mails still.
const TENANT_NAME = /^([a-z0-9][a-z0-9-]{0,62})\.(?:mail\.)?(onmicrosoft\.(?:com|us|de)|partner\.onmschina\.cn)$/;
// A tenant's SharePoint hosts carry the first label of its tenant name.
const SHAREPOINT_HOST = /^([a-z0-9][a-z0-9-]*?)(?:-my|-admin)?\.sharepoint\.(com|us|de|cn)$/;

/** The tenant name (contoso.onmicrosoft.com) that a host gives away, from contoso.mail.onmicrosoft.com or contoso-my.sharepoint.com too; else null. */
export function tenantNameOf(host: string): string | null {
  const initial = TENANT_NAME.exec(host);
  if (initial) return `${initial[1]}.${initial[2]}`;
  const sharePoint = SHAREPOINT_HOST.exec(host);
  if (!sharePoint) return null;
  return `${sharePoint[1]}.${sharePoint[2] === "cn" ? "partner.onmschina.cn" : `onmicrosoft.${sharePoint[2]}`}`;
}
