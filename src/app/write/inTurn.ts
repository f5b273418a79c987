import type { MailPort } from "../../ports/MailPort";

const last = new WeakMap<MailPort, Promise<unknown>>();

/** One after the other what reads the marks of a draft and saves them again: side by side, each would take back the other's. */
export function inTurn<T>(mail: MailPort, act: () => Promise<T>): Promise<T> {
  const turn = (last.get(mail) ?? Promise.resolve()).then(act);
  last.set(mail, turn.catch(() => undefined));
  return turn;
}
