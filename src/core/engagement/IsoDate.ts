/** A calendar day as "YYYY-MM-DD", without time or zone. Two of them compare as strings do. */
export type IsoDate = string;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether the value is a day that exists, of the years 0001 to 9999. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== "string") return false;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const days = month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);
  return year >= 1 && day >= 1 && day <= days;
}

/** @throws {RangeError} if the value is not a day that exists: the caller made it wrongly */
export function requireIsoDate(value: IsoDate, name: string): void {
  if (!isIsoDate(value)) throw new RangeError(`${name} must be a day "YYYY-MM-DD".`);
}
