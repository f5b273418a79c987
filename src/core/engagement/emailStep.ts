import type { Closing } from "./Closing";
import type { ClosingAction } from "./ClosingAction";
import type { EmailWritten } from "./ClosingEvent";

/** What the record says of an email that the add-in wrote. */
export type EmailStep = Extract<ClosingAction, { readonly written?: EmailWritten }> & { readonly written: EmailWritten };

export const isEmailStep = (action: ClosingAction): action is EmailStep => "written" in action && action.written !== undefined;

/**
 * How often the record says that very email was written: the same kind, day, recipients and language. Those taken back count,
 * for they were recorded too.
 */
export function timesRecorded({ history }: Closing, step: EmailStep): number {
  return history.filter(({ action }) => isEmailStep(action) && action.type === step.type && action.on === step.on && isSame(action.written, step.written)).length;
}

/** To the same people in the same language. */
export const isSame = (one: EmailWritten, other: EmailWritten): boolean => one.language === other.language && one.to.length === other.to.length && one.to.every((address, at) => address === other.to[at]);
