import { DefaultButton } from "@fluentui/react/lib/Button";
import { useEffect, useState } from "react";
import { resumeRun } from "../../app/bulk/openRequest";
import type { RequestStores } from "../../app/bulk/readRequests";
import { leftOfRun, unrecordedTenants, type RequestRun } from "../../core/bulk/requestRun";
import type { LanguageCode } from "../../core/language/LanguageCode";
import { useBulkMessages } from "./useBulkMessages";

interface BegunRequestsProps {
  readonly language: LanguageCode;
  readonly services: RequestStores;
  readonly onGoOn: () => void;
}

/** Says that requests were begun and are not all opened, or not all in the closings: a form of Outlook may end the pane after each. Nothing, where none were. */
export function BegunRequests({ language, services, onGoOn }: BegunRequestsProps) {
  const b = useBulkMessages(language);
  const [run, setRun] = useState<RequestRun | null>(null);
  useEffect(() => {
    let stale = false;
    const read = (): void => {
      // What the FM has marked in a closing since counts.
      resumeRun(services).then(() => services.requestRuns.load()).then((stored) => { if (!stale) setRun(stored); }, () => undefined);
    };
    read();
    const stop = services.closings.onChanged(read);
    return () => {
      stale = true;
      stop();
    };
  }, [services]);
  if (b === null || run === null || run.emails.length === 0) return null;
  const left = leftOfRun(run).length;
  const isUnsettled = run.emails.some(({ state }) => state === "opening");
  const said = isUnsettled ? [b.unsettled] : [...(unrecordedTenants(run).length > 0 ? [b.notMarked] : []), ...(left > 0 ? [b.goesOn(new Intl.NumberFormat(language).format(left))] : [])];
  return (
    <div className="begun-requests">
      {(said.length > 0 ? said : [b.allOpened]).map((sentence) => <span key={sentence}>{sentence}</span>)}
      <DefaultButton onClick={onGoOn}>{isUnsettled || left > 0 ? b.goOn : b.showResults}</DefaultButton>
    </div>
  );
}
