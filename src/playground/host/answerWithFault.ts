import type { CallAnswer } from "./callAnswer";
import { OFFICE_ERRORS } from "./callAnswer";
import type { Fault } from "./Fault";
import type { OpenItem } from "./HostPage";
import type { Understood } from "./understandRequest";

/** What an answer may need of the host. */
export interface AnswerEffects {
  send(answer: CallAnswer): void;
  /** Null, which office.js drops. */
  sendNothing(): void;
  changeItem(to: OpenItem): void;
  closePane(): void;
}

/** Answers a call, or fails it as a fault says. */
export function answerWithFault(understood: Understood, fault: Fault | undefined, effects: AnswerEffects): void {
  switch (fault?.kind) {
    case undefined:
      effects.send(answerOf(understood));
      return;
    case "error":
      effects.send(understood.failure(fault.code));
      return;
    // A call that is on its way has not thrown.
    case "throws":
    case "never":
      return;
    case "null":
      effects.sendNothing();
      return;
    case "late": {
      const answer = answerOf(understood);
      setTimeout(() => effects.send(answer), fault.ms);
      return;
    }
    case "itemChanged":
      effects.changeItem(fault.to ?? { surface: "none" });
      effects.send(understood.failure(OFFICE_ERRORS.apiCallFailedDueToItemChange));
      return;
    case "paneClosed":
      effects.closePane();
  }
}

/** Runs the call; an exception of the page around is an error to the add-in, and reported where it belongs. */
function answerOf(understood: Understood): CallAnswer {
  try {
    return understood.answer();
  } catch (error) {
    reportError(error);
    return understood.failure(OFFICE_ERRORS.genericResponseError);
  }
}
