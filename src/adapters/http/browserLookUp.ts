import type { TenantLookUp } from "../../ports/TenantLookUp";

/** The look-up of this browser; it loads with the first domain that is asked. */
export function browserLookUp(): TenantLookUp {
  let loading: Promise<TenantLookUp> | null = null;
  const load = async (): Promise<TenantLookUp> => {
    const [{ entraLookUp }, { indexLookUps }] = await Promise.all([import("./entraLookUp"), import("../storage/indexLookUps")]);
    return entraLookUp({ fetch: (url, init) => window.fetch(url, init), now: () => Date.now(), isOnline: () => navigator.onLine, memory: indexLookUps() });
  };
  return {
    ask: async (domain) => {
      try {
        return await (await (loading ??= load())).ask(domain);
      } catch {
        // A script that did not load may load the next time.
        loading = null;
        return { found: "couldNotTell", why: "noAnswer" };
      }
    },
  };
}
