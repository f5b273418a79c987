import type { DirectoryKeys } from "../tenant/DirectoryKeys";
import { foldName } from "../tenant/nameKey";

// Apart from tenantKeys, which needs the public suffix list: a question is asked of every mail, a tenant is saved seldom.

/** Enough of a name to tell it by as it is typed; what is longer only makes the directory larger. */
export const LONGEST_NAME_BEGINNING = 24;

export const cutBeginning = (text: string): string => (text.length <= LONGEST_NAME_BEGINNING ? text : [...text].slice(0, LONGEST_NAME_BEGINNING).join(""));

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
      ...(keys.withoutDoubles ?? []),
    ]),
  ];
}

/** What the keys begin with of the tenants that a search text may mean, by name, domain, tenant name and tenant ID. Empty for a blank text. */
export function searchedBeginnings(text: string): readonly string[] {
  const plain = text.trim().toLowerCase();
  if (plain === "") return [];
  const folded = foldName(text);
  // Of a name in which words are not spaced the keys have no spaces, whatever is typed.
  const names = folded === "" ? [] : [...new Set([cutBeginning(folded), cutBeginning(folded.replace(/ /g, ""))])];
  return [...names.map((name) => `f:${name}`), `d:${plain}`, `n:${plain}`, `i:${plain.replace(/^\{|\}$/g, "")}`];
}
