import { DefaultButton } from "@fluentui/react/lib/Button";
import { useEffect, useState } from "react";
import { heldTenants, leftOfRun, type RequestRun } from "../../core/bulk/requestRun";
import type { LanguageCode } from "../../core/language/LanguageCode";
import type { RequestRuns } from "../../ports/RequestRuns";
import { useBulkMessages } from "./useBulkMessages";

interface BegunRequestsProps {
  readonly language: LanguageCode;
  readonly requestRuns: RequestRuns;
  readonly onGoOn: () => void;
}

/** Says that requests were begun and are not all opened: a form of Outlook may end the pane after each. Nothing, where none were. */
export function BegunRequests({ language, requestRuns, onGoOn }: BegunRequestsProps) {
  const b = useBulkMessages(language);
  const [run, setRun] = useState<RequestRun | null>(null);
  useEffect(() => {
    let stale = false;
    requestRuns.load().then((stored) => { if (!stale) setRun(stored); }, () => undefined);
    return () => { stale = true; };
  }, [requestRuns]);
  if (b === null || run === null || run.emails.length === 0) return null;
  const isUnsettled = heldTenants(run).size > 0;
  const left = leftOfRun(run).length;
  return (
    <div className="begun-requests">
      <span>{isUnsettled ? b.unsettled : left > 0 ? b.goesOn(new Intl.NumberFormat(language).format(left)) : b.allOpened}</span>
      <DefaultButton onClick={onGoOn}>{isUnsettled || left > 0 ? b.goOn : b.showResults}</DefaultButton>
    </div>
  );
}
