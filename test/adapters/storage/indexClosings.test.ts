import { indexClosings } from "../../../src/adapters/storage/indexClosings";
import { Connection } from "../../../src/adapters/storage/openDatabase";
import { applyAction } from "../../../src/core/engagement/applyAction";
import { CLOSING_VERSION, newClosing, type Closing } from "../../../src/core/engagement/Closing";
import type { ClosingAction } from "../../../src/core/engagement/ClosingAction";
import type { Closings } from "../../../src/ports/Closings";
import { freshDatabase, getRaw, putRaw } from "./freshDatabase";
import { alone, windows } from "./twoWindows";

const CLOSING = newClosing("contoso.onmicrosoft.com", { seats: 999, workloads: ["EXO"] });
const KEY = CLOSING.tenantKey;
const put = (closings: Closings, closing: Closing) => closings.update(closing.tenantKey, () => closing);
const doing = (action: ClosingAction) => (stored: Closing | null): Closing | null => {
  const result = applyAction(stored ?? CLOSING, action);
  return result.ok ? result.closing : stored;
};
function fresh(): Closings {
  return indexClosings(freshDatabase(), alone);
}

it("gives back what was written; null for a tenant nobody has begun to close", async () => {
  const closings = fresh();
  expect(await put(closings, CLOSING)).toEqual(CLOSING);
  expect(await closings.get(KEY)).toEqual(CLOSING);
  expect(await closings.get("fabrikam.onmicrosoft.com")).toBeNull();
});

describe("a change", () => {
  it.each([
    ["null", (): null => null],
    ["what is stored", (stored: Closing | null): Closing | null => stored],
  ])("that gives %s writes nothing", async (_, change) => {
    const closings = fresh();
    expect(await closings.update(KEY, change)).toBeNull();
    expect(await getRaw("closings", KEY)).toBeUndefined();
    await put(closings, CLOSING);
    const written = jest.spyOn(IDBObjectStore.prototype, "put");
    expect(await closings.update(KEY, change)).toEqual(CLOSING);
    expect(written).not.toHaveBeenCalled();
    written.mockRestore();
  });

  it.each([RangeError, TypeError])("that throws %p writes nothing, and is none of the storage's faults", async (Fault) => {
    const fault = new Fault("ours");
    const closings = fresh();
    await put(closings, CLOSING);
    await expect(closings.update(KEY, () => { throw fault; })).rejects.toBe(fault);
    expect(await closings.get(KEY)).toEqual(CLOSING);
  });

  it("does not rename a closing", async () => {
    await expect(fresh().update(KEY, () => newClosing("fabrikam.com"))).rejects.toThrow(RangeError);
  });
});

describe("two windows at once", () => {
  it("lose nothing of each other, in whatever order their changes come", async () => {
    const connection = freshDatabase();
    const [a, b] = [indexClosings(connection, alone), indexClosings(new Connection(), alone)];
    await put(a, CLOSING);
    await Promise.all([
      a.update(KEY, doing({ type: "setSeats", seats: 500 })),
      b.update(KEY, doing({ type: "reviewFaq", on: "2026-11-20" })),
      a.update(KEY, doing({ type: "tick", criterion: "I1", on: "2026-11-21" })),
      b.update(KEY, doing({ type: "emailCustomer", on: "2026-11-22" })),
    ]);
    for (const closings of [a, b]) {
      expect(await closings.get(KEY)).toMatchObject({ seats: 500, faqReviewedOn: "2026-11-20", motionCheckedOn: "2026-11-21", workloads: [{ customerEmailedOn: "2026-11-22" }] });
    }
  });

  it("the other one is told which record was written, the writer is not, and none of what wrote nothing", async () => {
    const connection = freshDatabase();
    const [one, two] = windows(2);
    const [a, b] = [indexClosings(connection, one ?? alone), indexClosings(new Connection(), two ?? alone)];
    const [toldA, toldB] = [jest.fn(), jest.fn()];
    a.onChanged(toldA);
    const stop = b.onChanged(toldB);
    await put(a, CLOSING);
    await a.update(KEY, (stored) => stored);
    expect(toldB.mock.calls).toEqual([[KEY]]);
    await a.move(KEY, "id");
    expect(toldB.mock.calls).toEqual([[KEY], [KEY], ["id"]]);
    expect(toldA).not.toHaveBeenCalled();
    stop();
    await a.update("id", doing({ type: "setSeats", seats: 1 }));
    expect(toldB).toHaveBeenCalledTimes(3);
  });
});

describe("a better key", () => {
  it("takes the record along", async () => {
    const closings = fresh();
    await put(closings, CLOSING);
    expect(await closings.move(KEY, "id")).toEqual({ ...CLOSING, tenantKey: "id" });
    expect(await closings.get(KEY)).toBeNull();
    expect(await closings.get("id")).toMatchObject({ seats: 999 });
  });

  it("that has a record already keeps both", async () => {
    const closings = fresh();
    await put(closings, { ...CLOSING, faqReviewedOn: "2026-11-20" });
    await put(closings, newClosing("id", { seats: 5, workloads: ["TEAMS"] }));
    expect(await closings.move(KEY, "id")).toMatchObject({ tenantKey: "id", seats: 5, faqReviewedOn: "2026-11-20", workloads: [{ code: "TEAMS" }, { code: "EXO" }] });
    expect(await closings.get(KEY)).toBeNull();
  });

  it.each([
    ["nothing", "nobody", "id"],
    ["the same key", KEY, KEY],
  ])("of %s changes nothing", async (_, from, to) => {
    const closings = fresh();
    await put(closings, CLOSING);
    expect(await closings.move(from, to)).toEqual(to === KEY ? CLOSING : null);
    expect(await closings.get(KEY)).toEqual(CLOSING);
  });

  it.each([KEY, "id"])("leaves both as they are where %s cannot be read", async (corrupt) => {
    const closings = fresh();
    await put(closings, CLOSING);
    await put(closings, newClosing("id"));
    await putRaw("closings", { tenantKey: corrupt });
    const before = [await getRaw("closings", KEY), await getRaw("closings", "id")];
    await expect(closings.move(KEY, "id")).rejects.toMatchObject({ code: "corrupt" });
    expect([await getRaw("closings", KEY), await getRaw("closings", "id")]).toEqual(before);
  });
});

it.each([
  ["corrupt", { ...CLOSING, seats: "many" }],
  ["corrupt", { tenantKey: KEY }],
  ["newerVersion", { ...CLOSING, version: CLOSING_VERSION + 1, more: "than this version knows" }],
])("a record that is %s is that error, is not written over, and the others stay readable", async (code, value) => {
  const closings = fresh();
  await put(closings, newClosing("fabrikam.com"));
  await putRaw("closings", value);
  await expect(closings.get(KEY)).rejects.toMatchObject({ name: "StorageError", code });
  await expect(put(closings, CLOSING)).rejects.toMatchObject({ name: "StorageError", code });
  expect(await getRaw("closings", KEY)).toEqual(value);
  expect(await closings.get("fabrikam.com")).not.toBeNull();
});

describe("a full disk is full, and what was saved stays", () => {
  const full = (): never => { throw new DOMException("", "QuotaExceededError"); };

  it.each(["put", "get"] as const)("at the %s", async (method) => {
    const closings = fresh();
    await put(closings, CLOSING);
    const fails = jest.spyOn(IDBObjectStore.prototype, method).mockImplementation(full);
    await expect(closings.update(KEY, doing({ type: "setSeats", seats: 1 }))).rejects.toMatchObject({ code: "full" });
    fails.mockRestore();
    expect(await closings.get(KEY)).toEqual(CLOSING);
    expect(await closings.update(KEY, doing({ type: "setSeats", seats: 2 }))).toMatchObject({ seats: 2 });
  });

  it("at a move, in both places", async () => {
    const closings = fresh();
    await put(closings, CLOSING);
    const fails = jest.spyOn(IDBObjectStore.prototype, "put").mockImplementation(full);
    await expect(closings.move(KEY, "id")).rejects.toMatchObject({ code: "full" });
    fails.mockRestore();
    expect(await closings.get(KEY)).toEqual(CLOSING);
    expect(await closings.get("id")).toBeNull();
  });
});

it("a connection that the browser closed midway is opened again, and the change is made once", async () => {
  const connection = freshDatabase();
  const closings = indexClosings(connection, alone);
  await put(closings, CLOSING);
  await connection.run((database) => { database.close(); return Promise.resolve(); });
  const change = jest.fn(doing({ type: "setSeats", seats: 3 }));
  expect(await closings.update(KEY, change)).toMatchObject({ seats: 3 });
  expect(change).toHaveBeenCalledTimes(1);
});
