import { memoryDirectory } from "../../../src/adapters/memory/memoryDirectory";
import { directoryWithMemory } from "../../../src/adapters/storage/directoryWithMemory";
import { UNKNOWN_TENANT, type Tenant } from "../../../src/core/tenant/Tenant";
import type { Directory } from "../../../src/ports/Directory";
import { StorageError } from "../../../src/ports/StorageError";

const STORED: Tenant = { ...UNKNOWN_TENANT, domains: ["contoso.com"] };
const TYPED: Tenant = { ...UNKNOWN_TENANT, domains: ["fabrikam.com"] };

function failing(fault: Error, stored: Directory = memoryDirectory([STORED])) {
  const state: { fails: boolean; calls: number } = { fails: true, calls: 0 };
  const directory = new Proxy(stored, {
    get: (target, name) => (...given: unknown[]) => {
      state.calls++;
      return state.fails ? Promise.reject(fault) : (Reflect.get(target, name) as (...values: unknown[]) => unknown)(...given);
    },
  });
  return { state, directory };
}

it("reads and writes what is stored, as long as that works", async () => {
  const told = jest.fn();
  const stored = memoryDirectory([STORED]);
  const directory = directoryWithMemory(stored, told);
  await directory.save([TYPED]);
  expect(await directory.count()).toBe(2);
  expect(await stored.get("fabrikam.com")).toEqual(TYPED);
  expect(told).not.toHaveBeenCalled();
});

it("goes on in memory where storage fails, with what is saved in this session, and tells so", async () => {
  const told = jest.fn();
  const { directory: stored } = failing(new StorageError("full"));
  const directory = directoryWithMemory(stored, told);
  await directory.save([TYPED]);
  expect(told).toHaveBeenCalledWith(expect.objectContaining({ code: "full" }));
  expect(await directory.get("fabrikam.com")).toEqual(TYPED);
  expect(await directory.find({ domains: ["fabrikam.com"], tenantIds: [], tenantNames: [], addresses: [], nameKeys: [], seenLabels: [] })).toEqual([TYPED]);
  expect(await directory.search("fabrikam", 8)).toEqual([TYPED]);
  await directory.remove(["fabrikam.com"]);
  expect(await directory.count()).toBe(0);
});

it("a change that cannot be stored goes on in memory, under its new key alone", async () => {
  const { directory: stored } = failing(new StorageError("full"));
  const directory = directoryWithMemory(stored, () => undefined);
  const better = { ...STORED, tenantId: "11111111-1111-4111-8111-111111111111" };
  expect(await directory.change(STORED, better)).toEqual(better);
  expect(await directory.get("contoso.com")).toBeNull();
  expect(await directory.change(better, { ...better, seats: 7 })).toMatchObject({ seats: 7 });
  expect(await directory.get(better.tenantId)).toEqual({ ...better, seats: 7 });
});

it("a tenant is added to what can be read, though nothing can be stored, and no edit takes another one's key", async () => {
  const held = memoryDirectory([STORED]);
  const noWrites: Directory = { ...held, add: () => Promise.reject(new StorageError("full")), edit: () => Promise.reject(new StorageError("full")) };
  const directory = directoryWithMemory(noWrites, () => undefined);
  const { before, after } = await directory.add({ ...STORED, seats: 7 });
  expect([before, after]).toEqual([STORED, { ...STORED, seats: 7 }]);
  expect(await directory.edit(after, { ...after, seats: 8 })).toMatchObject({ seats: 8 });
  await directory.save([TYPED]);
  expect(await directory.edit(after, { ...after, domains: ["fabrikam.com"] })).toBeNull();
});

it("then stays there: what was saved in the session must not vanish when storage comes back", async () => {
  const { state, directory: stored } = failing(new StorageError("closed"));
  const directory = directoryWithMemory(stored, () => undefined);
  await directory.save([TYPED]);
  state.fails = false;
  expect(await directory.get("fabrikam.com")).toEqual(TYPED);
  expect(state.calls).toBe(1);
});

it("a fault of ours is not passed over", async () => {
  const told = jest.fn();
  const directory = directoryWithMemory(failing(new TypeError("ours")).directory, told);
  await expect(directory.count()).rejects.toThrow("ours");
  expect(told).not.toHaveBeenCalled();
});

describe("where the directory cannot be read", () => {
  const KEYS = { domains: ["contoso.com"], tenantIds: [], tenantNames: [], addresses: [], nameKeys: [], seenLabels: [] };
  const ID = "11111111-1111-4111-8111-111111111111";

  async function seen() {
    const { state, directory: stored } = failing(new StorageError("closed"));
    state.fails = false;
    const directory = directoryWithMemory(stored, () => undefined);
    await directory.find(KEYS);
    expect(directory.isPartial?.()).toBe(false);
    return { state, directory };
  }

  it("the tenants that this session has read are still there, and it is known not to be whole", async () => {
    const { state, directory } = await seen();
    state.fails = true;
    expect(await directory.find(KEYS)).toEqual([STORED]);
    expect(directory.isPartial?.()).toBe(true);
    expect(await directory.get("contoso.com")).toEqual(STORED);
    expect(await directory.search("contoso", 8)).toEqual([STORED]);
    expect(await directory.page(null, 8)).toEqual({ tenants: [STORED], next: null });
    expect(await directory.find({ ...KEYS, domains: ["fabrikam.com"] })).toEqual([]);
    state.fails = false;
    await directory.find(KEYS);
    expect(directory.isPartial?.()).toBe(false);
  });

  it("without those that were deleted, by this window or another one, or that have another key by now", async () => {
    const { state, directory } = await seen();
    await directory.remove(["contoso.com"]);
    state.fails = true;
    expect(await directory.find(KEYS)).toEqual([]);

    const other = await seen();
    await other.directory.change(STORED, { ...STORED, tenantId: ID });
    other.state.fails = true;
    expect(await other.directory.find(KEYS)).toEqual([{ ...STORED, tenantId: ID }]);
    other.state.fails = false;
    await other.directory.remove([ID]);
    expect(await other.directory.get(ID)).toBeNull();
    other.state.fails = true;
    expect(await other.directory.get(ID)).toBeNull();
  });

  it("a change that cannot be stored is of the tenant as it was read, and is shown from then on", async () => {
    const { state, directory } = await seen();
    state.fails = true;
    await directory.change({ ...STORED, country: null }, { ...STORED, country: "DE" });
    expect(await directory.find(KEYS)).toEqual([{ ...STORED, country: "DE" }]);
    await directory.remove(["contoso.com"]);
    expect(await directory.find(KEYS)).toEqual([]);
  });

  it("several at once come from there too, below what could not be stored and without what was deleted", async () => {
    const { state, directory } = await seen();
    state.fails = true;
    const unsaved: Tenant = { ...UNKNOWN_TENANT, domains: ["new.com"] };
    await directory.save([unsaved]);
    expect(await directory.getMany(["contoso.com", "nobody.com", "new.com"])).toEqual([STORED, null, unsaved]);
    await directory.remove(["contoso.com"]);
    state.fails = false;
    expect(await directory.getMany(["contoso.com", "new.com"])).toEqual([null, unsaved]);
  });

  it("looking through many does not push out those that were open", async () => {
    const many = Array.from({ length: 600 }, (_, at): Tenant => ({ ...UNKNOWN_TENANT, domains: [`d${String(at)}.com`] }));
    const { state, directory: stored } = failing(new StorageError("closed"), memoryDirectory([STORED, ...many]));
    state.fails = false;
    const directory = directoryWithMemory(stored, () => undefined);
    await directory.get("contoso.com");
    expect(await directory.getMany(many.map(({ domains }) => domains[0] as string))).toHaveLength(600);
    state.fails = true;
    expect(await directory.get("contoso.com")).toEqual(STORED);
  });

  it("no more than the latest 500 are kept of a directory that may hold a million", async () => {
    const many = Array.from({ length: 501 }, (_, at): Tenant => ({ ...UNKNOWN_TENANT, domains: [`d${String(at)}.com`] }));
    const { state, directory: stored } = failing(new StorageError("closed"), memoryDirectory(many));
    state.fails = false;
    const directory = directoryWithMemory(stored, () => undefined);
    for (const { domains } of many) await directory.find({ ...KEYS, domains });
    state.fails = true;
    expect(await directory.count()).toBe(500);
    expect(await directory.find({ ...KEYS, domains: ["d0.com", "d500.com"] })).toEqual([many[500]]);
  });
});
