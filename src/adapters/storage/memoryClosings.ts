import type { Closing } from "../../core/engagement/Closing";
import { mergeClosings } from "../../core/engagement/mergeClosings";
import { summaryOf } from "../../core/pipeline/ClosingSummary";
import type { Sighting } from "../../core/pipeline/Sighting";
import type { Closings } from "../../ports/Closings";
import { withSighting } from "./closingList";

/** Closings for one session, in a window of its own. */
export function memoryClosings(): Closings {
  const closings = new Map<string, Closing>();
  const seen = new Map<string, Sighting>();
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
      const sighting = seen.get(to) ?? seen.get(from);
      closings.delete(from);
      seen.delete(from);
      closings.set(to, record);
      if (sighting) seen.set(to, sighting);
      return record;
    },
    list: async () => ({ closings: [...closings.values()].map((closing) => ({ summary: summaryOf(closing), seen: seen.get(closing.tenantKey) ?? null })), unreadable: [] }),
    see: async (sightings) => {
      for (const [key, sighting] of sightings) if (closings.has(key)) seen.set(key, withSighting(seen.get(key) ?? null, key, sighting));
    },
    onChanged: () => () => undefined,
  };
}
