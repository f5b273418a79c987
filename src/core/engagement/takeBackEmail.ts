import type { TemplateKind } from "../templates/Email";
import type { Queue } from "../../playbook/queues";
import type { Closing } from "./Closing";
import type { EmailWritten } from "./ClosingEvent";
import { isEmailStep, isSame } from "./emailStep";
import { EMAIL_KINDS } from "./emailsWritten";
import type { IsoDate } from "./IsoDate";
import { recordAction, undoableEvent, type TakeBack } from "./recordAction";

/** What takes an email back that is not in its message any more: the step that was recorded with it, as long as nothing was recorded after it.
 *
 * @param written  the very email; null: whichever of its kind
 * @returns null where another change is the latest, or the record would contradict itself without it
 */
export function takeBackEmail(closing: Closing, kind: TemplateKind, written: EmailWritten | null, on: IsoDate): TakeBack | null {
  const at = undoableEvent(closing);
  const action = at === null ? undefined : closing.history[at]?.action;
  if (at === null || action === undefined || !isEmailStep(action) || EMAIL_KINDS[action.type] !== kind) return null;
  if (written !== null && !isSame(action.written, written)) return null;
  const back: TakeBack = { type: "takeBack", event: at };
  return recordAction(closing, back, on).ok ? back : null;
}

/** The record without a request that was never sent, also where something else was recorded since.
 *
 * @returns null where it holds no such request, or what follows rests on it: the queue is confirmed
 */
export function withoutRequest(closing: Closing, request: { readonly queue: Queue; readonly on: IsoDate }, on: IsoDate): Closing | null {
  const { queueRequested } = closing;
  if (queueRequested?.queue !== request.queue || queueRequested.on !== request.on) return null;
  const result = recordAction(closing, takeBackEmail(closing, "assignment", null, on) ?? { type: "undo", step: "assignmentRequest" }, on);
  return result.ok ? result.closing : null;
}
