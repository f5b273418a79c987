import { QUEUES, REGIONS, type Queue, type Region } from "../../playbook/queues";
import { daysAfter, daysBetween } from "../engagement/daysBetween";
import type { IsoDate } from "../engagement/IsoDate";
import type { ClosingSummary } from "./ClosingSummary";
import type { Sighting } from "./Sighting";

/**
 * A closing that nothing was recorded of for so long is looked at again. The playbook names no interval but the one date in
 * FTOP, which lies more than a year ahead: two weeks are long for an answer and short enough that a month's closings end in it.
 */
export const FOLLOW_UP_AFTER_DAYS = 14;

/** "ftop": the next action date set there. "planned": the FM's own for the next action. "followUp": two weeks after the last change, where nothing is planned. */
export interface NextDate {
  readonly on: IsoDate;
  readonly kind: "ftop" | "planned" | "followUp";
}

/** One closing as the view of all shows it, on a day. */
export interface OpenClosing extends ClosingSummary {
  readonly name: string;
  readonly detail: string;
  readonly mailId: string | null;
  readonly region: Region | null;
  /** Days since the first change; 0 also where none has a day. */
  readonly age: number;
  /** null: nothing says one. */
  readonly nextDate: NextDate | null;
  /** Its next date is past. What is done, or paused by the FM, is never overdue. */
  readonly overdue: boolean;
}

export interface ListedClosing {
  readonly summary: ClosingSummary;
  readonly seen: Sighting | null;
}

/** The closing as it stands on a day.
 *
 * @throws {RangeError} if today is not a day
 */
export function openClosing({ summary, seen }: ListedClosing, today: IsoDate): OpenClosing {
  const nextDate = nextDateOf(summary);
  return {
    ...summary,
    name: seen?.name ?? summary.tenantKey,
    detail: seen?.detail ?? "",
    mailId: seen?.mailId ?? null,
    region: seen?.region ?? regionOfQueue(summary.queue),
    age: summary.begunOn === null ? 0 : Math.max(0, daysBetween(summary.begunOn, today)),
    nextDate,
    overdue: nextDate !== null && nextDate.on < today && summary.waitsFor !== "done" && summary.overallStatus !== "Paused",
  };
}

function regionOfQueue(queue: Queue | null): Region | null {
  return REGIONS.find((region) => QUEUES[region] === queue) ?? null;
}

function nextDateOf(summary: ClosingSummary): NextDate | null {
  const { nextActionDate, plannedFor } = summary;
  const ftop: NextDate | null = nextActionDate === null ? null : { on: nextActionDate, kind: "ftop" };
  const sooner: NextDate | null = plannedFor === null ? followUpOf(summary) : { on: plannedFor, kind: "planned" };
  if (ftop === null || sooner === null) return ftop ?? sooner;
  return sooner.on < ftop.on ? sooner : ftop;
}

function followUpOf({ changedOn, waitsFor, overallStatus }: ClosingSummary): NextDate | null {
  const followed = changedOn !== null && changedOn < "9999-12-01" && waitsFor !== "done" && overallStatus !== "Paused";
  return followed ? { on: daysAfter(changedOn, FOLLOW_UP_AFTER_DAYS), kind: "followUp" } : null;
}
