import fc from "fast-check";
import type { HostCall } from "../../../src/playground/host/HostCall";
import { sequentialWaits } from "../../../src/playground/host/sequentialWaits";

const call = (startedAt: number, answeredAt: number | null): HostCall => ({ name: "", dispatchId: null, startedAt, answeredAt, outcome: "answered", errorCode: null });

test.each<[string, HostCall[], number]>([
  ["no call", [], 0],
  ["one", [call(0, 1)], 1],
  ["two side by side", [call(0, 2), call(1, 3)], 1],
  ["two in a row", [call(0, 1), call(1, 2)], 2],
  ["three side by side, then one", [call(0, 5), call(0, 1), call(0, 2), call(6, 7)], 2],
  ["one after the first of two", [call(0, 1), call(0, 9), call(2, 3)], 2],
  ["one never answered", [call(0, null)], 1],
  ["one after which one never came", [call(0, 1), call(2, null)], 2],
])("%s", (_what, calls, waits) => {
  expect(sequentialWaits(calls)).toBe(waits);
});

test("it does not matter in which order the calls are given", () => {
  const calls = fc.array(fc.tuple(fc.nat(50), fc.nat(50)).map(([start, length]) => call(start, start + length)));
  fc.assert(fc.property(calls, (list) => sequentialWaits(list) === sequentialWaits([...list].reverse())));
});
