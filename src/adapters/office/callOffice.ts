import { MailError } from "../../ports/MailPort";
import type { CallLane } from "./CallLane";
import type { OfficeCall } from "./officeCalls";

/** What office.js hands to a callback: Office.AsyncResult, as far as it is trusted. */
export interface OfficeAnswer<T> {
  readonly status: unknown;
  readonly value: T;
  readonly error?: { readonly code?: unknown } | null;
}

export type OfficeFunction<T> = (callback: (answer: OfficeAnswer<T>) => void) => void;

export interface CallRules {
  /** From the moment of asking, the time spent waiting for a turn included. */
  readonly limitMs?: number;
  readonly lane?: CallLane;
  /** Whether the item that the call is meant for is still the open one. */
  readonly stillOpen?: () => boolean;
  /** Told of an answer that does not count, as it is late or another item is open, and whether Outlook has done what it was asked. */
  readonly onUnheard?: (isDone: boolean) => void;
}

// A read, an insert and a read-back one after the other, the first two at their limit, end within the 10 s that the FM is given.
export const CALL_LIMIT_MS = 4_000;

// office.js: APICallFailedDueToItemChange.
const ITEM_CHANGE_CODE = 9030;

/**
 * One call of office.js as a promise that always settles, within its limit, and rejects with MailError alone.
 *
 * office.js never calls back when Outlook is silent or answers with nothing (office-web-host-protocol.md, "Fault injection").
 * A late or second answer changes nothing.
 *
 * @param call  its name in office.js; a new one joins OFFICE_CALLS, and so the fault matrix
 */
export function callOffice<T>(call: OfficeCall, start: OfficeFunction<T>, rules: CallRules = {}): Promise<T> {
  const { limitMs = CALL_LIMIT_MS, lane, stillOpen = () => true, onUnheard } = rules;
  return new Promise<T>((resolve, reject) => {
    let settled = false;
    let leave = (): void => undefined;
    const settle = (outcome: () => void): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      leave();
      outcome();
    };
    const fail = (error: MailError): void => {
      settle(() => {
        reject(error);
      });
    };
    const timer = setTimeout(() => {
      fail(new MailError(stillOpen() ? "timeout" : "itemChanged", call));
    }, limitMs);

    const begin = (): void => {
      if (settled) return;
      // The item may have changed while the call waited for its turn: it must not act on another.
      if (!stillOpen()) {
        fail(new MailError("itemChanged", call));
        return;
      }
      try {
        start((answer) => {
          if (settled || !stillOpen()) onUnheard?.(succeeded(answer));
          if (!stillOpen()) fail(new MailError("itemChanged", call));
          else if (succeeded(answer)) settle(() => { resolve(answer.value); });
          else fail(failureOf(call, answer));
        });
      } catch (cause) {
        fail(cause instanceof MailError ? cause : new MailError("refused", call, null, { cause }));
      }
    };
    if (lane) {
      const out = lane.enter(begin);
      leave = out;
      if (settled) out();
    } else {
      begin();
    }
  });
}

// Office.AsyncResultStatus.Succeeded, by its value: office.js need not be there to compare.
function succeeded(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && (answer as OfficeAnswer<unknown>).status === "succeeded";
}

function failureOf(call: string, answer: unknown): MailError {
  const code = (answer as OfficeAnswer<unknown> | null | undefined)?.error?.code;
  const officeCode = typeof code === "number" ? code : null;
  return new MailError(officeCode === ITEM_CHANGE_CODE ? "itemChanged" : "failed", call, officeCode);
}
