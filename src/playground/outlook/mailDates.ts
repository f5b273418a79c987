const DAY = 24 * 60 * 60 * 1000;

/** The date as a message list shows it: today's as a time, this week's as a weekday, others as a date. */
export function shortDate(date: number | null, now: number): string {
  if (date === null) return "";
  const days = daysBetween(date, now);
  if (days === 0) return format(date, { hour: "numeric", minute: "2-digit" });
  if (days > 0 && days < 7) return format(date, { weekday: "short", hour: "numeric", minute: "2-digit" });
  if (new Date(date).getFullYear() === new Date(now).getFullYear()) return format(date, { weekday: "short", month: "numeric", day: "numeric" });
  return format(date, { year: "numeric", month: "numeric", day: "numeric" });
}

export function longDate(date: number | null): string {
  return date === null ? "No date" : format(date, { weekday: "short", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "2-digit" });
}

/** The heading under which a mail stands in the list. */
export function dateGroup(date: number | null, now: number): string {
  if (date === null) return "No date";
  const days = daysBetween(date, now);
  if (days < 0) return "Later";
  if (days === 0) return "Today";
  if (days === 1) return "Yesterday";
  if (days < 7) return "Last seven days";
  return format(date, { month: "long", year: "numeric" });
}

function daysBetween(date: number, now: number): number {
  return Math.round((startOfDay(now) - startOfDay(date)) / DAY);
}

function startOfDay(time: number): number {
  const day = new Date(time);
  day.setHours(0, 0, 0, 0);
  return day.getTime();
}

/** The page is in English whatever language Outlook is set to for the add-in. */
function format(date: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-US", options).format(date);
}
