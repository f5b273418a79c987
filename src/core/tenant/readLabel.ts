import { hasOwnLetters, readableHost, tenantNameOf } from "./domainName";
import { registrableLabel } from "./registrable";

// Letters of other scripts and digits that pass for a Latin letter at a glance. Source: Unicode TR39 confusables, the part
// that can stand in a domain name; digits from reported phishing domains.
const CONFUSABLE: Record<string, string> = {
  а: "a", в: "b", с: "c", ԁ: "d", е: "e", һ: "h", і: "i", ј: "j", к: "k", ӏ: "l", м: "m", н: "h", о: "o", р: "p", ѕ: "s", т: "t",
  у: "y", ѵ: "v", ԝ: "w", х: "x", ь: "b", г: "r", п: "n", з: "e",
  α: "a", β: "b", ε: "e", η: "n", ι: "i", κ: "k", ν: "v", ο: "o", ρ: "p", τ: "t", υ: "u", χ: "x", ω: "w", γ: "y",
  ı: "i", ɑ: "a", ɡ: "g", ł: "l", ø: "o", đ: "d", ß: "b", æ: "ae", œ: "oe",
  "0": "o", "1": "l", "3": "e", "5": "s", "8": "b", "4": "a", "7": "t",
};

/** The label as it stands, folded only as far as no letter changes its look. */
export const plainLabel = (domain: string): string => tenantNameOf(domain)?.split(".")[0] ?? registrableLabel(domain) ?? domain;

const ASCII = /^[ -~]*$/;

/** A label as a hurried reader sees it: confusable letters folded, hyphens gone. */
export function readLabel(label: string): string {
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
export const readingsOf = (labels: readonly string[]): readonly string[] => [...new Set([...new Set(labels)].map(readLabel).filter((label) => label !== ""))];

/** How the labels of domains and tenant names read, for alikeLabels. None where nothing of one can be read. */
export const labelsOf = (names: readonly string[]): readonly string[] => readingsOf(names.map(plainLabel));
