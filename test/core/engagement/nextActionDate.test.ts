import { isNextActionDate, nextActionDate } from "../../../src/core/engagement/nextActionDate";

describe("the next action date", () => {
  it.each([
    ["2026-01-01", "2027-12-31"],
    ["2026-12-31", "2027-12-31"],
    ["2027-01-01", "2028-12-31"],
    ["2024-02-29", "2025-12-31"],
    ["2023-02-28", "2024-12-31"],
    ["1999-12-31", "2000-12-31"],
    ["0998-06-01", "0999-12-31"],
    ["9998-12-31", "9999-12-31"],
  ])("set on %s is %s", (today, date) => {
    expect(nextActionDate(today)).toBe(date);
    expect(isNextActionDate(date, today)).toBe(true);
  });

  it.each(["2026-02-29", "2026-1-1", "", "9999-01-01"])("refuses %j as today", (today) => {
    expect(() => nextActionDate(today)).toThrow(RangeError);
  });

  it.each([
    ["2026-12-31", "2026-06-01"],
    ["2028-12-31", "2026-06-01"],
    ["2027-12-30", "2026-06-01"],
    ["2027-12-31", "2027-01-01"],
  ])("%s, set on %s, is another date", (date, setOn) => {
    expect(isNextActionDate(date, setOn)).toBe(false);
  });
});
