import type { HostCall } from "./HostCall";

/**
 * How often a caller had to wait for the host one call after the other: calls side by side are one wait.
 *
 * It is the longest row of calls of which each began after the one before was answered. A call that was never answered
 * is a wait that no other follows.
 */
export function sequentialWaits(calls: readonly HostCall[]): number {
  // Of calls that end together the earlier ones come first: one that took no time at all follows them.
  const byEnd = calls.map(({ startedAt, answeredAt }) => ({ start: startedAt, end: answeredAt ?? Infinity })).sort((a, b) => a.end - b.end || a.start - b.start);
  let waits = 0;
  let lastEnd = -Infinity;
  for (const { start, end } of byEnd) {
    if (start < lastEnd) continue;
    waits += 1;
    lastEnd = end;
  }
  return waits;
}
