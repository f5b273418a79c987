import { isEmailStep } from "../../core/engagement/emailStep";
import { readAction } from "../../core/engagement/readAction";
import type { EmailUnderWay } from "../../ports/EmailsUnderWay";

/** The email under way that a stored text holds, every field checked; null: none. */
export function readUnderWay(stored: string | null): EmailUnderWay | null {
  try {
    const { tenantKey, step, before, state } = JSON.parse(stored ?? "null") as Partial<Record<keyof EmailUnderWay, unknown>>;
    const action = readAction(step);
    if (typeof tenantKey !== "string" || !Number.isSafeInteger(before) || !isEmailStep(action)) return null;
    return { tenantKey, step: action, before: before as number, state: state === "opened" ? "opened" : "opening" };
  } catch {
    return null;
  }
}
