import { DefaultButton } from "@fluentui/react/lib/Button";
import { useId, useState } from "react";
import type { LookUpAnswer } from "../../core/lookUp/LookUpAnswer";
import { shownDomain } from "../../core/tenant/domainName";
import type { PaneMessages } from "../../messages/pane";

interface LookUpDomainProps {
  readonly m: PaneMessages;
  readonly domain: string;
  readonly onLookUp: (domain: string) => Promise<LookUpAnswer>;
}

/** Asks Microsoft whose a domain is, when the FM wants it: says before what is sent, and afterwards what came of it. */
export function LookUpDomain({ m, domain, onLookUp }: LookUpDomainProps) {
  const [answer, setAnswer] = useState<LookUpAnswer | "asking" | null>(null);
  const hint = useId();
  const ask = (): void => {
    setAnswer("asking");
    onLookUp(domain).then(setAnswer, () => { setAnswer({ found: "couldNotTell", why: "noAnswer" }); });
  };
  return (
    <div className="look-up">
      <DefaultButton onClick={ask} disabled={answer === "asking"} aria-describedby={hint}>
        {m.lookUpDomain}
      </DefaultButton>
      <p className="quiet" id={hint}>
        {m.lookUpSends(shownDomain(domain))}
      </p>
      <p role="status">{answer === null ? "" : answer === "asking" ? m.lookingUp : said(answer, shownDomain(domain), m)}</p>
    </div>
  );
}

function said(answer: LookUpAnswer, domain: string, m: PaneMessages): string {
  if (answer.found === true) return m.lookUpFound(domain, answer.tenantId);
  return answer.found === false ? m.lookUpNotFound(domain) : m.lookUpUnclear[answer.why ?? "unclear"];
}
