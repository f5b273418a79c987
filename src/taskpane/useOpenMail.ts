import { useCallback, useEffect, useRef, useState } from "react";
import { detectTenant } from "../app/detectTenant";
import type { MailSnapshot } from "../core/mail/MailSnapshot";
import type { Detection } from "../core/tenant/Detection";
import type { ItemMark } from "../ports/MailPort";
import type { SettingsValues } from "../ports/Settings";
import type { Services } from "./Services";

export type OpenMail =
  | { readonly phase: "reading" }
  | { readonly phase: "noMail" }
  | { readonly phase: "failed" }
  | { readonly phase: "ready"; readonly item: ItemMark | null; readonly mail: MailSnapshot; readonly detection: Detection };

/**
 * The mail that is open and whose it is, following Outlook as another one is selected.
 *
 * An answer that comes after another mail was opened is dropped. While the same mail is read again (a recipient was added)
 * what is known of it stays on screen.
 */
export function useOpenMail(services: Services, settings: SettingsValues): { readonly open: OpenMail; readonly again: () => Promise<void> } {
  const [open, setOpen] = useState<OpenMail>({ phase: "reading" });
  const latest = useRef(0);
  const { mail: port, directory, confirmations } = services;
  const { partnerDomains } = settings;

  const again = useCallback(async (): Promise<void> => {
    const run = ++latest.current;
    const item = port.openItem();
    setOpen((before) => (before.phase === "ready" && before.item === item && item !== null ? before : { phase: "reading" }));
    let next: OpenMail;
    try {
      const mail = item === null ? null : await port.read();
      next = mail === null ? { phase: "noMail" } : { phase: "ready", item, mail, detection: await detectTenant(mail, { directory, confirmations, lookUp: null, partnerDomains }) };
    } catch {
      next = { phase: "failed" };
    }
    if (run === latest.current) setOpen(next);
  }, [port, directory, confirmations, partnerDomains]);

  useEffect(() => {
    void again();
    const stop = port.onChanged(() => void again());
    return () => {
      latest.current++;
      stop();
    };
  }, [again, port]);

  return { open, again };
}
