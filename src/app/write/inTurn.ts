import type { MailPort } from "../../ports/MailPort";

type InTurn = <T>(mail: MailPort, act: () => Promise<T>) => Promise<T>;

function turns(): InTurn {
  const last = new WeakMap<MailPort, Promise<unknown>>();
  return (mail, act) => {
    const before = last.get(mail);
    const turn = before === undefined ? act() : before.then(act);
    const done = turn.then(() => undefined, () => undefined).then(() => { if (last.get(mail) === done) last.delete(mail); });
    last.set(mail, done);
    return turn;
  };
}

/** One after the other what reads the marks of a draft and saves them again: side by side, each would take back the other's. */
export const inTurn = turns();

/** The same of what changes them beside, for which no email that goes in has to wait. */
export const changeInTurn = turns();
