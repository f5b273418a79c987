import { useEffect } from "react";
import { addressesIn, hostsBeside } from "../app/hostsBeside";
import { refreshMarks } from "../app/write/refreshMarks";
import type { Closing } from "../core/engagement/Closing";
import type { MailSnapshot } from "../core/mail/MailSnapshot";
import { hostOfAddress } from "../core/tenant/domainClass";
import type { Tenant } from "../core/tenant/Tenant";
import type { ItemMark } from "../ports/MailPort";
import type { SettingsValues } from "../ports/Settings";
import type { Services } from "./Services";

// Once the FM has stopped typing a figure, and the pane is up: the check before sending comes after both.
const SETTLED_AFTER_MS = 500;

/** Keeps what the check before sending knows of the tenant's emails true to its closing, and to the people of the open draft, while no email is being written. */
export function useFreshMarks({ mail, turns, directory, confirmations, keptMarks }: Pick<Services, "mail" | "turns" | "directory" | "confirmations" | "keptMarks">, item: ItemMark | null, people: MailSnapshot, tenant: Tenant, closing: Closing | null, settings: SettingsValues, busy: boolean): void {
  useEffect(() => {
    if (closing === null || busy) return undefined;
    const refresh = async (): Promise<void> => {
      const addresses = addressesIn(people);
      const inDraft = people.surface === "compose" ? { beside: await hostsBeside(addresses, tenant, { directory, confirmations }), hosts: addresses.map(hostOfAddress).filter((host) => host !== null) } : undefined;
      await refreshMarks(mail, turns, item, { tenant, closing, settings }, keptMarks, inDraft);
    };
    const timer = setTimeout(() => void refresh(), SETTLED_AFTER_MS);
    return () => { clearTimeout(timer); };
  }, [mail, turns, directory, confirmations, keptMarks, item, people, tenant, closing, settings, busy]);
}
