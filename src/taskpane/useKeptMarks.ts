import { useEffect, useState } from "react";
import type { KnownToCheck } from "../app/write/settleKeptMarks";
import type { ItemMark } from "../ports/MailPort";
import type { OpenMail } from "./OpenMailWatch";
import type { Services } from "./Services";

/**
 * Whether the check before sending knows the email that was opened in the open draft; null where nothing is to be said of it.
 * Most drafts are none of those whose mark was kept: then Outlook is not asked.
 *
 * @param asked  another one each time that it is to be found out again
 */
export function useKeptMarks({ mail, keptMarks }: Pick<Services, "mail" | "keptMarks">, open: OpenMail, asked: unknown): boolean | null {
  const [settled, setSettled] = useState<{ readonly item: ItemMark | null; readonly known: KnownToCheck }>({ item: null, known: "none" });
  useEffect(() => {
    if (open.phase !== "ready" || open.mail.surface !== "compose" || keptMarks.all().length === 0) return undefined;
    const { item, mail: draft } = open;
    let stale = false;
    const settle = async (): Promise<void> => {
      const { settleKeptMarks } = await import("../app/write/settleKeptMarks");
      const known = await settleKeptMarks(mail, item, draft.body, keptMarks);
      if (!stale) setSettled({ item, known });
    };
    // Scripts that do not come: the next look at the draft tries again.
    settle().catch(() => undefined);
    return () => { stale = true; };
  }, [mail, keptMarks, open, asked]);
  if (open.phase !== "ready" || settled.item !== open.item || settled.known === "none") return null;
  return settled.known === "known";
}
