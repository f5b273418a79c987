import { rawDatabase } from "./freshDatabase";

/** When a work is given up. */
const LIMIT_MS = 5_000;
/** Several works, one after the other. */
const LONGEST_MS = 60_000;

/** Time that passes only when it is told to, but for what the storage itself needs. */
export function holdTime(): void {
  jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] });
}

/** Another window's transaction, which does not end until it is told to. */
export async function held(stores: readonly string[]): Promise<() => Promise<void>> {
  const database = await rawDatabase();
  const transaction = database.transaction([...stores], "readwrite");
  let isHeld = true;
  const ended = new Promise<void>((resolve) => { transaction.oncomplete = () => { resolve(); }; });
  const store = transaction.objectStore(stores[0] ?? "");
  const hold = (): void => { store.count().onsuccess = () => { if (isHeld) hold(); }; };
  hold();
  return async () => {
    isHeld = false;
    await ended;
    database.close();
  };
}

/** What was begun in the storage goes on. */
export const turns = async (): Promise<void> => { for (let at = 0; at < 20; at += 1) await new Promise((resolve) => { setImmediate(resolve); }); };

/** Waits until a work is given up, and what it asks of the storage next, and for what becomes of it. */
export async function givenUp(work: Promise<unknown>): Promise<void> {
  let isOver = false;
  const over = work.finally(() => { isOver = true; });
  await turns();
  for (let passed = 0; !isOver && passed < LONGEST_MS; passed += LIMIT_MS) {
    await jest.advanceTimersByTimeAsync(LIMIT_MS);
    await turns();
  }
  await over;
}

/** A browser that has begun to commit: no transaction can be stopped any more. */
export function tooLateToAbort(): jest.SpyInstance {
  return jest.spyOn(IDBTransaction.prototype, "abort").mockImplementation(() => { throw new DOMException("", "InvalidStateError"); });
}
