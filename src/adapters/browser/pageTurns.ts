import type { PageTurns } from "../../ports/PageTurns";

const PREFIX = "fasttrack-closeout.";

/** What is used of the browser's LockManager. */
export interface Locks {
  request<T>(name: string, options: { readonly ifAvailable?: boolean }, act: (lock: unknown) => Promise<T>): Promise<T>;
}

/** And of its BroadcastChannel. */
export interface Channel {
  onmessage: ((event: never) => void) | null;
  postMessage(message: string): void;
  close(): void;
}

// What a page says right before it lets go of a lock may come a moment after the lock.
const HEARD_WITHIN_MS = 1_000;

/**
 * By the browser's locks, which it takes back from a page that ends: whether it has ended or is done is told by what a page says that is done.
 *
 * @param locks  undefined, or some that refuse: of this page alone
 * @param channelOf  between the pages, by its name; null where there is none: what another page did under a lock is over then, and never lost
 */
export function pageTurns(locks: Locks | undefined, channelOf: (name: string) => Channel | null = () => null): PageTurns {
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
    after: (name, act) => request(name, {}, act),
    unlessUnderWay: async (name, act) => {
      const channel = channelOf(PREFIX + name);
      const said = new Promise<null>((resolve) => {
        if (channel === null) resolve(null);
        else channel.onmessage = () => { resolve(null); };
      });
      try {
        return await request(name, { ifAvailable: true }, async (lock) => {
          if (lock !== null) return await act().finally(() => { channel?.postMessage(""); });
          await request(name, {}, () => Promise.resolve());
          return Promise.race([said, new Promise<"lost">((resolve) => { setTimeout(resolve, HEARD_WITHIN_MS, "lost"); })]);
        });
      } finally {
        channel?.close();
      }
    },
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
export const browserTurns = (): PageTurns => pageTurns((navigator as { readonly locks?: Locks }).locks, browserChannel);

function browserChannel(name: string): Channel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
