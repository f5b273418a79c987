import { collapseDoubles, isAlike, SHORTEST_LABEL_FOR_TYPOS } from "./alikeLabels";
import { tenantNameOf } from "./domainName";
import { plainLabel, readingsOf, readLabel } from "./readLabel";
import { registrableDomain } from "./registrable";

/** What somebody registers to have this host: a domain, or below Microsoft's domains a tenant name. */
export const registeredName = (host: string): string => tenantNameOf(host) ?? registrableDomain(host) ?? host;

// Between the words of a label, and what is put to a company's name to pass for it, or by the company for a use of its own; a trade (contosopharma) makes another company.
const AROUND_NAMES = /-|^my|(?:group|inc|ltd|corp|support|help|online|mail|it|365)$/;

/** The words that a label may be put together from; a company may be called MyBank or Summit itself. */
const wordsOf = (label: string): readonly string[] => [...label.split("-"), ...label.split(AROUND_NAMES)];

/** The labels to look for what is alike to, to find every known domain that isLookAlike to an unknown one: its own, and those of the words it is put together from (contoso-support). */
export function labelsSeenIn(domain: string): readonly string[] {
  const label = plainLabel(domain);
  return readingsOf([label, ...wordsOf(label).filter((word) => word.length >= SHORTEST_LABEL_FOR_TYPOS)]);
}

/**
 * Whether an unknown host is made, or happens, to be taken for a known customer domain: a confusable letter
 * (c0ntoso.com, a Cyrillic о), one letter off, the known domain used as a prefix (contoso.com.evil.example), its name
 * with words added (contoso-support.com, contososupport.com) or under another ending (contoso.net). A tenant name is
 * registered like a domain (c0ntoso.onmicrosoft.com), by anybody.
 *
 * @param host  lower-case ASCII, not owned by any known tenant
 * @param known  a domain or tenant name that the directory knows
 */
export function isLookAlike(host: string, known: string): boolean {
  if (host === known || host.endsWith(`.${known}`)) return false;
  if (`.${host}.`.includes(`.${known}.`)) return true;
  // A company's domain reads like its tenant name, and a tenant name says nothing of whose domain it is.
  if (tenantNameOf(known) !== null && tenantNameOf(host) === null) return false;
  const registered = registeredName(host);
  if (registered === registeredName(known)) return false;
  const seen = readLabel(plainLabel(registered));
  const real = readLabel(plainLabel(known));
  if (seen === "" || real === "") return false;
  if (isAlike(seen, real) || collapseDoubles(seen) === collapseDoubles(real)) return true;
  // Words are compared as they stand: read, "rn" is one letter, and the label may be too short for typing mistakes.
  const name = plainLabel(known);
  return name.length >= SHORTEST_LABEL_FOR_TYPOS && wordsOf(plainLabel(registered)).includes(name);
}

/** Label sequences inside a host that could be a known domain used as bait: contoso.com of contoso.com.evil.example. */
export function embeddedDomains(host: string): readonly string[] {
  const registrable = registrableDomain(host);
  if (registrable === null || registrable === host) return [];
  const labels = host.slice(0, -registrable.length - 1).split(".");
  const found: string[] = [];
  for (let from = 0; from < labels.length; from++) {
    for (let to = from + 2; to <= labels.length; to++) found.push(labels.slice(from, to).join("."));
  }
  return found;
}
