import { closingsWithMemory } from "../../../src/adapters/storage/closingsWithMemory";
import { indexClosings } from "../../../src/adapters/storage/indexClosings";
import { indexConfirmations } from "../../../src/adapters/storage/indexConfirmations";
import { indexDirectory } from "../../../src/adapters/storage/indexDirectory";
import { Connection } from "../../../src/adapters/storage/openDatabase";
import { addTenant } from "../../../src/app/addTenant";
import { editTenant } from "../../../src/app/editTenant";
import { newClosing, type Closing } from "../../../src/core/engagement/Closing";
import { UNKNOWN_TENANT, tenantKey, type Tenant } from "../../../src/core/tenant/Tenant";
import { StorageError } from "../../../src/ports/StorageError";
import { freshDatabase, getRaw, putRaw } from "./freshDatabase";
import { alone, windows } from "./twoWindows";

const NAMED: Tenant = { ...UNKNOWN_TENANT, tenantName: "contoso.onmicrosoft.com", customerName: "Contoso" };
const WITH_ID: Tenant = { ...NAMED, tenantId: "11111111-1111-4111-8111-111111111111" };
const [FROM, TO] = [tenantKey(NAMED), tenantKey(WITH_ID)];
const SAID = { key: "thread:1", tenantKey: FROM, at: "2026-11-22T10:00:00.000Z" };

const storesOf = (connection: Connection) => ({ directory: indexDirectory(connection), closings: indexClosings(connection, alone), confirmations: indexConfirmations(connection) });

async function filled(): Promise<Connection> {
  const connection = freshDatabase();
  const { directory, closings, confirmations } = storesOf(connection);
  await directory.save([NAMED]);
  await closings.update(FROM, () => newClosing(FROM, { seats: 900 }));
  await closings.see(new Map([[FROM, { mailId: "mail" }]]));
  await confirmations.save([SAID]);
  return connection;
}

/** Under which keys a new pane finds the tenant, its closing with its line of the list, and what was learnt for it. */
async function found(): Promise<readonly (readonly string[])[]> {
  const { directory, closings, confirmations } = storesOf(new Connection());
  const { tenants } = await directory.page(null, 10);
  const listed = (await closings.list()).closings.map(({ summary, seen }) => `${summary.tenantKey} of ${String(seen?.mailId)}`);
  return [tenants.map(tenantKey), listed, (await confirmations.find([SAID.key])).map((one) => one.tenantKey ?? "")];
}

const BEFORE = [[FROM], [`${FROM} of mail`], [FROM]];
const AFTER = [[TO], [`${TO} of mail`], [TO]];
const CHANGES: readonly (readonly [string, (stores: ReturnType<typeof storesOf>) => Promise<unknown>])[] = [
  ["an ID that is filled in", (stores) => editTenant(NAMED, WITH_ID, stores)],
  // As the pane does: what the session has of the closing is stored first, and follows where that failed.
  ["an ID that is filled in on screen", async ({ directory, closings }) => {
    await closings.update(FROM, (now) => now).catch(() => undefined);
    await directory.change(NAMED, WITH_ID);
    await closings.move(FROM, TO).catch(() => undefined);
  }],
  ["an ID that an addition brings", (stores) => addTenant({ ...UNKNOWN_TENANT, tenantId: WITH_ID.tenantId, tenantName: WITH_ID.tenantName }, stores)],
];

afterEach(() => { jest.restoreAllMocks(); });

/** The page ends right after its so many-th transaction that writes has committed: none begins after it. */
function killAfterWrites(count: number): void {
  const begin = IDBDatabase.prototype.transaction;
  let begun = 0;
  jest.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...given: Parameters<typeof begin>) {
    if (begun >= count) throw new DOMException("", "UnknownError");
    if (given[1] === "readwrite") begun += 1;
    return begin.apply(this, given);
  });
}

describe.each(CHANGES)("%s", (_, change) => {
  it("takes along what hangs on the key", async () => {
    await change(storesOf(await filled()));
    expect(await found()).toEqual(AFTER);
    expect(await getRaw("closings", TO)).toMatchObject({ tenantKey: TO, seats: 900 });
  });

  it.each([1, 2, 3, 4])("killed after %i writes: all of it, or nothing", async (writes) => {
    const connection = await filled();
    killAfterWrites(writes);
    await change(storesOf(connection)).catch(() => undefined);
    jest.restoreAllMocks();
    expect([BEFORE, AFTER]).toContainEqual(await found());
  });

  it.each(["closings", "closingList", "confirmations", "tenants"])("that %s cannot take is not done at all", async (store) => {
    const connection = await filled();
    const put = IDBObjectStore.prototype.put;
    jest.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      const request = put.apply(this, given);
      // As a browser ends it that finds no room.
      if (this.name === store) queueMicrotask(() => { this.transaction.abort(); });
      return request;
    });
    await expect(change(storesOf(connection))).rejects.toBeInstanceOf(StorageError);
    jest.restoreAllMocks();
    expect(await found()).toEqual(BEFORE);
  });

  it("leaves a closing that cannot be read where it is", async () => {
    const connection = await filled();
    const broken = { tenantKey: FROM, seats: "many" };
    await putRaw("closings", broken);
    await change(storesOf(connection));
    expect([await getRaw("closings", FROM), await getRaw("closings", TO)]).toEqual([broken, undefined]);
    expect([(await found())[0], (await found())[2]]).toEqual([[TO], [TO]]);
  });

  it("takes along what could not be stored until now, and nothing of it is lost", async () => {
    const connection = await filled();
    const stored = indexClosings(connection, alone);
    const closings = closingsWithMemory(stored, () => undefined);
    const failing = jest.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => { throw new DOMException("", "QuotaExceededError"); });
    await closings.update(FROM, (now) => ({ ...(now as Closing), seats: 1_200 }));
    failing.mockRestore();
    await change({ ...storesOf(connection), closings });
    expect(await stored.get(TO)).toMatchObject({ seats: 1_200 });
    expect(await stored.get(FROM)).toBeNull();
  });
});

it("is taken back in one step too", async () => {
  const stores = storesOf(await filled());
  const edited = await editTenant(NAMED, WITH_ID, stores);
  killAfterWrites(2);
  await edited?.undo().catch(() => undefined);
  jest.restoreAllMocks();
  expect([BEFORE, AFTER]).toContainEqual(await found());
  await editTenant(NAMED, WITH_ID, stores).then((again) => again?.undo());
  expect(await found()).toEqual(BEFORE);
});

it("two closings that became one are two again when it is undone, unless something was recorded since: then nothing is lost", async () => {
  for (const seats of [null, 1_300]) {
    const stores = storesOf(await filled());
    await stores.closings.update(TO, () => newClosing(TO, { seats: 7 }));
    await stores.confirmations.save([{ ...SAID, key: "thread:2", tenantKey: TO }]);
    const edited = await editTenant(NAMED, WITH_ID, stores);
    if (seats !== null) await stores.closings.update(TO, (now) => ({ ...(now as Closing), seats }));
    await edited?.undo();
    expect([(await stores.closings.get(FROM))?.seats, (await stores.closings.get(TO))?.seats]).toEqual([seats ?? 900, 7]);
    expect((await stores.confirmations.find([SAID.key, "thread:2"])).map((one) => one.tenantKey)).toEqual([FROM, TO]);
  }
});

it.each(["change", "edit"] as const)("the other windows are told of the closings that went along with a tenant's %s", async (way) => {
  const connection = await filled();
  const [one, two] = windows(2);
  const told = jest.fn();
  indexClosings(new Connection(), two ?? alone).onChanged(told);
  await indexDirectory(connection, one ?? alone)[way](NAMED, WITH_ID);
  expect(told.mock.calls).toEqual([[FROM], [TO]]);
});
