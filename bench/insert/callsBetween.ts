import type { HostCall } from "../../src/playground/host/HostCall";

/** The calls that began in this time, its bounds included. */
export function callsBetween(calls: readonly HostCall[], from: number, to: number): readonly HostCall[] {
  return calls.filter(({ startedAt }) => startedAt >= from && startedAt <= to);
}
