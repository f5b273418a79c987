import { newClosing } from "../../../src/core/engagement/Closing";
import { indexClosings } from "../../../src/adapters/storage/indexClosings";
import { broadcastNews } from "../../../src/adapters/storage/StorageNews";
import { breakStorage } from "../../../src/playground/host/breakStorage";
import type { StorageFault } from "../../../src/playground/host/StorageFault";
import type { StorageErrorCode } from "../../../src/ports/StorageError";
import { freshDatabase, getRaw } from "../../adapters/storage/freshDatabase";

// Played in the storage of this test in place of a frame's: the add-in's own adapter says what it makes of it.

let fault: StorageFault | null = null;
const KEY = "contoso.onmicrosoft.com";
const record = newClosing(KEY);
const closings = indexClosings(freshDatabase(), broadcastNews());

beforeAll(async () => {
  await closings.update(KEY, () => record);
  breakStorage(globalThis as unknown as Window, () => fault);
});
afterEach(() => { fault = null; });

it.each<[StorageFault, StorageErrorCode]>([
  ["blocked", "blocked"],
  ["full", "full"],
  ["closed", "closed"],
  ["corrupt", "corrupt"],
  ["newerVersion", "newerVersion"],
  ["failed", "failed"],
])("%s is what the add-in takes it for, what was stored stays, and all is well again after it", async (played, code) => {
  fault = played;
  await expect(closings.update(KEY, (before) => ({ ...(before ?? record), seats: 7 }))).rejects.toMatchObject({ code });
  fault = null;
  expect(await getRaw("closings", KEY)).toMatchObject({ seats: null });
  expect(await closings.get(KEY)).toEqual(record);
});

it("roaming settings that are full are no matter of IndexedDB", async () => {
  fault = "roamingFull";
  expect(await closings.get(KEY)).toEqual(record);
});

it("does nothing to a frame that is not there, and nothing twice", () => {
  expect(() => { breakStorage(null, () => "full"); }).not.toThrow();
  const { put } = IDBObjectStore.prototype;
  breakStorage(globalThis as unknown as Window, () => "full");
  expect(IDBObjectStore.prototype.put).toBe(put);
});
