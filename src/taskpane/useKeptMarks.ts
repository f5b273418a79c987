import { useEffect, useMemo, useRef, useState } from "react";
import type { Settled } from "../app/write/settleKeptMarks";
import type { ItemMark } from "../ports/MailPort";
import type { OpenMail } from "./OpenMailWatch";
import type { Services } from "./Services";

// After the pane is up: nobody waits for it.
const ASKED_AFTER_MS = 600;

interface SettledOn extends Settled {
  readonly item: ItemMark | null;
}

/**
 * Whether the check before sending knows the email that was opened in the open draft; null where nothing is to be said of it. Another pane
 * beside the same draft may have it known: then no mark is left here to be looked for.
 * Most drafts are none of those whose mark was kept, and one that was settled stays so: then Outlook is not asked.
 *
 * @param asked  another one each time that it is to be found out again
 * @param saved  the kept marks that other panes have saved
 */
export function useKeptMarks({ mail, turns, keptMarks, markNews }: Pick<Services, "mail" | "turns" | "keptMarks" | "markNews">, open: OpenMail, asked: unknown, saved: ReadonlySet<string>): Settled | null {
  const [settled, setSettled] = useState<SettledOn>({ item: null, known: "none", kinds: [], marks: [] });
  const known = useRef<ItemMark | null>(null);
  useEffect(() => {
    if (open.phase !== "ready" || open.mail.surface !== "compose" || known.current === open.item || keptMarks.all().length === 0) return undefined;
    const { item, mail: draft } = open;
    let stale = false;
    const settle = async (): Promise<void> => {
      const { settleKeptMarks } = await import("../app/write/settleKeptMarks");
      const now = await settleKeptMarks(mail, turns, item, draft.body, keptMarks, markNews);
      if (stale) return;
      if (now.known === "known") known.current = item;
      setSettled({ item, ...now });
    };
    // Scripts that do not come: the next look at the draft tries again.
    const timer = setTimeout(() => { settle().catch(() => undefined); }, ASKED_AFTER_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [mail, turns, keptMarks, markNews, open, asked]);
  const isOfOpen = open.phase === "ready" && settled.item === open.item && settled.known !== "none";
  const savedElsewhere = settled.marks.every((mark) => mark !== null && saved.has(mark));
  return useMemo(() => (isOfOpen ? (savedElsewhere ? { ...settled, known: "known" } : settled) : null), [isOfOpen, savedElsewhere, settled]);
}
