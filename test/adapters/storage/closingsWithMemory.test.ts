import { closingsWithMemory } from "../../../src/adapters/storage/closingsWithMemory";
import { memoryClosings } from "../../../src/adapters/storage/memoryClosings";
import { newClosing, type Closing } from "../../../src/core/engagement/Closing";
import { DamagedClosing, type Closings } from "../../../src/ports/Closings";
import { StorageError, type StorageErrorCode } from "../../../src/ports/StorageError";

const KEY = "contoso.com";
const STORED = newClosing(KEY, { seats: 100 });
const set = (change: Partial<Closing>) => (stored: Closing | null): Closing => ({ ...(stored ?? STORED), ...change });

/** Closings that are stored somewhere, and the same as they are reached while `state.fault` is set. */
async function world(fault: Error | null = null) {
  const state: { fault: Error | null; damaged: string | null } = { fault, damaged: null };
  const stored = memoryClosings();
  await stored.update(KEY, () => STORED);
  const reached: Closings = {
    get: (key) => (state.fault ? Promise.reject(state.fault) : stored.get(key)),
    // Where one closing alone is damaged, the others are written.
    update: (key, change) => (state.fault && (state.damaged ?? key) === key ? Promise.reject(state.fault) : stored.update(key, change)),
    move: (from, to) => (state.fault ? Promise.reject(state.fault) : stored.move(from, to)),
    list: () => (state.fault ? Promise.reject(state.fault) : stored.list()),
    see: (sightings) => (state.fault ? Promise.reject(state.fault) : stored.see(sightings)),
    onChanged: stored.onChanged,
  };
  const told = jest.fn();
  return { state, stored, told, closings: closingsWithMemory(reached, told) };
}

describe.each<StorageErrorCode>(["blocked", "full", "closed", "newerVersion", "failed"])("while storage is %s", (code) => {
  it("a closing goes on from what was read, each failure is told, and what is stored stays", async () => {
    const { state, stored, told, closings } = await world();
    await closings.get(KEY);
    state.fault = new StorageError(code);
    expect(await closings.update(KEY, set({ motion: "rfa", motionCheckedOn: "2026-11-20" }))).toMatchObject({ seats: 100, motionCheckedOn: "2026-11-20" });
    expect(await closings.update(KEY, set({ seats: 200 }))).toMatchObject({ seats: 200, motionCheckedOn: "2026-11-20" });
    expect(await closings.get(KEY)).toMatchObject({ seats: 200, motionCheckedOn: "2026-11-20" });
    expect(told.mock.calls.map(([error]: StorageError[]) => error?.code)).toEqual([code, code, code]);
    expect(await stored.get(KEY)).toEqual(STORED);
  });

  it("one that could not be read begins anew", async () => {
    const { closings } = await world(new StorageError(code));
    expect(await closings.get(KEY)).toBeNull();
    expect(await closings.update(KEY, () => newClosing(KEY, { seats: 7 }))).toMatchObject({ seats: 7 });
    expect(await closings.get(KEY)).toMatchObject({ seats: 7 });
  });

  it("a better key takes what is on screen along; nothing is lost under either when storage comes back", async () => {
    const { state, stored, closings } = await world();
    await stored.update("id", () => newClosing("id", { workloads: ["TEAMS"] }));
    await closings.get(KEY);
    await closings.get("id");
    state.fault = new StorageError(code);
    await closings.update(KEY, set({ faqReviewedOn: "2026-11-20" }));
    expect(await closings.move(KEY, "id")).toMatchObject({ tenantKey: "id", seats: 100, faqReviewedOn: "2026-11-20", workloads: [{ code: "TEAMS" }] });
    state.fault = null;
    await closings.update("id", set({ motion: "rfa", motionCheckedOn: "2026-11-21" }));
    expect(await stored.get("id")).toMatchObject({ tenantKey: "id", seats: 100, faqReviewedOn: "2026-11-20", motionCheckedOn: "2026-11-21", workloads: [{ code: "TEAMS" }] });
  });
});

it("what could not be stored goes with the next change that can be, once, into what another window stored meanwhile", async () => {
  const { state, stored, closings } = await world(new StorageError("full"));
  const more = (closing: Closing | null): Closing => ({ ...(closing ?? STORED), concerns: `${closing?.concerns ?? ""}!` });
  await closings.update(KEY, more);
  await stored.update(KEY, set({ seats: 300 }));
  state.fault = null;
  expect(await closings.get(KEY)).toMatchObject({ seats: 300, concerns: "!" });
  await Promise.all([closings.update(KEY, more), closings.update(KEY, more)]);
  expect(await stored.get(KEY)).toMatchObject({ seats: 300, concerns: "!!!" });
  await closings.update(KEY, more);
  expect(await closings.get(KEY)).toMatchObject({ concerns: "!!!!" });
});

it("a move stores first what was not stored", async () => {
  const { state, stored, closings } = await world(new StorageError("closed"));
  await closings.update(KEY, set({ seats: 300 }));
  state.fault = null;
  expect(await closings.move(KEY, "id")).toMatchObject({ tenantKey: "id", seats: 300 });
  expect([await stored.get(KEY), await stored.get("id")]).toMatchObject([null, { seats: 300 }]);
});

describe("a corrupt closing is an error still, for nothing may be written from half of one", () => {
  it("which is of this closing alone, and nothing is known of it in its place", async () => {
    const { told, closings } = await world(new StorageError("corrupt"));
    await expect(closings.get(KEY)).rejects.toMatchObject({ code: "corrupt", inSession: null });
    await expect(closings.move(KEY, "id")).rejects.toMatchObject({ code: "corrupt" });
    await expect(closings.update(KEY, set({}))).rejects.toMatchObject({ code: "corrupt" });
    expect(told).not.toHaveBeenCalled();
  });

  it("but comes with what was said in the session, over what could last be read, and is never written over", async () => {
    const { state, stored, closings } = await world();
    await closings.get(KEY);
    state.fault = new StorageError("corrupt");
    await expect(closings.update(KEY, set({ activeUsers: 60 }))).rejects.toMatchObject({ inSession: { seats: 100, activeUsers: 60 } });
    await expect(closings.update(KEY, set({ motionCheckedOn: "2026-11-20" }))).rejects.toMatchObject({ inSession: { seats: 100, activeUsers: 60, motionCheckedOn: "2026-11-20" } });
    await expect(closings.get(KEY)).rejects.toMatchObject({ inSession: { seats: 100, activeUsers: 60, motionCheckedOn: "2026-11-20" } });
    expect(await stored.get(KEY)).toEqual(STORED);
  });

  it("and what was said goes into it, once it can be read again", async () => {
    const { state, stored, closings } = await world(new StorageError("corrupt"));
    await expect(closings.update(KEY, set({ activeUsers: 60 }))).rejects.toThrow(DamagedClosing);
    state.fault = null;
    expect(await closings.get(KEY)).toMatchObject({ seats: 100, activeUsers: 60 });
    await closings.update(KEY, set({ motionCheckedOn: "2026-11-20" }));
    expect(await stored.get(KEY)).toMatchObject({ seats: 100, activeUsers: 60, motionCheckedOn: "2026-11-20" });
  });

  it("and goes on under a better key with what was said, while the damaged one stays where it is", async () => {
    const { state, stored, closings } = await world();
    await closings.get(KEY);
    state.fault = new StorageError("corrupt");
    await expect(closings.update(KEY, set({ activeUsers: 60 }))).rejects.toThrow(DamagedClosing);
    state.damaged = KEY;
    expect(await closings.move(KEY, "id")).toMatchObject({ tenantKey: "id", seats: 100, activeUsers: 60 });
    expect(await stored.get(KEY)).toEqual(STORED);
    expect(await stored.get("id")).toMatchObject({ activeUsers: 60 });
  });
});

it("a fault of ours is not passed over", async () => {
  const { closings } = await world(new TypeError("bug"));
  await expect(closings.get(KEY)).rejects.toThrow(TypeError);
  await expect(closings.update(KEY, set({}))).rejects.toThrow(TypeError);
});

it("the list holds what could not be stored, as it stands, and what was seen meanwhile", async () => {
  const { state, closings, told } = await world();
  await closings.get(KEY);
  state.fault = new StorageError("full");
  await closings.update(KEY, set({ variant: "migration" }));
  await closings.update("new.com", () => newClosing("new.com"));
  told.mockClear();
  await closings.see(new Map([["new.com", { name: "New" }]]));
  expect(told).not.toHaveBeenCalled();
  const names = async () => (await closings.list()).closings.map(({ summary, seen }) => [summary.tenantKey, summary.variant, seen?.name ?? null]);
  expect(await names()).toEqual([[KEY, "migration", null], ["new.com", "enablement", "New"]]);
  state.fault = null;
  expect(await names()).toEqual([[KEY, "migration", null], ["new.com", "enablement", "New"]]);
});
