import { associateCommands, completing } from "../../../src/adapters/office/ribbonCommands";

const event = () => ({ completed: jest.fn() });
const never = (): Promise<void> => new Promise(() => undefined);

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

it("completes once, after the command is done", async () => {
  const done = event();
  let finish = (): void => undefined;
  const over = completing(done, () => new Promise((resolve) => { finish = resolve; }), 1_000);
  await Promise.resolve();
  expect(done.completed).not.toHaveBeenCalled();
  finish();
  await over;
  await jest.advanceTimersByTimeAsync(5_000);
  expect(done.completed).toHaveBeenCalledTimes(1);
});

it.each<[string, () => Promise<void>]>([
  ["rejects", () => Promise.reject(new Error("x"))],
  ["throws at once", () => { throw new TypeError("x"); }],
])("completes once where the command %s", async (_, run) => {
  const done = event();
  await completing(done, run, 1_000);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(done.completed).toHaveBeenCalledTimes(1);
});

it("completes once where the command never ends, at its limit", async () => {
  const done = event();
  const over = completing(done, never, 1_000);
  await jest.advanceTimersByTimeAsync(999);
  expect(done.completed).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  await over;
  expect(done.completed).toHaveBeenCalledTimes(1);
});

it("does not complete a second time where Outlook's own completed() throws", async () => {
  const completed = jest.fn(() => { throw new Error("x"); });
  await completing({ completed }, () => Promise.resolve(), 1_000);
  expect(completed).toHaveBeenCalledTimes(1);
});

it.each([null, undefined, {}])("runs the command also where office.js hands over %p", async (broken) => {
  const run = jest.fn(() => Promise.resolve());
  await completing(broken, run, 1_000);
  expect(run).toHaveBeenCalledTimes(1);
});

it("does nothing in a page without office.js", () => {
  expect(() => { associateCommands({ write: never }); }).not.toThrow();
});
