import { useCallback, useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from "react";
import { LookUpDesk } from "../app/LookUpDesk";
import type { LookUpMode } from "../app/permittedLookUp";
import type { LookUpAnswer } from "../ports/TenantLookUp";
import { OpenMailWatch, type OpenMail } from "./OpenMailWatch";
import type { Services } from "./Services";

export type { OpenMail } from "./OpenMailWatch";

export interface OpenMailHandle {
  readonly open: OpenMail;
  /** Looks at the mail again. */
  readonly again: () => Promise<void>;
  /** Asks for this domain, and from now on in this pane, whenever it is unknown; then looks at the mail again. */
  readonly lookUp: (domain: string) => Promise<LookUpAnswer>;
  /** Asks for none of the domains any more that were asked for in this pane. */
  readonly forgetLookUps: () => void;
}

/** The mail that is open and whose it is, following Outlook. */
export function useOpenMail(services: Services, partnerDomains: readonly string[], lookUpMode: LookUpMode): OpenMailHandle {
  const { mail, directory, confirmations, lookUp: tenantLookUp } = services;
  const { desk, watch } = useMemo(() => {
    const made = new LookUpDesk(tenantLookUp, () => mail.userAddress(), partnerDomains, "off");
    // What may be asked is found out when it is asked: a button pressed meanwhile must not read the mail anew.
    const sources = { directory, confirmations, partnerDomains, get lookUp() { return made.permitted(directory.isPartial?.() === true); } };
    return { desk: made, watch: new OpenMailWatch(mail, sources) };
  }, [mail, directory, confirmations, tenantLookUp, partnerDomains]);
  // Before the mail is first read, which the subscription does.
  useLayoutEffect(() => {
    if (desk.allow(lookUpMode) && lookUpMode === "always" && watch.current().phase === "ready") void watch.again();
  }, [desk, watch, lookUpMode]);
  const open = useSyncExternalStore(watch.subscribe, watch.current);
  // The moment before the FM acts on what the pane shows.
  useEffect(() => {
    window.addEventListener("focus", watch.check);
    return () => { window.removeEventListener("focus", watch.check); };
  }, [watch]);
  const again = useCallback(() => watch.again(), [watch]);
  const lookUp = useCallback(
    async (domain: string): Promise<LookUpAnswer> => {
      const answer = await desk.ask(domain);
      if (answer.found !== "couldNotTell") await watch.again();
      return answer;
    },
    [desk, watch],
  );
  return { open, again, lookUp, forgetLookUps: desk.forget };
}
