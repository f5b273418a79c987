import { useEffect, useRef, useState } from "react";
import type { Closing } from "../../core/engagement/Closing";
import { timesRecorded } from "../../core/engagement/emailStep";
import type { EmailLeftBehind, EmailsUnderWay } from "../../ports/EmailsUnderWay";
import type { ClosingRecord } from "../ClosingRecord";
import { recordOnce } from "../FormStep";

interface LeftBehindHandle {
  /** The email that the FM is asked for: whether it opened; null: none. */
  readonly asked: EmailLeftBehind | null;
  /** What the FM answers. */
  readonly answer: (opened: boolean) => void;
}

/**
 * Emails whose pane ended before their step was stored. One whose form is known to have opened is recorded now; of one that
 * was still opening only the FM knows. A pane beside that is still at work may record it first: then nothing is left to do.
 */
export function useEmailsLeftBehind(underWay: EmailsUnderWay, closing: Closing | null, act: ClosingRecord["act"]): LeftBehindHandle {
  const tenantKey = closing?.tenantKey ?? null;
  const [left, setLeft] = useState<readonly EmailLeftBehind[]>([]);
  const taken = useRef(new Set<EmailLeftBehind>());
  useEffect(() => {
    if (tenantKey === null) return undefined;
    let stale = false;
    underWay.leftBehind(tenantKey).then((emails) => { if (!stale) setLeft(emails); }, () => undefined);
    return () => { stale = true; };
  }, [underWay, tenantKey]);

  const record = (email: EmailLeftBehind): void => {
    if (taken.current.has(email)) return;
    taken.current.add(email);
    act(recordOnce(email), email.strikeOut);
  };
  const isOpen = (email: EmailLeftBehind): boolean => closing !== null && timesRecorded(closing, email.step) <= email.before;
  useEffect(() => {
    if (closing === null) return;
    for (const email of left) {
      // Once more where it stands already: the record as it is stored decides, and then nothing is left of it.
      if (email.state === "opened" || !isOpen(email)) record(email);
    }
  });
  const asked = left.find((email) => email.state === "opening" && isOpen(email)) ?? null;
  return {
    asked,
    answer: (opened) => {
      if (asked === null) return;
      if (opened) record(asked);
      else asked.strikeOut();
      setLeft(left.filter((email) => email !== asked));
    },
  };
}
