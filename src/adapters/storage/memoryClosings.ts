import type { Closing } from "../../core/engagement/Closing";
import { mergeClosings } from "../../core/engagement/mergeClosings";
import type { Closings } from "../../ports/Closings";

/** Closings for one session, in a window of its own. */
export function memoryClosings(): Closings {
  const closings = new Map<string, Closing>();
  return {
    get: async (tenantKey) => closings.get(tenantKey) ?? null,
    update: async (tenantKey, change) => {
      const stored = closings.get(tenantKey) ?? null;
      const next = change(stored) ?? stored;
      if (next !== null) closings.set(tenantKey, next);
      return next;
    },
    move: async (from, to) => {
      const [moved, standing] = [closings.get(from), closings.get(to)];
      if (!moved || from === to) return standing ?? null;
      const record = standing ? mergeClosings(standing, moved) : { ...moved, tenantKey: to };
      closings.delete(from);
      closings.set(to, record);
      return record;
    },
    onChanged: () => () => undefined,
  };
}
