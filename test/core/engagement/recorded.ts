import type { Closing } from "../../../src/core/engagement/Closing";
import { recordAction, type RecordedAction } from "../../../src/core/engagement/recordAction";

/** The record after the actions, all recorded on that day, each of which must be accepted. */
export function recorded(closing: Closing, on: string, ...actions: readonly RecordedAction[]): Closing {
  return actions.reduce((record, action) => {
    const result = recordAction(record, action, on);
    if (!result.ok) throw new Error(`${action.type} was refused: ${JSON.stringify(result.reasons)}`);
    return result.closing;
  }, closing);
}
