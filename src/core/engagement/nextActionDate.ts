import { requireIsoDate } from "./IsoDate";
import type { IsoDate } from "./IsoDate";

/** The next action date of a closing: 31 December of the following year.
 *
 * Source: playbook, "Steps" 5 and O5.
 *
 * @param today  the day on which the date is set in FTOP
 * @throws {RangeError} if today is not a day, or its following year has more than four digits
 */
export function nextActionDate(today: IsoDate): IsoDate {
  requireIsoDate(today, "today");
  const following = Number(today.slice(0, 4)) + 1;
  if (following > 9999) throw new RangeError("today must lie before the year 9999.");
  return `${String(following).padStart(4, "0")}-12-31`;
}

/** Whether a date is the one the playbook asks for, if it was set on that day. */
export function isNextActionDate(date: IsoDate, setOn: IsoDate): boolean {
  return Number(date.slice(0, 4)) === Number(setOn.slice(0, 4)) + 1 && date.slice(4) === "-12-31";
}
