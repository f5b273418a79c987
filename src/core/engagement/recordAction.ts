import { namingTargets } from "./actionTargets";
import { applyAction } from "./applyAction";
import type { Closing } from "./Closing";
import type { ActionResult, ClosingAction } from "./ClosingAction";
import type { ClosingEvent, ClosingFacts } from "./ClosingEvent";
import { isConsistent } from "./isConsistent";
import { requireIsoDate } from "./IsoDate";
import type { IsoDate } from "./IsoDate";

/** Undoing the latest change that stands. event: its place in the history, so that no other pane's change is undone instead. */
export interface TakeBack {
  readonly type: "takeBack";
  readonly event: number;
}

export type RecordedAction = ClosingAction | TakeBack;

/** Changes that can be taken back, one after the other: a record is read whole wherever its list is shown, so it stays small. */
export const UNDO_DEPTH = 10;

/** The record after an action, with the change in its history; or why it is refused, see applyAction.
 *
 * What changes nothing leaves no trace, unless an email was written. Nothing is ever removed from the history, and no change
 * is put into another, text of the same day neither: what was there before it would be lost. A change that is taken back
 * stays there, with that day.
 *
 * @param on  the day of the change
 * @throws {RangeError} as applyAction does, and for an `on` that does not exist
 */
export function recordAction(closing: Closing, action: RecordedAction, on: IsoDate): ActionResult {
  requireIsoDate(on, "on");
  if (action.type === "takeBack") return takeBack(closing, action.event, on);
  const result = applyAction(closing, action);
  if (!result.ok) return result;
  const before = changedFacts(closing, result.closing);
  const isEmail = "written" in action && action.written !== undefined;
  if (Object.keys(before).length === 0 && !isEmail) return { ok: true, closing };
  return { ok: true, closing: { ...result.closing, history: withEvent(closing.history, { on, action: namingTargets(closing, action), takenBackOn: null, before }) } };
}

/** The change that can be taken back now, by its place in the history; null: none. */
export function undoableEvent(closing: Closing): number | null {
  const at = closing.history.reduce((latest, event, index) => (event.takenBackOn === null ? index : latest), -1);
  return (closing.history[at]?.before ?? null) === null ? null : at;
}

function takeBack(closing: Closing, at: number, on: IsoDate): ActionResult {
  const event = closing.history[at];
  if (event?.before == null || undoableEvent(closing) !== at) return { ok: false, reasons: [{ code: "nothingToUndo" }] };
  const history = closing.history.map((one, index) => (index === at ? { ...one, takenBackOn: on, before: null } : one));
  const restored: Closing = { ...closing, ...event.before, history };
  // Two merged records may no longer fit what stood before.
  return isConsistent(restored) ? { ok: true, closing: restored } : { ok: false, reasons: [{ code: "nothingToUndo" }] };
}

function changedFacts(before: Closing, after: Closing): Partial<ClosingFacts> {
  const names = (Object.keys(before) as (keyof Closing)[]).filter((name): name is keyof ClosingFacts => name !== "version" && name !== "tenantKey" && name !== "history");
  return Object.fromEntries(names.filter((name) => before[name] !== after[name] && JSON.stringify(before[name]) !== JSON.stringify(after[name])).map((name) => [name, before[name]]));
}

function withEvent(history: readonly ClosingEvent[], event: ClosingEvent): readonly ClosingEvent[] {
  const longer = [...history, event];
  const standing = longer.flatMap(({ takenBackOn }, index) => (takenBackOn === null ? [index] : []));
  const earliest = standing[standing.length - UNDO_DEPTH] ?? 0;
  return longer.map((one, index) => (index < earliest && one.before !== null ? { ...one, before: null } : one));
}
