import { closingsWithMemory } from "../../../src/adapters/storage/closingsWithMemory";
import { indexClosings } from "../../../src/adapters/storage/indexClosings";
import type { Connection } from "../../../src/adapters/storage/openDatabase";
import { newClosing, type Closing } from "../../../src/core/engagement/Closing";
import type { Closings } from "../../../src/ports/Closings";
import { freshDatabase, rawDatabase } from "./freshDatabase";
import { alone } from "./twoWindows";

const KEY = "contoso.com";
const LIMIT_MS = 5_000;
const more = (closing: Closing | null): Closing => ({ ...(closing ?? newClosing(KEY)), concerns: `${closing?.concerns ?? ""}!` });

beforeEach(() => { jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] }); });
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

async function world(): Promise<{ readonly stored: Closings; readonly closings: Closings; readonly connection: Connection }> {
  const connection = freshDatabase();
  const stored = indexClosings(connection, alone);
  const closings = closingsWithMemory(stored, () => undefined);
  await closings.update(KEY, () => newClosing(KEY));
  return { stored, closings, connection };
}

/** Another window's transaction, which does not end until it is told to. */
async function held(): Promise<() => Promise<void>> {
  const database = await rawDatabase();
  const transaction = database.transaction(["closings"], "readwrite");
  let isHeld = true;
  const ended = new Promise<void>((resolve) => { transaction.oncomplete = () => { resolve(); }; });
  const store = transaction.objectStore("closings");
  const hold = (): void => { store.count().onsuccess = () => { if (isHeld) hold(); }; };
  hold();
  return async () => {
    isHeld = false;
    await ended;
    database.close();
  };
}

const turns = async (): Promise<void> => { for (let at = 0; at < 20; at += 1) await new Promise((resolve) => { setImmediate(resolve); }); };

async function givenUp(work: Promise<unknown>): Promise<void> {
  await turns();
  await jest.advanceTimersByTimeAsync(LIMIT_MS);
  await work;
}

it("a change that waited too long for another window's transaction is stored once, with the next one", async () => {
  const { stored, closings } = await world();
  const release = await held();
  await givenUp(closings.update(KEY, more));
  await release();
  await turns();
  expect(await stored.get(KEY)).toMatchObject({ concerns: "" });
  expect(await closings.get(KEY)).toMatchObject({ concerns: "!" });
  expect(await closings.update(KEY, more)).toMatchObject({ concerns: "!!" });
  expect(await stored.get(KEY)).toMatchObject({ concerns: "!!" });
});

it.each(["before the next change", "with the next change on its way"])("one whose transaction could not be stopped any more, and ends %s, is stored once", async (when) => {
  const { stored, closings } = await world();
  const release = await held();
  // As a browser answers that has begun to commit.
  const abort = jest.spyOn(IDBTransaction.prototype, "abort").mockImplementation(() => { throw new DOMException("", "InvalidStateError"); });
  await givenUp(closings.update(KEY, more));
  expect(abort).toHaveBeenCalled();
  if (when.startsWith("before")) {
    await release();
    await turns();
    expect(await closings.get(KEY)).toMatchObject({ concerns: "!" });
    expect(await closings.update(KEY, more)).toMatchObject({ concerns: "!!" });
  } else {
    const next = closings.update(KEY, more);
    await turns();
    await release();
    expect(await next).toMatchObject({ concerns: "!!" });
  }
  expect(await stored.get(KEY)).toMatchObject({ concerns: "!!" });
  expect(await closings.get(KEY)).toMatchObject({ concerns: "!!" });
});

it("one that had not begun when it was given up does not begin", async () => {
  const { connection } = await world();
  const opening = (connection as unknown as { open(): Promise<unknown> }).open();
  let open = (): void => undefined;
  jest.spyOn(connection as unknown as { open(): Promise<unknown> }, "open").mockReturnValue(new Promise((resolve) => { open = () => { resolve(opening); }; }));
  const work = jest.fn(() => Promise.resolve());
  const outcome = connection.run(work).catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(LIMIT_MS);
  expect(await outcome).toMatchObject({ code: "failed" });
  open();
  await turns();
  expect(work).not.toHaveBeenCalled();
});
