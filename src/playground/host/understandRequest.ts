import type { CallAnswer } from "./callAnswer";
import { bare, failed, OFFICE_ERRORS } from "./callAnswer";
import type { CompletedEvent } from "./ddaCalls";
import { ddaCall, ddaFailure } from "./ddaCalls";
import { registrationName } from "./hostEvents";
import type { ItemCall, Params } from "./itemCalls/ItemCall";
import { readParams } from "./itemCalls/ItemCall";
import { itemCallOf } from "./itemCalls/itemCalls";
import type { WireRequest } from "./wireEnvelope";
import { asRecord } from "./wireEnvelope";

/** A request understood: the office.js call behind it, and how it is answered. */
export interface Understood {
  readonly name: string;
  readonly dispatchId: number | null;
  answer(): CallAnswer;
  /** A failure in the shape this call's answers have. */
  failure(errorCode: number): CallAnswer;
}

/** What a host does about requests. */
export interface RequestAnswers {
  appContext(): CallAnswer;
  initialData(): CallAnswer;
  itemCall(call: ItemCall, params: Params): CallAnswer;
  completed(commandId: string, event: CompletedEvent): void;
  registered(action: string): void;
  unregistered(action: string): void;
}

/** Never fails: an unknown request is answered with "operation not supported". */
export function understandRequest(request: WireRequest, answers: RequestAnswers): Understood {
  if (request.kind !== "invoke") return understandRegistration(request.action, request.kind, answers);
  switch (request.action) {
    case "ContextActivationManager_getAppContextAsync":
      return { name: "getAppContext", dispatchId: null, answer: () => answers.appContext(), failure: failed };
    case "GetInitialData":
      return { name: "getInitialData", dispatchId: 1, answer: () => answers.initialData(), failure: failed };
    case "ExecuteMethod":
      return understandItemCall(asRecord(request.data) ?? {}, answers);
    case "executeMethod": {
      const call = ddaCall(request.data);
      const { name, dispatchId } = call;
      return { name, dispatchId, answer: () => call.answer((id, event) => answers.completed(id, event)), failure: ddaFailure };
    }
    default:
      return { name: request.action, dispatchId: null, answer: () => failed(OFFICE_ERRORS.operationNotSupported), failure: failed };
  }
}

function understandItemCall(data: Readonly<Record<string, unknown>>, answers: RequestAnswers): Understood {
  const dispatchId = Number(asRecord(data["MethodData"])?.["DispatchId"] ?? Number.NaN);
  const params = readParams(data["ApiParams"]);
  const call = itemCallOf(dispatchId);
  return { name: call.nameOf(params), dispatchId, answer: () => answers.itemCall(call, params), failure: (errorCode) => call.failure(errorCode) };
}

function understandRegistration(action: string, kind: "register" | "unregister", answers: RequestAnswers): Understood {
  const failure = (errorCode: number): CallAnswer => bare({ Error: errorCode }, errorCode);
  const name = registrationName(action, kind);
  if (name === null) return { name: action, dispatchId: null, answer: () => failure(OFFICE_ERRORS.operationNotSupported), failure };
  const answer = (): CallAnswer => {
    if (kind === "register") answers.registered(action);
    else answers.unregistered(action);
    return bare({ Error: 0 });
  };
  return { name, dispatchId: null, answer, failure };
}
