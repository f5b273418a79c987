import type { CallAnswer } from "./callAnswer";
import { bare, OFFICE_ERRORS } from "./callAnswer";
import { asRecord } from "./wireEnvelope";

export interface CompletedEvent {
  /** 0, or 11101 when the add-in has no such function. */
  readonly status: number;
  /** The event object the add-in completed, as JSON text; for a send check it carries completedContext. */
  readonly event: string;
}

export interface DdaCall {
  readonly name: string;
  readonly dispatchId: number;
  answer(onCompleted: (commandId: string, completed: CompletedEvent) => void): CallAnswer;
}

const EVENT_COMPLETED = 94;
const GET_ACCESS_TOKEN = 98;
// "The add-in is running on an unsupported platform": the playground has nobody to ask for a token.
const NO_SIGN_IN_HERE = 13012;

/** Reads a common call (office-web-host-protocol.md, 7): executeMethod with a small e. */
export function ddaCall(data: unknown): DdaCall {
  const params = asRecord(data) ?? {};
  const dispatchId = Number(asRecord(params["DdaMethod"])?.["DispatchId"] ?? Number.NaN);
  switch (dispatchId) {
    case EVENT_COMPLETED:
      return {
        name: "event.completed",
        dispatchId,
        answer(onCompleted) {
          onCompleted(String(params["0"]), { status: Number(params["1"]), event: String(params["2"] ?? "") });
          return bare({ Version: 1, Error: 0 });
        },
      };
    case GET_ACCESS_TOKEN:
      return { name: "auth.getAccessToken", dispatchId, answer: () => ddaFailure(NO_SIGN_IN_HERE) };
    default:
      return { name: `common dispatch id ${dispatchId}`, dispatchId, answer: () => ddaFailure(OFFICE_ERRORS.operationNotSupported) };
  }
}

export function ddaFailure(errorCode: number): CallAnswer {
  return bare({ Version: 1, Error: errorCode }, errorCode);
}
