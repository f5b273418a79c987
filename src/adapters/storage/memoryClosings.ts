import type { Closing } from "../../core/engagement/Closing";
import type { Closings } from "../../ports/Closings";

/** Closings for one session, where the browser lends no storage. */
export function memoryClosings(): Closings {
  const closings = new Map<string, Closing>();
  return {
    get: (tenantKey) => Promise.resolve(closings.get(tenantKey) ?? null),
    save: (closing) => {
      closings.set(closing.tenantKey, closing);
      return Promise.resolve();
    },
  };
}
