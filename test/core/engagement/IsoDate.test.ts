import { isIsoDate, requireIsoDate } from "../../../src/core/engagement/IsoDate";

describe("a day", () => {
  it.each(["0001-01-01", "2024-02-29", "2000-02-29", "2023-02-28", "2026-01-31", "2026-04-30", "2026-12-31", "9999-12-31"])("%s exists", (day) => {
    expect(isIsoDate(day)).toBe(true);
    expect(() => requireIsoDate(day, "on")).not.toThrow();
  });

  it.each([
    "0000-01-01",
    "2023-02-29",
    "1900-02-29",
    "2100-02-29",
    "2024-02-30",
    "2026-04-31",
    "2026-01-32",
    "2026-01-00",
    "2026-00-10",
    "2026-13-10",
    "2026-1-1",
    "20260101",
    "2026-01-01T00:00:00Z",
    " 2026-01-01",
    "2026-01-01\n",
    "٢٠٢٦-٠١-٠١",
    "",
  ])("%j does not", (day) => {
    expect(isIsoDate(day)).toBe(false);
    expect(() => requireIsoDate(day, "on")).toThrow(RangeError);
  });

  it.each([null, undefined, 20260101, {}, ["2026-01-01"]])("%p is none", (value) => {
    expect(isIsoDate(value)).toBe(false);
  });
});
