import type { ServedFolder } from "../../../scripts/serveFolder.js";

// jest loads set-up and tear-down apart from each other; the process is what they share.
const KEY = "fasttrack-closeout: the server of the browser tests";

/** The server that set-up starts and tear-down closes. */
export const testServer = {
  get current(): ServedFolder | null {
    return (Reflect.get(globalThis, KEY) as ServedFolder | undefined) ?? null;
  },
  set current(server: ServedFolder | null) {
    Reflect.set(globalThis, KEY, server);
  },
};
