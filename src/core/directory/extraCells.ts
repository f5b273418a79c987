import type { Tenant } from "../tenant/Tenant";

/** So many columns of one tenant are kept, and so much of each: what is kept for nobody must not make the directory large. */
export const MOST_EXTRA_CELLS = 100;
export const LONGEST_EXTRA_CELL = 4_000;
export const LONGEST_HEADER = 200;

/**
 * By what names cells are kept: the header, with a number where an earlier column has it too; the place of a column without one.
 *
 * @param headers  null: a column that means something here
 */
export function extraNames(headers: readonly (string | null)[]): readonly (string | null)[] {
  const names = headers.map((header, at) => (header === null ? null : nameOf(header) || `#${String(at + 1)}`));
  const taken = new Set(names);
  const met = new Set<string>();
  return names.map((name) => {
    if (name === null) return null;
    let own = name;
    for (let number = 2; met.has(own) || (own !== name && taken.has(own)); number++) own = withNumber(name, number);
    met.add(own);
    return own;
  });
}

const nameOf = (header: string): string => header.replace(/[\p{Cc}\s]+/gu, " ").trim().slice(0, LONGEST_HEADER).trim();

function withNumber(name: string, number: number): string {
  const ending = ` (${String(number)})`;
  return `${name.slice(0, LONGEST_HEADER - ending.length)}${ending}`;
}

/** What a tenant keeps of columns that mean nothing here: [header, cell], the first of each header, without empty ones; in the order of the headers. */
export function extraOf(cells: readonly (readonly [string, string])[]): Pick<Tenant, "extra"> {
  const kept = new Map<string, string>();
  for (const [header, cell] of cells) {
    const name = nameOf(header);
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
