import type { PageTurns } from "../../ports/PageTurns";

const PREFIX = "fasttrack-closeout.";

/** What is used of the browser's LockManager. */
export interface Locks {
  request<T>(name: string, options: { readonly ifAvailable?: boolean }, act: (lock: unknown) => Promise<T>): Promise<T>;
}

/**
 * By the browser's locks, which it takes back from a page that ends.
 *
 * @param locks  undefined, or some that refuse: of this page alone
 */
export function pageTurns(locks: Locks | undefined): PageTurns {
  const own = locksOfPage();
  const request: Locks["request"] = async (name, options, act) => {
    let isBegun = false;
    try {
      return await (locks ?? own).request(PREFIX + name, options, (lock) => {
        isBegun = true;
        return act(lock);
      });
    } catch (error) {
      if (isBegun) throw error;
      return own.request(name, options, act);
    }
  };
  return {
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
        request(name, {}, begin).catch(reject);
      }),
    after: (name, act) => request(name, {}, act),
    unlessUnderWay: (name, act) => request(name, { ifAvailable: true }, (lock) => (lock === null ? request(name, {}, () => Promise.resolve(null)) : act())),
  };
}

function locksOfPage(): Locks {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: (name, { ifAvailable = false }, act) => {
      const before = last.get(name);
      if (before && ifAvailable) return act(null);
      const turn = Promise.resolve(before).then(() => act({}));
      const over = turn.catch(() => undefined).then(() => { if (last.get(name) === over) last.delete(name); });
      last.set(name, over);
      return turn;
    },
  };
}

/** This browser's own. */
export const browserTurns = (): PageTurns => pageTurns((navigator as { readonly locks?: Locks }).locks);
