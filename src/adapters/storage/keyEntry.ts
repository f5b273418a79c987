// Lower than every character that a key may go on with: entries are in the order of their keys, and then of the tenants.
const BETWEEN = "\u0000";

/** One line of the directory's key pages: a key (core/directory/tenantKeys) and the key of a tenant that has it. */
export const entryOf = (key: string, tenantKey: string): string => `${key}${BETWEEN}${tenantKey}`;

/** What all entries of a key begin with, and nothing before it. */
export const entriesBegin = (key: string): string => entryOf(key, "");

/** @returns what was given to entryOf; a list key holds the mark itself, a tenant's key never */
export function readEntry(entry: string): { readonly key: string; readonly tenantKey: string } {
  const at = entry.lastIndexOf(BETWEEN);
  return { key: entry.slice(0, at), tenantKey: entry.slice(at + 1) };
}
