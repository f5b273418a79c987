import type { EventAttributes } from "ics";
import { daysAfter } from "../core/engagement/daysBetween";
import type { IsoDate } from "../core/engagement/IsoDate";
import { oneLine } from "../core/engagement/oneLine";
import type { OpenClosing } from "../core/pipeline/OpenClosing";

/** A table as a workbook. Every cell is text: none is a formula, whatever it begins with. */
export async function closingWorkbook(table: readonly (readonly string[])[], sheet: string): Promise<Blob> {
  const { default: writeXlsxFile } = await import("write-excel-file/browser");
  const [headings = [], ...rows] = table;
  const text = (value: string, more = {}) => ({ value, type: String, ...more });
  const widths = headings.map((_, column) => ({ width: Math.min(48, Math.max(...table.slice(0, 500).map((row) => (row[column] ?? "").length)) + 2) }));
  const data = [headings.map((heading) => text(heading, { fontWeight: "bold" })), ...rows.map((row) => row.map((value) => text(value)))];
  return writeXlsxFile(data, { sheet: sheetName(sheet), columns: widths, stickyRowsCount: 1 }).toBlob();
}

/** Excel's own limits of a sheet's name. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31).trim();
}

export interface ReminderWords {
  readonly calendar: string;
  readonly title: (closing: OpenClosing) => string;
  readonly description: (closing: OpenClosing) => string;
}

export interface Reminders {
  /** An iCalendar file; null: none of the closings has a date. */
  readonly file: string | null;
  readonly count: number;
}

/**
 * The next dates as whole days of a calendar, one for each closing that has one. A closing keeps its event's UID, so that a file
 * that is opened again moves what stands in the calendar and adds nothing.
 */
export async function closingReminders(closings: readonly OpenClosing[], words: ReminderWords): Promise<Reminders> {
  const dated = closings.flatMap((closing) => (closing.nextDate === null || closing.waitsFor === "done" ? [] : [{ closing, on: closing.nextDate.on }]));
  if (dated.length === 0) return { file: null, count: 0 };
  const { createEvents } = await import("ics");
  const events = dated.map(({ closing, on }): EventAttributes => ({
    uid: reminderUid(closing.tenantKey),
    start: parts(on),
    end: parts(daysAfter(on, 1)),
    title: oneLine(words.title(closing)),
    description: words.description(closing).split("\n").map(oneLine).join("\n"),
    busyStatus: "FREE",
    transp: "TRANSPARENT",
    productId: "fasttrack-closeout",
  }));
  const { error, value } = createEvents(events, { productId: "fasttrack-closeout", calName: oneLine(words.calendar) });
  if (error !== null && error !== undefined) throw error;
  return { file: value ?? null, count: events.length };
}

/** @param tenantKey  a GUID or a domain; anything else is written so that it stands in one line */
export function reminderUid(tenantKey: string): string {
  return `${encodeURIComponent(tenantKey)}@fasttrack-closeout`;
}

function parts(day: IsoDate): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}
