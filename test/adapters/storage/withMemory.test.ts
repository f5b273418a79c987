import { memoryConfirmations } from "../../../src/adapters/storage/memoryConfirmations";
import { memorySettings } from "../../../src/adapters/storage/memorySettings";
import { confirmationsWithMemory, settingsWithMemory } from "../../../src/adapters/storage/withMemory";
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

describe.each<StorageErrorCode>(["blocked", "full", "closed", "newerVersion", "failed"])("while storage is %s", (code) => {
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
    expect([await confirmations.ofTenant("stored"), await confirmations.ofTenant("unsaved")]).toEqual([[answer("c", "stored")], [answer("a", "unsaved")]]);
    await confirmations.save([answer("a", "newest"), answer("b", "newest")]);
    expect(await confirmations.find(["a", "b"])).toEqual([answer("a", "newest"), answer("b", "newest")]);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it("what was answered for the mails that were open holds, where answers cannot be read", async () => {
    const state: { fault: Error | null } = { fault: null };
    const confirmations = confirmationsWithMemory(failing(memoryConfirmations(), state), jest.fn());
    const answer = (key: string) => ({ key, tenantKey: "stored", at: "2026-11-22T10:00:00Z" });
    await confirmations.save([answer("saved"), answer("taken back")]);
    await confirmations.forget(["taken back"]);
    state.fault = new StorageError(code);
    expect(await confirmations.find(["saved", "taken back"])).toEqual([answer("saved")]);
    expect(await confirmations.ofTenant("stored")).toEqual([answer("saved")]);
    await confirmations.forget(["saved"]);
    expect(await confirmations.find(["saved"])).toEqual([]);
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

it("settings that were not stored lie over what another window stores meanwhile, field by field, and go with the next that can be", async () => {
  const state: { fault: Error | null } = { fault: null };
  const stored = memorySettings();
  const settings = settingsWithMemory(failing(stored, state), jest.fn());
  await settings.load();
  state.fault = new StorageError("full");
  await settings.save({ fmName: "Robin" });
  await stored.save({ assignmentTeamAddress: "assign@microsoft.com", fmName: "R." });
  state.fault = null;
  expect(await settings.load()).toMatchObject({ fmName: "Robin", assignmentTeamAddress: "assign@microsoft.com" });
  await settings.save({ interfaceLanguage: "de" });
  expect(await stored.load()).toMatchObject({ fmName: "Robin", assignmentTeamAddress: "assign@microsoft.com", interfaceLanguage: "de" });
});

it("a fault of ours is not passed over", async () => {
  const bug = { fault: new TypeError("bug") };
  await expect(confirmationsWithMemory(failing(memoryConfirmations(), bug), jest.fn()).find(["a"])).rejects.toThrow(TypeError);
  await expect(settingsWithMemory(failing(memorySettings(), bug), jest.fn()).load()).rejects.toThrow(TypeError);
});
