import { readableHost } from "./domainName";
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

// Shorter labels differ by one letter too often by chance (ibm, abm).
const SHORTEST_LABEL_FOR_TYPOS = 5;

/** The label as it stands, folded only as far as no letter changes its look. */
const plainLabel = (domain: string): string => registrableLabel(domain) ?? domain;

/** A domain's own label as a hurried reader sees it: confusable letters folded, hyphens gone. */
function readLabel(domain: string): string {
  const label = readableHost(registrableLabel(domain) ?? domain).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return [...label]
    .map((character) => CONFUSABLE[character] ?? character)
    .join("")
    .replace(/rn/g, "m")
    .replace(/vv/g, "w")
    .replace(/i/g, "l")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const collapseDoubles = (text: string): string => text.replace(/(.)\1+/gu, "$1");

// The key of a label of vowels alone (aioue.com). One key for them all, so that it is also what is left of a label when its only consonant goes.
const NO_CONSONANT = "-";

const skeletonOfConsonants = (consonants: Iterable<string>): string => [...new Set(consonants)].sort().join("") || NO_CONSONANT;

/** The consonants of a label as it reads, each once. */
const consonantsOf = (domain: string): readonly string[] => [...new Set(readLabel(domain))].filter((letter) => !"aeouy".includes(letter));

/**
 * The key under which the directory finds domains that could be mistaken for one another: the consonants of the label as
 * it reads, each once, sorted. Domains with the same key need not look alike; isLookAlike decides.
 */
export function skeletonOf(domain: string): string {
  return skeletonOfConsonants(consonantsOf(domain));
}

/**
 * The keys to ask the directory for, to find every known domain that an unknown one could be mistaken for: its own, those
 * one letter away, and those of the words it is put together from (contoso-support).
 */
export function skeletonsNear(domain: string): readonly string[] {
  const letters = consonantsOf(domain);
  const words = plainLabel(domain).split("-").filter((word) => word.length >= SHORTEST_LABEL_FOR_TYPOS);
  const keys = new Set([skeletonOfConsonants(letters), ...words.map((word) => skeletonOf(`${word}.com`))]);
  letters.forEach((_, at) => {
    const without = letters.filter((__, index) => index !== at);
    keys.add(skeletonOfConsonants(without));
    for (const other of "bcdfghjklmnpqrstvwxz") keys.add(skeletonOfConsonants([...without, other]));
  });
  for (const other of "bcdfghjklmnpqrstvwxz") keys.add(skeletonOfConsonants([...letters, other]));
  return [...keys];
}

/** True when one insertion, deletion, substitution or swap of neighbours makes one text of the other. */
function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/**
 * Whether an unknown host is made, or happens, to be taken for a known customer domain: a confusable letter
 * (c0ntoso.com, a Cyrillic о), one letter off, the known domain used as a prefix (contoso.com.evil.example), its name
 * with words added (contoso-support.com) or under another ending (contoso.net).
 *
 * @param host  lower-case ASCII, not owned by any known tenant
 * @param known  a domain that the directory knows
 */
export function isLookAlike(host: string, known: string): boolean {
  if (host === known || host.endsWith(`.${known}`)) return false;
  if (`.${host}.`.includes(`.${known}.`)) return true;
  const registrable = registrableDomain(host) ?? host;
  if (registrable === (registrableDomain(known) ?? known)) return false;
  const seen = readLabel(registrable);
  const real = readLabel(known);
  if (seen === "" || real === "") return false;
  if (seen === real || collapseDoubles(seen) === collapseDoubles(real)) return true;
  // Words are compared as they stand: read, "rn" is one letter, and the label may be too short for typing mistakes.
  const name = plainLabel(known);
  if (name.length >= SHORTEST_LABEL_FOR_TYPOS && plainLabel(registrable).split("-").includes(name)) return true;
  return real.length >= SHORTEST_LABEL_FOR_TYPOS && oneEditApart(seen, real);
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
