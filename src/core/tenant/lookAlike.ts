import { collapseDoubles, isAlike, SHORTEST_LABEL_FOR_TYPOS } from "./alikeLabels";
import { hasOwnLetters, readableHost, tenantNameOf } from "./domainName";
import { registrableDomain, registrableLabel } from "./registrable";

// Letters of other scripts and digits that pass for a Latin letter at a glance. Source: Unicode TR39 confusables, the part
// that can stand in a domain name; digits from reported phishing domains.
const CONFUSABLE: Record<string, string> = {
  а: "a", в: "b", с: "c", ԁ: "d", е: "e", һ: "h", і: "i", ј: "j", к: "k", ӏ: "l", м: "m", н: "h", о: "o", р: "p", ѕ: "s", т: "t",
  у: "y", ѵ: "v", ԝ: "w", х: "x", ь: "b", г: "r", п: "n", з: "e",
  α: "a", β: "b", ε: "e", η: "n", ι: "i", κ: "k", ν: "v", ο: "o", ρ: "p", τ: "t", υ: "u", χ: "x", ω: "w", γ: "y",
  ı: "i", ɑ: "a", ɡ: "g", ł: "l", ø: "o", đ: "d", ß: "b", æ: "ae", œ: "oe",
  "0": "o", "1": "l", "3": "e", "5": "s", "8": "b", "4": "a", "7": "t",
};

/** What somebody registers to have this host: a domain, or below Microsoft's domains a tenant name. */
export const registeredName = (host: string): string => tenantNameOf(host) ?? registrableDomain(host) ?? host;

/** The label as it stands, folded only as far as no letter changes its look. */
const plainLabel = (domain: string): string => tenantNameOf(domain)?.split(".")[0] ?? registrableLabel(domain) ?? domain;

const ASCII = /^[ -~]*$/;

/** A label as a hurried reader sees it: confusable letters folded, hyphens gone. */
function readLabel(label: string): string {
  const readable = hasOwnLetters(label) ? readableHost(label) : label;
  // Nearly all labels, and a directory has a million.
  const plain = ASCII.test(readable) ? readable : readable.normalize("NFKD").replace(/\p{M}/gu, "");
  return Array.from(plain.toLowerCase(), (character) => CONFUSABLE[character] ?? character)
    .join("")
    .replace(/rn/g, "m")
    .replace(/vv/g, "w")
    .replace(/i/g, "l")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Each once: a tenant's domains mostly have one label. */
const readingsOf = (labels: readonly string[]): readonly string[] => [...new Set([...new Set(labels)].map(readLabel).filter((label) => label !== ""))];

/** How the labels of domains and tenant names read, for alikeLabels. None where nothing of one can be read. */
export const labelsOf = (names: readonly string[]): readonly string[] => readingsOf(names.map(plainLabel));

/** The labels to look for what is alike to, to find every known domain that isLookAlike to an unknown one: its own, and those of the words it is put together from (contoso-support). */
export function labelsSeenIn(domain: string): readonly string[] {
  const label = plainLabel(domain);
  return readingsOf([label, ...label.split("-").filter((word) => word.length >= SHORTEST_LABEL_FOR_TYPOS)]);
}

/**
 * Whether an unknown host is made, or happens, to be taken for a known customer domain: a confusable letter
 * (c0ntoso.com, a Cyrillic о), one letter off, the known domain used as a prefix (contoso.com.evil.example), its name
 * with words added (contoso-support.com) or under another ending (contoso.net). A tenant name is registered like a domain
 * (c0ntoso.onmicrosoft.com), by anybody.
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
  return name.length >= SHORTEST_LABEL_FOR_TYPOS && plainLabel(registered).split("-").includes(name);
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
