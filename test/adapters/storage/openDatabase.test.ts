import { DATABASE_NAME, DATABASE_VERSION, type Database } from "../../../src/adapters/storage/openDatabase";
import { StorageError } from "../../../src/ports/StorageError";
import { freshDatabase, rawDatabase } from "./freshDatabase";

const named = (name: string): DOMException => new DOMException("", name);
const count = (database: Database): Promise<number> => database.count("tenants");

it("is opened with the first work, not before, and once", async () => {
  const connection = freshDatabase();
  const open = jest.spyOn(indexedDB, "open");
  expect(open).not.toHaveBeenCalled();
  await Promise.all([connection.run(count), connection.run(count)]);
  expect(open).toHaveBeenCalledTimes(1);
});

it("has its stores and the one index of a directory's keys", async () => {
  await freshDatabase().run(async (database) => {
    expect([...database.objectStoreNames]).toEqual(["closingList", "closings", "confirmations", "keyPages", "keyPages2", "keyRuns", "meta", "settings", "tenants", "tenants2"]);
    expect(database.transaction("tenants").store.index("keys").multiEntry).toBe(true);
    await Promise.resolve();
  });
});

it.each([
  ["QuotaExceededError", "full"],
  ["NS_ERROR_DOM_QUOTA_REACHED", "full"],
  ["VersionError", "newerVersion"],
  ["SecurityError", "blocked"],
  ["InvalidStateError", "closed"],
  ["AbortError", "failed"],
  ["UnknownError", "failed"],
])("%s of a work is %s", async (name, code) => {
  const cause = named(name);
  const failing = freshDatabase().run(() => Promise.reject(cause));
  await expect(failing).rejects.toBeInstanceOf(StorageError);
  await expect(failing).rejects.toMatchObject({ code, cause });
});

it("what is thrown and is no exception of the browser is failed", async () => {
  await expect(freshDatabase().run(() => Promise.reject(undefined as unknown as Error))).rejects.toMatchObject({ code: "failed" });
});

it.each([
  ["QuotaExceededError", "full"],
  ["InvalidStateError", "blocked"],
  ["SecurityError", "blocked"],
  ["UnknownError", "blocked"],
])("%s of the opening is %s", async (name, code) => {
  const connection = freshDatabase();
  jest.spyOn(indexedDB, "open").mockImplementation(() => { throw named(name); });
  await expect(connection.run(count)).rejects.toMatchObject({ name: "StorageError", code });
});

it("a browser without IndexedDB is blocked", async () => {
  const connection = freshDatabase();
  Reflect.deleteProperty(globalThis, "indexedDB");
  await expect(connection.run(count)).rejects.toMatchObject({ code: "blocked" });
});

it("a database of a newer version is newerVersion", async () => {
  const connection = freshDatabase();
  (await rawDatabase(DATABASE_VERSION + 1)).close();
  await expect(connection.run(count)).rejects.toMatchObject({ code: "newerVersion" });
});

it("opens again after a failed opening", async () => {
  const connection = freshDatabase();
  jest.spyOn(indexedDB, "open").mockImplementationOnce(() => { throw named("UnknownError"); });
  await expect(connection.run(count)).rejects.toMatchObject({ code: "blocked" });
  await expect(connection.run(count)).resolves.toBe(0);
});

it("a database that was closed under us is opened again, once", async () => {
  const connection = freshDatabase();
  await connection.run((database) => { database.close(); return Promise.resolve(); });
  await expect(connection.run(count)).resolves.toBe(0);
  const work = jest.fn(() => Promise.reject(named("InvalidStateError")));
  await expect(connection.run(work)).rejects.toMatchObject({ code: "closed" });
  expect(work).toHaveBeenCalledTimes(2);
});

it("stands aside when a newer version opens elsewhere", async () => {
  const connection = freshDatabase();
  await connection.run(count);
  (await rawDatabase(DATABASE_VERSION + 1)).close();
  await expect(connection.run(count)).rejects.toMatchObject({ code: "newerVersion" });
});

it("after close() the database can be deleted, and work opens it anew", async () => {
  const connection = freshDatabase();
  await connection.run(count);
  await connection.close();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME);
    request.onsuccess = () => { resolve(); };
    request.onblocked = () => { reject(new Error("still open")); };
  });
  await expect(connection.run(count)).resolves.toBe(0);
});

describe("when nothing answers", () => {
  beforeEach(() => { jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] }); });
  afterEach(() => { jest.useRealTimers(); });

  const after = async (ms: number, promise: Promise<unknown>): Promise<unknown> => {
    const outcome = promise.catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(ms);
    return outcome;
  };

  it("an opening is blocked after 4 s", async () => {
    const connection = freshDatabase();
    jest.spyOn(indexedDB, "open").mockReturnValue(new EventTarget() as IDBOpenDBRequest);
    expect(await after(4_000, connection.run(count))).toMatchObject({ code: "blocked" });
  });

  it("a work is failed at its limit", async () => {
    const connection = freshDatabase();
    await connection.run(count);
    expect(await after(50, connection.run(() => new Promise(() => undefined), 50))).toMatchObject({ code: "failed" });
  });
});
