export type Choice = { readonly known: true; readonly chosen: readonly string[] } | { readonly known: false; readonly sentence: string };

/** The groups that the command names, in their own order and each once; all of them where it names none. */
export function chooseGroups(wanted: readonly string[], all: readonly string[]): Choice {
  const unknown = [...new Set(wanted.filter((name) => !all.includes(name)))];
  if (unknown.length === 0) return { known: true, chosen: wanted.length === 0 ? all : all.filter((name) => wanted.includes(name)) };
  const [first] = unknown;
  const names = unknown.map((name) => `"${name}"`).join(", ");
  return { known: false, sentence: first !== undefined && unknown.length === 1 ? `There is no group ${names}; there are: ${all.join(", ")}.` : `There are no groups ${names}; there are: ${all.join(", ")}.` };
}
