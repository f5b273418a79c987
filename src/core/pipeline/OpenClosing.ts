import { QUEUES, REGIONS, type Queue, type Region } from "../../playbook/queues";
import { daysBetween } from "../engagement/daysBetween";
import type { IsoDate } from "../engagement/IsoDate";
import { nextDate, type NextDate } from "../engagement/nextDate";
import type { ClosingSummary } from "./ClosingSummary";
import type { Sighting } from "./Sighting";

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
  const next = nextDate({ ...summary, isDone: summary.waitsFor === "done" });
  return {
    ...summary,
    name: seen?.name ?? summary.tenantKey,
    detail: seen?.detail ?? "",
    mailId: seen?.mailId ?? null,
    region: seen?.region ?? regionOfQueue(summary.queue),
    age: summary.begunOn === null ? 0 : Math.max(0, daysBetween(summary.begunOn, today)),
    nextDate: next,
    overdue: next !== null && next.on < today && summary.waitsFor !== "done" && summary.overallStatus !== "Paused",
  };
}

function regionOfQueue(queue: Queue | null): Region | null {
  return REGIONS.find((region) => QUEUES[region] === queue) ?? null;
}
