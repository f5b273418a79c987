import fc from "fast-check";
import { writtenDate } from "../../../src/core/templates/writtenDate";

describe("writtenDate", () => {
  it.each([
    ["1970-01-01", "January 1, 1970"],
    ["1999-12-31", "December 31, 1999"],
    ["2000-02-29", "February 29, 2000"],
    ["2000-03-01", "March 1, 2000"],
    ["2027-12-31", "December 31, 2027"],
    ["2028-02-29", "February 29, 2028"],
    ["2100-02-28", "February 28, 2100"],
    ["2100-03-01", "March 1, 2100"],
  ])("%s is %s", (date, written) => {
    expect(writtenDate(date, "en")).toBe(written);
  });

  it.each(["", "2027-13-01", "2027-02-29", "2027-12-31T00:00", "31.12.2027"])("refuses %j", (text) => {
    expect(() => writtenDate(text, "en")).toThrow(RangeError);
  });

  it("says the day that was given, for every day", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("1600-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }), (day) => {
        const date = day.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = date.split("-").map(Number);
        expect(writtenDate(date, "ja")).toBe(`${String(year)}年${String(month)}月${String(dayOfMonth)}日`);
      }),
    );
  });
});
