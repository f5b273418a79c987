import type { EmailsUnderWay, EmailUnderWay } from "../../ports/EmailsUnderWay";
import { attempt } from "./attempt";

const PREFIX = "fasttrack-closeout.emailUnderWay.";

/**
 * Emails under way in the browser's localStorage, the one storage that has written by the time it returns: IndexedDB gives up
 * what it has not committed when the pane ends. Each has an entry of its own, so that two panes do not overwrite each other's.
 *
 * @param storage  null, or one that refuses: nothing is kept, which costs a step only where the pane ends at once
 */
export function emailsUnderWay(storage: Storage | null): EmailsUnderWay {
  const own = new Set<string>();
  const read = (name: string): string | null => attempt(() => storage?.getItem(name) ?? null);
  const write = (name: string, email: EmailUnderWay): void => { attempt(() => { storage?.setItem(name, JSON.stringify(email)); }); };
  const strikeOut = (name: string): void => { attempt(() => { storage?.removeItem(name); }); };
  const names = (): string[] => (attempt(() => Object.keys(storage ?? {})) ?? []).filter((name) => name.startsWith(PREFIX)).sort();
  return {
    begin: (email) => {
      const name = `${PREFIX}${Date.now().toString()}.${Math.random().toString(36).slice(2)}`;
      own.add(name);
      write(name, { ...email, state: "opening" });
      return {
        opened: () => { if (read(name) !== null) write(name, { ...email, state: "opened" }); },
        strikeOut: () => { strikeOut(name); },
      };
    },
    leftBehind: async (tenantKey) => {
      const others = names().filter((name) => !own.has(name));
      if (others.length === 0) return [];
      const { readUnderWay } = await import("./readUnderWay");
      return others.flatMap((name) => {
        const email = readUnderWay(read(name));
        // Of no use to anybody, whatever wrote it.
        if (email === null) strikeOut(name);
        return email?.tenantKey === tenantKey ? [{ ...email, strikeOut: () => { strikeOut(name); } }] : [];
      });
    },
    forgetAll: () => { names().forEach(strikeOut); },
  };
}

/** This browser's own. */
export const browserEmailsUnderWay = (): EmailsUnderWay => emailsUnderWay(attempt(() => window.localStorage));
