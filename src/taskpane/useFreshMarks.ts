import { useEffect } from "react";
import { refreshMarks } from "../app/write/refreshMarks";
import type { Closing } from "../core/engagement/Closing";
import type { Tenant } from "../core/tenant/Tenant";
import type { ItemMark, MailPort } from "../ports/MailPort";
import type { SettingsValues } from "../ports/Settings";

// Once the FM has stopped typing a figure, and the pane is up: the check before sending comes after both.
const SETTLED_AFTER_MS = 500;

/** Keeps what the check before sending knows of the tenant's emails true to its closing, while no email is being written. */
export function useFreshMarks(mail: MailPort, item: ItemMark | null, tenant: Tenant, closing: Closing | null, settings: SettingsValues, busy: boolean): void {
  useEffect(() => {
    if (closing === null || busy) return undefined;
    const timer = setTimeout(() => void refreshMarks(mail, item, { tenant, closing, settings }), SETTLED_AFTER_MS);
    return () => { clearTimeout(timer); };
  }, [mail, item, tenant, closing, settings, busy]);
}
