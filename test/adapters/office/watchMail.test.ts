import { MailWatch } from "../../../src/adapters/office/watchMail";

type Answer = { readonly status: string; readonly error?: { readonly code: number } };
const CHANGED: Answer = { status: "failed", error: { code: 9030 } };
const DONE: Answer = { status: "succeeded" };

/** Outlook with a mail open, which answers a registration for ItemChanged so, one answer after the other. */
function outlook(...answers: readonly Answer[]) {
  const left = [...answers];
  const handlers: (() => void)[] = [];
  const addHandlerAsync = jest.fn((_: string, handler: () => void, callback: (answer: Answer) => void) => {
    const answer = left.shift() ?? CHANGED;
    if (answer === DONE) handlers.push(handler);
    callback(answer);
  });
  Object.assign(globalThis, {
    Office: {
      EventType: { ItemChanged: "itemChanged" },
      context: { requirements: { isSetSupported: () => true }, mailbox: { item: { itemType: "message", itemId: "1", to: [] }, addHandlerAsync } },
    },
  });
  return { addHandlerAsync, handlers };
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

afterEach(() => { Reflect.deleteProperty(globalThis, "Office"); });

it("asks once more where another item was selected while it asked to be told of that, and then tells", async () => {
  const { addHandlerAsync, handlers } = outlook(CHANGED, DONE);
  const told = jest.fn();
  new MailWatch().listen(told);
  await settled();
  expect(addHandlerAsync).toHaveBeenCalledTimes(2);
  handlers.forEach((handler) => { handler(); });
  expect(told).toHaveBeenCalledTimes(1);
});

it("no more than once by itself, and not after another failure; the next listener asks again", async () => {
  const { addHandlerAsync } = outlook(CHANGED, CHANGED, CHANGED);
  const watch = new MailWatch();
  watch.listen(() => undefined);
  await settled();
  expect(addHandlerAsync).toHaveBeenCalledTimes(2);
  watch.listen(() => undefined);
  await settled();
  expect(addHandlerAsync).toHaveBeenCalledTimes(3);

  const other = outlook({ status: "failed", error: { code: 9019 } });
  new MailWatch().listen(() => undefined);
  await settled();
  expect(other.addHandlerAsync).toHaveBeenCalledTimes(1);
});
