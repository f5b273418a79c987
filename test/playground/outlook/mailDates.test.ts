import { dateGroup, shortDate } from "../../../src/playground/outlook/mailDates";

const at = (day: number, hour = 9, month = 10, year = 2026) => new Date(year, month, day, hour, 5).getTime();
const NOW = at(20, 8);

describe("dateGroup and shortDate", () => {
  it.each([
    ["now", at(20, 0), "Today", "12:05 AM"],
    ["later today", at(20, 23), "Today", "11:05 PM"],
    ["yesterday, late", at(19, 23), "Yesterday", "Thu 11:05 PM"],
    ["two days ago", at(18), "Last seven days", "Wed 9:05 AM"],
    ["six days ago", at(14), "Last seven days", "Sat 9:05 AM"],
    ["seven days ago", at(13), "November 2026", "Fri, 11/13"],
    ["last year", at(31, 9, 11, 2025), "December 2025", "12/31/2025"],
    ["tomorrow", at(21), "Later", "Sat, 11/21"],
  ])("%s", (_when, date, group, short) => {
    expect(dateGroup(date, NOW)).toBe(group);
    expect(shortDate(date, NOW).replace(/[\u202f\u00a0]/g, " ")).toBe(short);
  });

  it("says that there is no date", () => {
    expect(dateGroup(null, NOW)).toBe("No date");
    expect(shortDate(null, NOW)).toBe("");
  });
});
