import { skeletonOf } from "../tenant/lookAlike";
import { foldName, nameKeyOf } from "../tenant/nameKey";
import type { DirectoryKeys } from "../tenant/DirectoryKeys";
import type { Tenant } from "../tenant/Tenant";

// Enough of a name to tell it by as it is typed; what is longer only makes the directory larger.
const LONGEST_NAME_BEGINNING = 24;
// Names of more words are found by the first ones.
const MOST_WORDS = 6;

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Every key by which a directory finds a tenant: "d:" a domain, "i:" its tenant ID, "n:" its tenant name, "a:" the address of
 * a contact at the customer, "w:" its name's key, "s:" the skeleton of a domain, and "f:" for the search, its folded name
 * from the beginning of each word on. Each once.
 *
 * A member of the account team is no key: they have many customers.
 */
export function tenantKeys(tenant: Tenant): readonly string[] {
  const { customerName } = tenant;
  const nameKey = customerName === null ? null : nameKeyOf(customerName);
  return [
    ...new Set([
      ...tenant.domains.map((domain) => `d:${domain.toLowerCase()}`),
      ...(tenant.tenantId === null ? [] : [`i:${tenant.tenantId.toLowerCase()}`]),
      ...(tenant.tenantName === null ? [] : [`n:${tenant.tenantName.toLowerCase()}`]),
      ...tenant.customerContacts.map((address) => `a:${address.toLowerCase()}`),
      ...(nameKey === null ? [] : [`w:${nameKey}`]),
      ...tenant.domains.map((domain) => `s:${skeletonOf(domain)}`),
      ...(customerName === null ? [] : nameBeginnings(customerName).map((beginning) => `f:${beginning}`)),
    ]),
  ];
}

/** The keys of what a mail shows, in the form of tenantKeys. Each once. */
export function askedKeys(keys: DirectoryKeys): readonly string[] {
  const prefixed = (prefix: string, values: readonly string[]): readonly string[] => values.map((value) => `${prefix}:${value}`);
  return [
    ...new Set([
      ...prefixed("d", keys.domains),
      ...prefixed("i", keys.tenantIds),
      ...prefixed("n", keys.tenantNames),
      ...prefixed("a", keys.addresses),
      ...prefixed("w", keys.nameKeys),
      ...prefixed("s", keys.skeletons),
    ]),
  ];
}

/** What the keys begin with of the tenants that a search text may mean, by name, domain, tenant name and tenant ID. Empty for a blank text. */
export function searchedBeginnings(text: string): readonly string[] {
  const plain = text.trim().toLowerCase();
  if (plain === "") return [];
  const folded = foldName(text);
  // Of a name in which words are not spaced the keys have no spaces, whatever is typed.
  const names = folded === "" ? [] : [...new Set([cut(folded), cut(folded.replace(/ /g, ""))])];
  return [...names.map((name) => `f:${name}`), `d:${plain}`, `n:${plain}`, `i:${plain.replace(/^\{|\}$/g, "")}`];
}

/** "contoso pharma" and "pharma" of Contoso Pharma; where words are not spaced, from each character on. */
function nameBeginnings(name: string): readonly string[] {
  const folded = foldName(name);
  const parts = CJK.test(folded) ? [...folded.replace(/ /g, "")] : folded.split(" ");
  const joint = CJK.test(folded) ? "" : " ";
  const starts = parts.slice(0, CJK.test(folded) ? LONGEST_NAME_BEGINNING : MOST_WORDS);
  return starts.map((_, at) => cut(parts.slice(at).join(joint))).filter((beginning) => beginning !== "");
}

const cut = (text: string): string => [...text].slice(0, LONGEST_NAME_BEGINNING).join("");
