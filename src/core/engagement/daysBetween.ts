import { requireIsoDate } from "./IsoDate";
import type { IsoDate } from "./IsoDate";

/** Days since 1 March of the year 0, in the Gregorian calendar. Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
function dayNumber(day: IsoDate): number {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
}

/** Days from one day to another; negative where the other is earlier.
 *
 * @throws {RangeError} if either is not a day
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  requireIsoDate(from, "from");
  requireIsoDate(to, "to");
  return dayNumber(to) - dayNumber(from);
}

/** The day so many days after a day.
 *
 * @param days  a whole number
 * @throws {RangeError} if `from` is not a day, or what comes is not of the years 0001 to 9999
 */
export function daysAfter(from: IsoDate, days: number): IsoDate {
  requireIsoDate(from, "from");
  const number = dayNumber(from) + days;
  const era = Math.floor(number / 146_097);
  const ofEra = number - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = ((shifted + 2) % 12) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const day = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  requireIsoDate(day, "the day");
  return day;
}
