// Apart from extraCells, which whoever reads a stored tenant loads.

import { extraOf, LONGEST_HEADER } from "./extraCells";

/**
 * By what names cells are kept: the header, with a number where an earlier column has it too; the place of a column without one.
 *
 * @param headers  null: a column that means something here
 */
export function extraNames(headers: readonly (string | null)[]): readonly (string | null)[] {
  const names = headers.map((header, at) => (header === null ? null : extraName(header) || `#${String(at + 1)}`));
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

/** As extraOf keeps it; empty for a blank header. */
const extraName = (header: string): string => Object.keys(extraOf([[header, header]]).extra ?? {})[0] ?? "";

function withNumber(name: string, number: number): string {
  const ending = ` (${String(number)})`;
  return `${name.slice(0, LONGEST_HEADER - ending.length)}${ending}`;
}
