import { CallLog, KEPT_CALLS } from "../../../src/playground/host/CallLog";

it("keeps each call with its name, its times and how it was answered", () => {
  const log = new CallLog();
  const [first, second] = [log.begin("body.getAsync", 37), log.begin("to.getAsync", 15)];
  expect(log.calls).toMatchObject([{ name: "body.getAsync", dispatchId: 37, outcome: "open", answeredAt: null }, { outcome: "open" }]);
  second(null);
  first(9020);
  expect(log.calls).toMatchObject([{ outcome: "failed", errorCode: 9020 }, { name: "to.getAsync", outcome: "answered", errorCode: null }]);
  for (const { startedAt, answeredAt } of log.calls) expect(answeredAt).toBeGreaterThanOrEqual(startedAt);
});

it("lets the oldest go, also one that is answered only then", () => {
  const log = new CallLog();
  const answer = log.begin("first", null);
  for (let at = 0; at < KEPT_CALLS; at += 1) log.begin(`later ${String(at)}`, null);
  answer(null);
  expect(log.calls).toHaveLength(KEPT_CALLS);
  expect(log.calls[0]).toMatchObject({ name: "later 0", outcome: "open" });
});
