import { callsBetween } from "../../bench/insert/callsBetween";
import type { HostCall } from "../../src/playground/host/HostCall";
import { sequentialWaits } from "../../src/playground/host/sequentialWaits";

const call = (name: string, startedAt: number, answeredAt: number | null): HostCall => ({ name, dispatchId: null, startedAt, answeredAt, outcome: answeredAt === null ? "open" : "answered", errorCode: null });

// Two questions side by side, two writes side by side, one read-back; before and after them what belongs to no click.
const CALLS = [
  call("body.getAsync", 0, 90),
  call("subject.getAsync", 100, 200),
  call("to.getAsync", 101, 201),
  call("body.prependAsync", 210, 310),
  call("to.addAsync", 211, 311),
  call("to.getAsync", 320, 420),
  call("getAppContext", 500, null),
];

test.each([
  [100, 420, 5, 3],
  [100, 320, 5, 3],
  [100, 319, 4, 2],
  [101, 211, 3, 2],
  [0, 500, 7, 5],
  [421, 499, 0, 0],
])("from %d to %d ms: %d calls begin, %d waits", (from, to, calls, waits) => {
  const own = callsBetween(CALLS, from, to);
  expect(own).toHaveLength(calls);
  expect(sequentialWaits(own)).toBe(waits);
});
