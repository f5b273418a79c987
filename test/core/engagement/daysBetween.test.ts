import fc from "fast-check";
import { daysAfter, daysBetween } from "../../../src/core/engagement/daysBetween";

const day = fc.date({ min: new Date("0002-01-01T00:00:00Z"), max: new Date("9998-12-31T00:00:00Z"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

it("counts days as the calendar does", () => {
  fc.assert(fc.property(day, day, (from, to) => {
    const days = Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
    expect(daysBetween(from, to)).toBe(days);
    expect(daysAfter(from, days)).toBe(to);
  }));
});

it.each([
  ["2026-12-31", "2027-01-01", 1],
  ["2028-02-28", "2028-03-01", 2],
  ["2027-02-28", "2027-03-01", 1],
  ["2026-11-22", "2026-11-22", 0],
  ["2026-11-22", "2026-11-08", -14],
])("from %s to %s it is %i", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

it("takes nothing but days", () => {
  expect(() => daysBetween("2026-02-30", "2026-03-01")).toThrow(RangeError);
  expect(() => daysAfter("tomorrow", 1)).toThrow(RangeError);
  expect(() => daysAfter("9999-12-31", 1)).toThrow(RangeError);
});
