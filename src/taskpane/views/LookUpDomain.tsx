import { DefaultButton } from "@fluentui/react/lib/Button";
import { useEffect, useId, useState } from "react";
import type { LanguageCode } from "../../core/language/LanguageCode";
import type { LookUpAnswer } from "../../core/lookUp/LookUpAnswer";
import { shownDomain } from "../../core/tenant/domainName";
import type { PaneMessages } from "../../messages/pane";

interface LookUpDomainProps {
  readonly m: PaneMessages;
  readonly language: LanguageCode;
  readonly domain: string;
  /** True: nobody knows whether the domain is unknown. */
  readonly directoryUnread?: boolean;
  readonly now: () => Date;
  readonly onLookUp: (domain: string) => Promise<LookUpAnswer>;
}

/** Asks Microsoft whose a domain is, when the FM wants it: says before what is sent, and afterwards what came of it. */
export function LookUpDomain({ m, language, domain, directoryUnread = false, now, onLookUp }: LookUpDomainProps) {
  const [answer, setAnswer] = useState<LookUpAnswer | "asking" | null>(null);
  const hint = useId();
  const until = answer !== null && answer !== "asking" && "until" in answer ? answer.until : null;
  // Once Microsoft may be asked again the button is back, and the sentence that named the time is gone.
  useEffect(() => {
    if (until === null) return undefined;
    const timer = setTimeout(() => { setAnswer(null); }, until - now().getTime());
    return () => { clearTimeout(timer); };
  }, [until, now]);
  const ask = (): void => {
    setAnswer("asking");
    onLookUp(domain).then(setAnswer, () => { setAnswer({ found: "couldNotTell", why: "noAnswer" }); });
  };
  return (
    <div className="look-up">
      <DefaultButton onClick={ask} disabled={answer === "asking" || until !== null} allowDisabledFocus aria-describedby={hint}>
        {m.lookUpDomain}
      </DefaultButton>
      <p className="quiet" id={hint}>
        {m.sentences([m.lookUpSends(shownDomain(domain)), ...(directoryUnread ? [m.lookUpUnread(shownDomain(domain))] : [])])}
      </p>
      <p role="status">{answer === null ? "" : answer === "asking" ? m.lookingUp : said(answer, shownDomain(domain), m, timeIn(language, now()))}</p>
    </div>
  );
}

/** A time as the FM's language writes it, with the day where it is another one. */
function timeIn(language: LanguageCode, today: Date): (time: number) => string {
  return (time) => {
    const isToday = new Date(time).toDateString() === today.toDateString();
    return new Intl.DateTimeFormat(language, { ...(isToday ? {} : { dateStyle: "medium" }), timeStyle: "medium" }).format(time);
  };
}

function said(answer: LookUpAnswer, domain: string, m: PaneMessages, time: (time: number) => string): string {
  if (answer.found === true) return m.lookUpFound(domain, answer.tenantId);
  if (answer.found === false) return m.lookUpNotFound(domain);
  if ("until" in answer) return m.lookUpBusy(time(answer.until));
  return m.lookUpUnclear[answer.why ?? "unclear"];
}
