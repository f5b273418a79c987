import { openStores } from "../../../src/adapters/storage/openStores";
import { newClosing } from "../../../src/core/engagement/Closing";
import { UNKNOWN_TENANT } from "../../../src/core/tenant/Tenant";
import { DEFAULT_SETTINGS } from "../../../src/ports/Settings";
import { freshDatabase } from "./freshDatabase";

const TENANT = { ...UNKNOWN_TENANT, domains: ["contoso.com"] };
const CLOSING = newClosing("contoso.com", { seats: 150 });
const SETTINGS = { ...DEFAULT_SETTINGS, fmName: "Robin" };

async function fill(stores: ReturnType<typeof openStores>): Promise<void> {
  await stores.directory.save([TENANT]);
  await stores.closings.update(CLOSING.tenantKey, () => CLOSING);
  await stores.confirmations.save([{ key: "thread:1", tenantKey: "contoso.com", at: "2026-11-22T12:00:00Z" }]);
  await stores.settings.save(SETTINGS);
}

async function expectFilled(stores: ReturnType<typeof openStores>): Promise<void> {
  expect(await stores.directory.get("contoso.com")).toEqual(TENANT);
  expect(await stores.closings.get("contoso.com")).toEqual(CLOSING);
  expect(await stores.confirmations.find(["thread:1"])).toHaveLength(1);
  expect(await stores.settings.load()).toEqual(SETTINGS);
}

it("all parts are kept in one database, for the next session too", async () => {
  const connection = freshDatabase();
  await fill(openStores(connection));
  await connection.close();
  const stores = openStores();
  await expectFilled(stores);
  expect(stores.hasFailed()).toBe(false);
});

it("where the browser lends no storage, all go on for the session, and it is said", async () => {
  freshDatabase();
  const { indexedDB } = globalThis;
  Object.assign(globalThis, { indexedDB: undefined });
  try {
    const stores = openStores();
    const told = jest.fn();
    stores.onFailure(told);
    const toldNoMore = jest.fn();
    stores.onFailure(toldNoMore)();
    expect(stores.hasFailed()).toBe(false);
    await fill(stores);
    await expectFilled(stores);
    expect(stores.hasFailed()).toBe(true);
    expect(stores.failure()).toBe("blocked");
    expect(told).toHaveBeenCalledTimes(1);
    expect(toldNoMore).not.toHaveBeenCalled();
  } finally {
    Object.assign(globalThis, { indexedDB });
  }
});
