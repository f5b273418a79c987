import type { EventAttributes } from "ics";
import { daysAfter } from "../core/engagement/daysBetween";
import type { IsoDate } from "../core/engagement/IsoDate";
import { oneLine } from "../core/engagement/oneLine";
import type { OpenClosing } from "../core/pipeline/OpenClosing";
import type { Clock } from "../ports/Clock";
import { today } from "./today";

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
 * In hours before midnight of the day: nine in the morning of the day before. Not nine on the day itself, as other calendars
 * would: Outlook knows no reminder after an event has begun, and takes the time for one before it. Source: [MS-OXCICAL] 2.1.3.1.1.20.62.
 */
const REMINDED_BEFORE_HOURS = 15;

/** Sequences count from here: RFC 5545 has room for no more than 31 bits. */
const SEQUENCE_EPOCH_MS = Date.UTC(2020, 0, 1);

/**
 * The next dates as whole days of a calendar with a reminder each, one for each closing that has one; what is overdue stands at
 * today, for nobody looks up a day that is past. A closing keeps its event's UID and each file counts on, so that a file that is
 * opened again moves what stands in the calendar and adds nothing.
 */
export async function closingReminders(closings: readonly OpenClosing[], words: ReminderWords, clock: Clock): Promise<Reminders> {
  const day = today(clock);
  const dated = closings.flatMap((closing) => (closing.nextDate === null || closing.waitsFor === "done" ? [] : [{ closing, on: closing.overdue ? day : closing.nextDate.on }]));
  if (dated.length === 0) return { file: null, count: 0 };
  const { createEvents } = await import("ics");
  const sequence = Math.max(0, Math.floor((clock.now().getTime() - SEQUENCE_EPOCH_MS) / 1000));
  const events = dated.map(({ closing, on }): EventAttributes => {
    const title = oneLine(words.title(closing));
    return {
      uid: reminderUid(closing.tenantKey),
      sequence,
      start: parts(on),
      end: parts(daysAfter(on, 1)),
      title,
      description: words.description(closing).split("\n").map(oneLine).join("\n"),
      alarms: [{ action: "display", description: escaped(title), trigger: { before: true, hours: REMINDED_BEFORE_HOURS } }],
      busyStatus: "FREE",
      transp: "TRANSPARENT",
      productId: "fasttrack-closeout",
    };
  });
  const { error, value } = createEvents(events, { productId: "fasttrack-closeout", calName: oneLine(words.calendar) });
  if (error !== null && error !== undefined) throw error;
  return { file: value ?? null, count: events.length };
}

/** The library writes an alarm's text as it is; an event's it escapes. Source: RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&");
}

/** @param tenantKey  a GUID or a domain; anything else is written so that it stands in one line */
export function reminderUid(tenantKey: string): string {
  return `${encodeURIComponent(tenantKey)}@fasttrack-closeout`;
}

function parts(day: IsoDate): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}
