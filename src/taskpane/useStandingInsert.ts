import { useEffect, useState } from "react";
import { lastInsert } from "../app/write/lastInsert";
import type { Inserted } from "../app/write/Inserted";
import type { MailSnapshot } from "../core/mail/MailSnapshot";
import type { ItemMark, MailPort } from "../ports/MailPort";

// After the pane is up: nobody waits for it, and nothing that the FM does should.
const ASKED_AFTER_MS = 700;

interface Standing {
  readonly item: ItemMark;
  readonly inserted: Inserted;
}

/**
 * The email that stands in the open draft since before the pane was opened, or from the ribbon; null while the pane has
 * something else to say of it.
 *
 * @param mail  another one each time the draft's people change, which the ribbon's email does
 */
export function useStandingInsert(port: MailPort, mail: MailSnapshot, item: ItemMark | null, isBusy: boolean): Inserted | null {
  const [standing, setStanding] = useState<Standing | null>(null);
  useEffect(() => {
    if (isBusy || item === null || mail.surface !== "compose") return undefined;
    let stale = false;
    const ask = async (): Promise<void> => {
      const inserted = await lastInsert(port, item);
      if (!stale) setStanding(inserted && { item, inserted });
    };
    const timer = setTimeout(() => void ask(), ASKED_AFTER_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [port, mail, item, isBusy]);
  // What it was before the FM did something is asked anew; until then an undo of what is gone is refused.
  return !isBusy && standing?.item === item ? standing.inserted : null;
}
