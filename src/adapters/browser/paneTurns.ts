import type { PageTurns, PaneTurns } from "../../ports/PageTurns";

/** The same for a pane: not for the ribbon's page, which loads with each press. */
export function paneTurns(turns: PageTurns): PaneTurns {
  return {
    ...turns,
    within: (waitsMs, name, act) =>
      new Promise((resolve, reject) => {
        let begun: ReturnType<typeof act> | null = null;
        const begin = (): ReturnType<typeof act> => {
          clearTimeout(timer);
          begun ??= act();
          begun.then(resolve, reject);
          return begun;
        };
        const timer = setTimeout(() => void begin(), waitsMs);
        turns.after(name, begin).catch(reject);
      }),
  };
}
