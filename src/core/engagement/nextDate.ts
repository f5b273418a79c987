import type { Closing, OverallStatus } from "./Closing";
import { daysAfter } from "./daysBetween";
import type { IsoDate } from "./IsoDate";

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

/** What the next date of a closing depends on. */
export interface DatedClosing {
  readonly overallStatus: OverallStatus;
  /** Nothing of it is open. */
  readonly isDone: boolean;
  /** The day of the last change that stands; null: none has a day. */
  readonly changedOn: IsoDate | null;
  /** The day by which the FM plans the next action. */
  readonly plannedFor: IsoDate | null;
  /** The next action date that was set in FTOP. */
  readonly nextActionDate: IsoDate | null;
}

/** The day by which something is next to be done: the one rule for the list of closings and for the notes. null: nothing says one. */
export function nextDate(closing: DatedClosing): NextDate | null {
  const { nextActionDate, plannedFor } = closing;
  const ftop: NextDate | null = nextActionDate === null ? null : { on: nextActionDate, kind: "ftop" };
  const sooner: NextDate | null = plannedFor === null ? followUpOf(closing) : { on: plannedFor, kind: "planned" };
  if (ftop === null || sooner === null) return ftop ?? sooner;
  return sooner.on < ftop.on ? sooner : ftop;
}

function followUpOf({ changedOn, isDone, overallStatus }: DatedClosing): NextDate | null {
  const followed = changedOn !== null && changedOn < "9999-12-01" && !isDone && overallStatus !== "Paused";
  return followed ? { on: daysAfter(changedOn, FOLLOW_UP_AFTER_DAYS), kind: "followUp" } : null;
}

/** The day of the last change that stands; null: none does. */
export function lastChangedOn({ history }: Pick<Closing, "history">): IsoDate | null {
  return history.reduce<IsoDate | null>((last, { on, takenBackOn }) => (takenBackOn === null && (last === null || on > last) ? on : last), null);
}
