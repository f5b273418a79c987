import type { LanguageCode } from "../../core/language/LanguageCode";

/** Dates, numbers and lengths as the reader writes them. */
export interface PaneFormats {
  /** @param iso  a day, "2026-11-22" */
  readonly date: (iso: string) => string;
  readonly number: (value: number) => string;
  /** "12 days" */
  readonly days: (value: number) => string;
}

export function paneFormats(language: LanguageCode): PaneFormats {
  const dates = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
  const numbers = new Intl.NumberFormat(language);
  const days = new Intl.NumberFormat(language, { style: "unit", unit: "day", unitDisplay: "long" });
  return { date: (iso) => dates.format(new Date(`${iso}T00:00:00Z`)), number: (value) => numbers.format(value), days: (value) => days.format(value) };
}
