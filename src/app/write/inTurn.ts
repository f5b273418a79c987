import type { MailPort } from "../../ports/MailPort";
import { INTO_DRAFT, type PaneTurns } from "../../ports/PageTurns";

export type LeisureTurns = Pick<PaneTurns, "atLeisure">;

/** Where a turn does not wait for those before it any longer. */
type InTurn = <T>(mail: MailPort, act: () => Promise<T>, waitsMs?: number) => Promise<T>;

function turns(): InTurn {
  const last = new WeakMap<MailPort, Promise<unknown>>();
  return (mail, act, waitsMs) => {
    const before = last.get(mail);
    const turn = before === undefined ? act() : (waitsMs === undefined ? before : within(waitsMs, before)).then(act);
    const done = Promise.allSettled([before, turn]).then(() => { if (last.get(mail) === done) last.delete(mail); });
    last.set(mail, done);
    return turn;
  };
}

function within(ms: number, before: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    void before.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** One after the other what reads the marks of a draft and saves them again: side by side, each would take back the other's. */
export const inTurn = turns();

// With the 9.5 s that reading the draft, writing and reading back may take (adapters/office/draft) within the 10 that are promised.
const EMAIL_WAITS_MS = 400;

/** An email that goes in, after the kept mark that is being settled on its draft; an Outlook that is slow about that one is not waited for, as the marks themselves are changed in turn too. */
export const emailInTurn = <T>(mail: MailPort, write: () => Promise<T>): Promise<T> => inTurn(mail, write, EMAIL_WAITS_MS);

/** The same of what changes them beside, for which no email that goes in has to wait. */
const changesInTurn = turns();

/** The same between the pages: a press on the ribbon reads the marks, and saves them with its own when its email is in. */
export const changeInTurn = (mail: MailPort, pages: LeisureTurns, change: () => Promise<void>): Promise<void> => pages.atLeisure(INTO_DRAFT, () => changesInTurn(mail, change));

// With the three that the saving may take (adapters/office/sendMark) no longer than the four of the insert beside it.
const SAVE_WAITS_MS = 1_000;

/** The mark of an email that goes in, after the changes that are under way: one that has read the marks before would save them without it. An Outlook that is silent about those is not waited for. */
export const saveInTurn = <T>(mail: MailPort, save: () => Promise<T>): Promise<T> => changesInTurn(mail, save, SAVE_WAITS_MS);
