import type { IsoDate } from "../engagement/IsoDate";
import { requireIsoDate } from "../engagement/IsoDate";
import type { LanguageCode } from "../language/LanguageCode";

const MILLISECONDS_OF_A_DAY = 86_400_000;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_UNTIL_1970 = 719_162;

/** A day in the reader's language, in full: December 31, 2027; 31. Dezember 2027; 2027年12月31日.
 *
 * @throws {RangeError} if it is not a day that exists
 */
export function writtenDate(date: IsoDate, language: LanguageCode): string {
  requireIsoDate(date, "date");
  return formatOf(language).format(daysSince1970(date) * MILLISECONDS_OF_A_DAY);
}

// One takes longer to make than to use a hundred times, and a note writes a dozen days.
const formats = new Map<LanguageCode, Intl.DateTimeFormat>();

function formatOf(language: LanguageCode): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" });
  formats.set(language, made);
  return made;
}

/** Counted rather than asked of Date: core has no clock. */
function daysSince1970(date: IsoDate): number {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  // A leap day counts from March on: until then the last year to have had one is the year before.
  const lastLeap = month > 2 ? year : year - 1;
  const leapDays = Math.floor(lastLeap / 4) - Math.floor(lastLeap / 100) + Math.floor(lastLeap / 400);
  return (year - 1) * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + day - 1 - DAYS_UNTIL_1970;
}
