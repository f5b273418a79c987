import type { WriteOutcomeState } from "./writing";

/** Whether the email has a form of its own by now. */
export const hasOpened = (outcome: WriteOutcomeState): boolean => outcome.state === "written" && outcome.result.done && (outcome.result.how === "replyOpened" || outcome.result.how === "newMessageOpened");
