import { openStores } from "../../../src/adapters/storage/openStores";
import { DATABASE_NAME } from "../../../src/adapters/storage/openDatabase";
import { newClosing } from "../../../src/core/engagement/Closing";
import { summaryOf } from "../../../src/core/pipeline/ClosingSummary";
import { UNKNOWN_TENANT, type Tenant } from "../../../src/core/tenant/Tenant";
import { DEFAULT_SETTINGS } from "../../../src/ports/Settings";
import { freshDatabase } from "./freshDatabase";

const CONTOSO: Tenant = { ...UNKNOWN_TENANT, tenantId: "11111111-1111-4111-8111-111111111111", customerName: "Contoso", domains: ["contoso.com"], region: "EMEA", source: "confirmed" };
const FABRIKAM: Tenant = { ...UNKNOWN_TENANT, domains: ["fabrikam.com"], seats: 7 };
const CLOSING = newClosing("fabrikam.com", { seats: 150 });
const LISTED = { tenantKey: "fabrikam.com", summary: summaryOf(CLOSING), seen: { name: "Fabrikam", detail: "fabrikam.com", region: "EMEA", mailId: "AAMk 1" } };
const CONFIRMATION = { key: "thread:1", tenantKey: "fabrikam.com", at: "2026-11-22T12:00:00Z" };
const SETTINGS = { ...DEFAULT_SETTINGS, fmName: "Robin" };

/** A database as the add-in of that version made it, with something in each store. Keys of tenants were fewer then. */
async function storedBy(version: 1 | 2 | 3 | 4): Promise<void> {
  const connection = freshDatabase();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, version);
    request.onerror = () => { reject(new Error("open")); };
    request.onupgradeneeded = () => {
      const database = request.result;
      database.createObjectStore("tenants", { keyPath: "key" }).createIndex("keys", "keys", { multiEntry: true });
      database.createObjectStore("closings", { keyPath: "tenantKey" });
      database.createObjectStore("confirmations", { keyPath: "key" });
      database.createObjectStore("settings");
      if (version === 4) database.createObjectStore("closingList");
      else if (version >= 2) database.createObjectStore("closingList", { keyPath: "tenantKey" }).put(LISTED);
      if (version >= 3) {
        database.createObjectStore("tenants2", { keyPath: "key" }).createIndex("keys", "keys", { multiEntry: true });
        database.createObjectStore("meta");
      }
    };
    request.onsuccess = () => {
      const database = request.result;
      const transaction = database.transaction(["tenants", "closings", "confirmations", "settings"], "readwrite");
      transaction.objectStore("tenants").put({ key: CONTOSO.tenantId, keys: ["d:contoso.com"], tenant: CONTOSO });
      transaction.objectStore("tenants").put({ key: "fabrikam.com", keys: ["d:fabrikam.com"], tenant: FABRIKAM });
      transaction.objectStore("closings").put(CLOSING);
      transaction.objectStore("confirmations").put(CONFIRMATION);
      transaction.objectStore("settings").put(SETTINGS, "settings");
      transaction.oncomplete = () => { database.close(); resolve(); };
      transaction.onerror = () => { reject(new Error("put")); };
    };
  });
  await connection.close();
}

describe.each([1, 2, 3, 4] as const)("what version %i has stored", (version) => {
  it("is all there, and is found as before", async () => {
    await storedBy(version);
    const stores = openStores();
    expect(await stores.directory.get("11111111-1111-4111-8111-111111111111")).toEqual(CONTOSO);
    expect(await stores.directory.get("fabrikam.com")).toEqual(FABRIKAM);
    expect(await stores.directory.count()).toBe(2);
    expect(await stores.directory.find({ domains: ["fabrikam.com"], tenantIds: [], tenantNames: [], addresses: [], nameKeys: [], seenLabels: [] })).toEqual([FABRIKAM]);
    expect(await stores.closings.get("fabrikam.com")).toEqual(CLOSING);
    expect((await stores.closings.list()).closings).toEqual([{ summary: LISTED.summary, seen: version === 2 || version === 3 ? LISTED.seen : null }]);
    expect(await stores.confirmations.find(["thread:1"])).toEqual([CONFIRMATION]);
    expect(await stores.settings.load()).toEqual(SETTINGS);
    expect(stores.hasFailed()).toBe(false);
  });

  it("goes on to be changed, and is there the next time", async () => {
    await storedBy(version);
    const stores = openStores();
    await stores.directory.change(FABRIKAM, { ...FABRIKAM, seats: 8 });
    await stores.closings.update("fabrikam.com", () => ({ ...CLOSING, activeUsers: 3 }));
    const next = openStores();
    expect(await next.directory.get("fabrikam.com")).toMatchObject({ seats: 8 });
    expect(await next.directory.count()).toBe(2);
    expect(await next.closings.get("fabrikam.com")).toMatchObject({ seats: 150, activeUsers: 3 });
  });
});
