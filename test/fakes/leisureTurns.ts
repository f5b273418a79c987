import type { LeisureTurns } from "../../src/app/write/inTurn";

/** No other page does anything. */
export const AT_ONCE: LeisureTurns = { atLeisure: (_, act) => act() };

/** Another page has the turn until it is let end. */
export function otherPage() {
  const asked: string[] = [];
  let end: () => void = () => undefined;
  const over = new Promise<void>((resolve) => { end = resolve; });
  const turns: LeisureTurns = {
    atLeisure: async (name, act) => {
      asked.push(name);
      await over;
      return act();
    },
  };
  return { asked, end, turns };
}
