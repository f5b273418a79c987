import { today } from "../../src/app/today";

const at = (year: number, month: number, day: number, hour: number, minute: number) => today({ now: () => new Date(year, month - 1, day, hour, minute) });

it("is the day of the FM's own clock, from its first minute to its last", () => {
  expect(at(2026, 11, 22, 0, 0)).toBe("2026-11-22");
  expect(at(2026, 11, 22, 23, 59)).toBe("2026-11-22");
});

it.each([
  [2026, 1, 1, "2026-01-01"],
  [2026, 12, 31, "2026-12-31"],
  [2028, 2, 29, "2028-02-29"],
])("%i-%i-%i is %s", (year, month, day, iso) => {
  expect(at(year, month, day, 12, 0)).toBe(iso);
});
