import type { Tenant } from "../tenant/Tenant";

/** So many columns of one tenant are kept, and so much of each: what is kept for nobody must not make the directory large. */
export const MOST_EXTRA_CELLS = 100;
export const LONGEST_EXTRA_CELL = 4_000;
export const LONGEST_HEADER = 200;

/** What a tenant keeps of columns that mean nothing here: [header, cell], the first of each header, without empty ones; in the order of the headers. */
export function extraOf(cells: readonly (readonly [string, string])[]): Pick<Tenant, "extra"> {
  const kept = new Map<string, string>();
  for (const [header, cell] of cells) {
    const name = header.replace(/[\p{Cc}\s]+/gu, " ").trim().slice(0, LONGEST_HEADER).trim();
    const text = cell.slice(0, LONGEST_EXTRA_CELL);
    if (name !== "" && text.trim() !== "" && !kept.has(name) && kept.size < MOST_EXTRA_CELLS) kept.set(name, text);
  }
  if (kept.size === 0) return {};
  return { extra: Object.fromEntries([...kept].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The extra cells of both; where both have one, the second's. */
export function joinedExtra(first: Tenant, second: Tenant): Pick<Tenant, "extra"> {
  return extraOf([...Object.entries(second.extra ?? {}), ...Object.entries(first.extra ?? {})]);
}
