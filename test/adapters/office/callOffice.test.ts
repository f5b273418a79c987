import { CallLane } from "../../../src/adapters/office/CallLane";
import { CALL_LIMIT_MS, callOffice, type OfficeAnswer } from "../../../src/adapters/office/callOffice";
import { MailError } from "../../../src/ports/MailPort";

type Callback = (answer: OfficeAnswer<string>) => void;

const success = (value: string): OfficeAnswer<string> => ({ status: "succeeded", value });
const failure = (code: unknown): OfficeAnswer<string> => ({ status: "failed", value: "", error: { code } });
const silent = (): void => undefined;

/** How a call ended, without waiting for it to end. */
const watch = (promise: Promise<unknown>): { outcome: unknown } => {
  const seen: { outcome: unknown } = { outcome: "pending" };
  promise.then((value) => (seen.outcome = value), (error: unknown) => (seen.outcome = error));
  return seen;
};

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

it("gives the value of a call that succeeds", async () => {
  await expect(callOffice<string>("subject.getAsync", (callback) => { callback(success("Status")); })).resolves.toBe("Status");
});

it.each([
  [9041, "failed", 9041],
  [9030, "itemChanged", 9030],
  ["9041", "failed", null],
  [undefined, "failed", null],
])("turns Office's error %p into %s with code %p", async (code, expected, officeCode) => {
  const call = callOffice<string>("body.getAsync", (callback) => { callback(failure(code)); });
  await expect(call).rejects.toMatchObject({ name: "MailError", code: expected, call: "body.getAsync", officeCode });
});

it.each([undefined, null, "succeeded", {}, { status: "failed" }, { status: "failed", error: null }])("takes the answer %p for a failure", async (answer) => {
  const call = callOffice<string>("body.getAsync", (callback) => { callback(answer as unknown as OfficeAnswer<string>); });
  await expect(call).rejects.toMatchObject({ code: "failed", officeCode: null });
});

it("names a call that office.js refuses, with what it threw", async () => {
  const cause = new Error("Value out of range");
  await expect(callOffice("body.prependAsync", () => { throw cause; })).rejects.toMatchObject({ code: "refused", cause });
});

it("lets a MailError of the call itself pass", async () => {
  const error = new MailError("unsupported", "body.prependAsync");
  await expect(callOffice("to.getAsync", () => { throw error; })).rejects.toBe(error);
});

it("ends a silent call at its limit, not before", async () => {
  const seen = watch(callOffice("to.getAsync", silent));
  await jest.advanceTimersByTimeAsync(CALL_LIMIT_MS - 1);
  expect(seen.outcome).toBe("pending");
  await jest.advanceTimersByTimeAsync(1);
  expect(seen.outcome).toMatchObject({ code: "timeout", call: "to.getAsync" });
});

it("drops a late answer and a second one", async () => {
  let late: Callback = silent;
  const seen = watch(callOffice<string>("to.getAsync", (callback) => { late = callback; }, { limitMs: 100 }));
  await jest.advanceTimersByTimeAsync(100);
  late(success("late"));
  await jest.advanceTimersByTimeAsync(0);
  expect(seen.outcome).toMatchObject({ code: "timeout" });
  await expect(callOffice<string>("to.getAsync", (callback) => { callback(success("first")); callback(success("second")); callback(failure(1)); })).resolves.toBe("first");
});

it("leaves no timer behind once it is answered", async () => {
  await callOffice<string>("to.getAsync", (callback) => { callback(success("")); });
  expect(jest.getTimerCount()).toBe(0);
});

describe("when another item is open meanwhile", () => {
  it.each([success("a"), failure(9041)])("an answer is itemChanged: %p", async (answer) => {
    let open = true;
    const call = callOffice<string>("to.getAsync", (callback) => { open = false; callback(answer); }, { stillOpen: () => open });
    await expect(call).rejects.toMatchObject({ code: "itemChanged" });
  });

  it("silence is itemChanged", async () => {
    let open = true;
    const seen = watch(callOffice("to.getAsync", silent, { stillOpen: () => open, limitMs: 50 }));
    open = false;
    await jest.advanceTimersByTimeAsync(50);
    expect(seen.outcome).toMatchObject({ code: "itemChanged" });
  });

  it("a call that waited for its turn does not act", async () => {
    const lane = new CallLane(1);
    let open = true;
    let first: Callback = silent;
    const started = jest.fn();
    const one = watch(callOffice<string>("to.getAsync", (callback) => { first = callback; }, { lane }));
    const two = watch(callOffice("cc.getAsync", started, { lane, stillOpen: () => open }));
    open = false;
    first(success("done"));
    await jest.advanceTimersByTimeAsync(0);
    expect(one.outcome).toBe("done");
    expect(two.outcome).toMatchObject({ code: "itemChanged" });
    expect(started).not.toHaveBeenCalled();
  });
});

describe("in a lane", () => {
  it("no more calls than its width are in flight, and each gets its turn in order", async () => {
    const lane = new CallLane(2);
    const waiting: { name: string; callback: Callback }[] = [];
    let most = 0;
    const calls = ["a", "b", "c", "d", "e"].map((name) => callOffice<string>("to.getAsync", (callback) => { waiting.push({ name, callback }); most = Math.max(most, waiting.length); }, { lane }));
    const order: string[] = [];
    while (waiting.length > 0) {
      const { name, callback } = waiting.shift() as { name: string; callback: Callback };
      order.push(name);
      callback(success(name));
    }
    await expect(Promise.all(calls)).resolves.toEqual(["a", "b", "c", "d", "e"]);
    expect(order).toEqual(["a", "b", "c", "d", "e"]);
    expect(most).toBe(2);
  });

  it.each<[string, (callback: Callback) => void]>([
    ["throws", () => { throw new Error(); }],
    ["fails", (callback) => { callback(failure(1)); }],
    ["is silent", silent],
  ])("a call that %s gives its place back", async (_, start) => {
    const lane = new CallLane(1);
    const faulty = watch(callOffice<string>("body.getAsync", start, { lane, limitMs: 10 }));
    await jest.advanceTimersByTimeAsync(10);
    expect(faulty.outcome).toBeInstanceOf(MailError);
    await expect(callOffice<string>("subject.getAsync", (callback) => { callback(success("next")); }, { lane })).resolves.toBe("next");
  });

  it("a call whose limit ends while it waits is never made, and gives up its turn", async () => {
    const lane = new CallLane(1);
    let first: Callback = silent;
    void callOffice<string>("to.getAsync", (callback) => { first = callback; }, { lane, limitMs: 100 });
    const started = jest.fn();
    const two = watch(callOffice("cc.getAsync", started, { lane, limitMs: 50 }));
    const three = watch(callOffice<string>("bcc.getAsync", (callback) => { callback(success("three")); }, { lane, limitMs: 100 }));
    await jest.advanceTimersByTimeAsync(50);
    expect(two.outcome).toMatchObject({ code: "timeout" });
    first(success(""));
    await jest.advanceTimersByTimeAsync(0);
    expect(started).not.toHaveBeenCalled();
    expect(three.outcome).toBe("three");
  });

  it.each([0, -1, 1.5, Number.NaN])("a width of %p is a fault of ours", (width) => {
    expect(() => new CallLane(width)).toThrow(RangeError);
  });
});
