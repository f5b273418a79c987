import type { ClosingEvent } from "./ClosingEvent";

/** The changes of two records of the same tenant, by day, each once; what both hold happened once.
 *
 * Where both have a history of their own, no change can be taken back: what stood before it is no longer all that stands.
 */
export function mergeHistories(standing: readonly ClosingEvent[], moved: readonly ClosingEvent[]): readonly ClosingEvent[] {
  if (moved.length === 0 || JSON.stringify(standing) === JSON.stringify(moved)) return standing;
  if (standing.length === 0) return moved;
  const counts = new Map<string, number>();
  for (const event of standing) counts.set(keyOf(event), (counts.get(keyOf(event)) ?? 0) + 1);
  const added = moved.filter((event) => {
    const count = counts.get(keyOf(event)) ?? 0;
    counts.set(keyOf(event), count - 1);
    return count <= 0;
  });
  // Array.prototype.sort keeps the order within a day.
  return [...standing, ...added].map((event) => ({ ...event, before: null })).sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

const keyOf = ({ on, action, takenBackOn }: ClosingEvent): string => JSON.stringify([on, action, takenBackOn]);
