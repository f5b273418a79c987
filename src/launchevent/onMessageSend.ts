import type { LanguageCode } from "../core/language/LanguageCode";
import { interfaceLanguage } from "../core/language/interfaceLanguage";
import { checkMessage } from "../core/send-check/checkMessage";
import type { Verdict } from "../core/send-check/Finding";
import type { Mark } from "../core/send-check/mark";
import { decodeRecentMarks, RECENT_MARKS_SETTING } from "../core/send-check/recentMarks";
import { sendWarning } from "../messages/sendCheck/sendWarning";
import { readOutgoing } from "./readOutgoing";

/**
 * What happens to a message that could not be judged: it goes.
 *
 * Of a message that carries a closing email, what could not be read is a finding and prompts (checkMessage, "unread"). Any
 * other message goes, also when nothing at all could be read or the check itself fails: the FM's whole mail passes here, a
 * host that is slow would stop all of it, and a question that says nothing wrong is soon clicked away. The few closing
 * emails that slip through have been seen in the pane when they were inserted.
 */
export const DECISION_WHEN_UNREADABLE: Verdict = { allow: true };

/** Outlook's event object, as far as it is used. */
export interface SendEvent {
  completed(options?: { allowEvent: boolean; errorMessage?: string }): void;
}

/**
 * Outlook's OnMessageSend: reads the message, judges it, and answers exactly once on every path, within READ_LIMIT_MS and
 * the check's own time.
 */
export function onMessageSend(event: SendEvent): void {
  let answered = false;
  const answer = (verdict: Verdict, chosen: LanguageCode | null): void => {
    if (answered) return;
    const options = verdict.allow ? { allowEvent: true } : { allowEvent: false, errorMessage: sendWarning(verdict.findings, chosen ?? outlookLanguage()) };
    answered = true;
    try {
      event.completed(options);
    } catch {
      // Outlook did not take the answer; a second one would not be taken either.
    }
  };
  try {
    readOutgoing((message, carried, isLast) => {
      const recent = recentMarks();
      const latest = (carried === "unread" ? undefined : carried[0]) ?? recent[0];
      try {
        const verdict = checkMessage(message, carried, recent);
        // Without all recipients only a mail that is no closing email may go: whom it is for changes nothing there.
        if (isLast || verdict.allow) answer(verdict, latest?.language ?? null);
      } catch {
        if (isLast) answer(DECISION_WHEN_UNREADABLE, null);
      }
      return answered;
    });
  } catch {
    answer(DECISION_WHEN_UNREADABLE, null);
  }
}

/** For an FM who chose no language for the add-in, or whose choice is not known here. */
function outlookLanguage(): LanguageCode {
  try {
    const tag: unknown = Office.context.displayLanguage;
    return interfaceLanguage(typeof tag === "string" ? tag : "en");
  } catch {
    return "en";
  }
}

function recentMarks(): readonly Mark[] {
  try {
    return decodeRecentMarks(Office.context.roamingSettings.get(RECENT_MARKS_SETTING));
  } catch {
    return [];
  }
}
