import { notedDomains, withDomainNotes } from "./notedDomains";
import type { Tenant } from "./Tenant";

/**
 * The tenant with what was changed on it, and all else as it is stored by now: an import or another pane may have written it
 * since it was read. Which domains it got and lost by this is noted on it, for the next import.
 *
 * @param stored  null: nobody has stored it, and it begins as it was read
 * @param before  as it was read
 * @param after  the same with the change
 */
export function changedTenant(stored: Tenant | null, before: Tenant, after: Tenant): Tenant {
  const fields = (Object.keys(after) as (keyof Tenant)[]).filter((field) => JSON.stringify(after[field]) !== JSON.stringify(before[field]));
  const standing = stored ?? before;
  return withDomainNotes({ ...standing, ...Object.fromEntries(fields.map((field) => [field, after[field]])) }, notedDomains(standing, before, after));
}
