import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react";
import type { SettingsValues } from "../ports/Settings";
import { OpenMailWatch, type OpenMail } from "./OpenMailWatch";
import type { Services } from "./Services";

export type { OpenMail } from "./OpenMailWatch";

/** The mail that is open and whose it is, following Outlook; and the way to look at it again. */
export function useOpenMail(services: Services, settings: SettingsValues): { readonly open: OpenMail; readonly again: () => Promise<void> } {
  const { mail, directory, confirmations } = services;
  const { partnerDomains } = settings;
  const watch = useMemo(() => new OpenMailWatch(mail, { directory, confirmations, lookUp: null, partnerDomains }), [mail, directory, confirmations, partnerDomains]);
  const open = useSyncExternalStore(watch.subscribe, watch.current);
  // The moment before the FM acts on what the pane shows.
  useEffect(() => {
    window.addEventListener("focus", watch.check);
    return () => { window.removeEventListener("focus", watch.check); };
  }, [watch]);
  const again = useCallback(() => watch.again(), [watch]);
  return { open, again };
}
