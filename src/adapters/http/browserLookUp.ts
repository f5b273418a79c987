import type { TenantLookUp } from "../../ports/TenantLookUp";

type Loaded = Required<Pick<TenantLookUp, "ask" | "kept">>;

/** The look-up of this browser; it loads with the first domain that is asked. */
export function browserLookUp(): Loaded {
  let loading: Promise<Loaded> | null = null;
  const load = async (): Promise<Loaded> => {
    const [{ entraLookUp }, { indexLookUps }] = await Promise.all([import("./entraLookUp"), import("../storage/indexLookUps")]);
    return entraLookUp({ fetch: (url, init) => window.fetch(url, init), now: () => Date.now(), isOnline: () => navigator.onLine, memory: indexLookUps() });
  };
  return {
    ask: async (domain) => {
      // Offline the scripts do not load either, which would look like Microsoft's silence.
      if (loading === null && !navigator.onLine) return { found: "couldNotTell", why: "offline" };
      try {
        return await (await (loading ??= load())).ask(domain);
      } catch {
        // A script that did not load may load the next time.
        loading = null;
        return { found: "couldNotTell", why: navigator.onLine ? "noAnswer" : "offline" };
      }
    },
    kept: async (domain) => {
      try {
        return await (await (loading ??= load())).kept(domain);
      } catch {
        loading = null;
        return null;
      }
    },
  };
}
