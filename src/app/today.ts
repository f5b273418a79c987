import type { IsoDate } from "../core/engagement/IsoDate";
import type { Clock } from "../ports/Clock";

/** The FM's day, in the time zone of their computer. */
export function today(clock: Clock): IsoDate {
  const now = clock.now();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(now.getFullYear()).padStart(4, "0")}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
