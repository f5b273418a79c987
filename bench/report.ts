import { FIGURE_NAMES, FIGURES, rounded, type FigureName } from "./figures";

export type Measurements = ReadonlyMap<FigureName, number>;

const UNIT_WORDS: Readonly<Record<string, string>> = { count: "", ratio: "×" };

/** The table for people: a line for each figure that was measured. */
export function table(measurements: Measurements): readonly string[] {
  const rows = FIGURE_NAMES.flatMap((name) => {
    const value = measurements.get(name);
    return value === undefined ? [] : [{ name, value: rounded(name, value).toLocaleString("en-US", { maximumFractionDigits: 2 }), unit: UNIT_WORDS[FIGURES[name]] ?? FIGURES[name] }];
  });
  const nameWidth = Math.max(0, ...rows.map(({ name }) => name.length));
  const valueWidth = Math.max(0, ...rows.map(({ value }) => value.length));
  return rows.map(({ name, value, unit }) => `${name.padEnd(nameWidth)}  ${value.padStart(valueWidth)} ${unit}`.trimEnd());
}

/** The last line for programs: every figure there is, null where its group did not run. */
export function json(measurements: Measurements): string {
  return JSON.stringify(
    Object.fromEntries(
      FIGURE_NAMES.map((name) => {
        const value = measurements.get(name);
        return [name, value === undefined ? null : rounded(name, value)];
      }),
    ),
  );
}
