import { memoryClosings } from "../../../src/adapters/storage/memoryClosings";
import { memoryConfirmations } from "../../../src/adapters/storage/memoryConfirmations";
import { memorySettings } from "../../../src/adapters/storage/memorySettings";
import { closingsWithMemory, confirmationsWithMemory, settingsWithMemory } from "../../../src/adapters/storage/withMemory";
import { newClosing } from "../../../src/core/engagement/Closing";
import { DEFAULT_SETTINGS } from "../../../src/ports/Settings";
import { StorageError, type StorageErrorCode } from "../../../src/ports/StorageError";

/** A port whose methods reject, while `fault` is set, as storage does. */
function failing<T extends object>(port: T, state: { fault: Error | null }): T {
  return new Proxy(port, {
    get: (target, name) => (...given: unknown[]) =>
      state.fault ? Promise.reject(state.fault) : (Reflect.get(target, name) as (...values: unknown[]) => unknown)(...given),
  });
}
const faultOf = (code: StorageErrorCode): { fault: Error | null } => ({ fault: new StorageError(code) });

const closing = newClosing("contoso.com", { seats: 100 });

describe.each<StorageErrorCode>(["blocked", "full", "closed", "newerVersion", "failed"])("while storage is %s", (code) => {
  it("a closing goes on in memory, and each failure is told", async () => {
    const told = jest.fn();
    const closings = closingsWithMemory(failing(memoryClosings(), faultOf(code)), told);
    expect(await closings.get("contoso.com")).toBeNull();
    await closings.save(closing);
    expect(await closings.get("contoso.com")).toEqual(closing);
    expect(told.mock.calls.map(([error]: StorageError[]) => error?.code)).toEqual([code, code]);
  });

  it("answers go on in memory, forgetting too", async () => {
    const told = jest.fn();
    const state: { fault: Error | null } = { fault: null };
    const confirmations = confirmationsWithMemory(failing(memoryConfirmations(), state), told);
    const answer = (key: string, tenantKey: string | null) => ({ key, tenantKey, at: "2026-11-22T10:00:00Z" });
    await confirmations.save([answer("a", "stored"), answer("b", "stored"), answer("c", "stored")]);
    state.fault = new StorageError(code);
    await confirmations.save([answer("a", "unsaved")]);
    await confirmations.forget(["b"]);
    state.fault = null;
    expect(await confirmations.find(["a", "b", "c"])).toEqual([answer("a", "unsaved"), answer("c", "stored")]);
    await confirmations.save([answer("a", "newest"), answer("b", "newest")]);
    expect(await confirmations.find(["a", "b"])).toEqual([answer("a", "newest"), answer("b", "newest")]);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it("settings go on in memory until they can be stored", async () => {
    const told = jest.fn();
    const state = faultOf(code);
    const stored = memorySettings();
    const settings = settingsWithMemory(failing(stored, state), told);
    expect(await settings.load()).toEqual(DEFAULT_SETTINGS);
    await settings.save({ ...DEFAULT_SETTINGS, fmName: "Robin" });
    expect(await settings.load()).toMatchObject({ fmName: "Robin" });
    state.fault = null;
    await settings.save({ ...DEFAULT_SETTINGS, fmName: "Robin W." });
    expect(await stored.load()).toMatchObject({ fmName: "Robin W." });
    expect(await settings.load()).toMatchObject({ fmName: "Robin W." });
  });
});

it("a closing that once could not be stored shows its newest state", async () => {
  const state = faultOf("full");
  const closings = closingsWithMemory(failing(memoryClosings(), state), jest.fn());
  await closings.save(closing);
  state.fault = null;
  await closings.save({ ...closing, seats: 200 });
  expect(await closings.get("contoso.com")).toMatchObject({ seats: 200 });
});

it("a corrupt closing is an error still: going on would overwrite it", async () => {
  const told = jest.fn();
  await expect(closingsWithMemory(failing(memoryClosings(), faultOf("corrupt")), told).get("contoso.com")).rejects.toMatchObject({ code: "corrupt" });
  expect(told).not.toHaveBeenCalled();
});

it("a fault of ours is not passed over", async () => {
  const bug = { fault: new TypeError("bug") };
  await expect(closingsWithMemory(failing(memoryClosings(), bug), jest.fn()).save(closing)).rejects.toThrow(TypeError);
  await expect(confirmationsWithMemory(failing(memoryConfirmations(), bug), jest.fn()).find(["a"])).rejects.toThrow(TypeError);
  await expect(settingsWithMemory(failing(memorySettings(), bug), jest.fn()).load()).rejects.toThrow(TypeError);
});
