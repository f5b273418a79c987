import { indexClosings } from "../../../src/adapters/storage/indexClosings";
import { CLOSING_VERSION, newClosing } from "../../../src/core/engagement/Closing";
import { freshDatabase, getRaw, putRaw } from "./freshDatabase";

const CLOSING = newClosing("contoso.onmicrosoft.com", { seats: 999, workloads: ["EXO"] });

it("gives back what was saved; null for a tenant nobody has begun to close", async () => {
  const closings = indexClosings(freshDatabase());
  await closings.save(CLOSING);
  expect(await closings.get(CLOSING.tenantKey)).toEqual(CLOSING);
  expect(await closings.get("fabrikam.onmicrosoft.com")).toBeNull();
});

it.each([
  ["corrupt", { ...CLOSING, seats: "many" }],
  ["corrupt", { tenantKey: CLOSING.tenantKey }],
  ["newerVersion", { ...CLOSING, version: CLOSING_VERSION + 1 }],
])("a record that is %s is that error, and the others stay readable", async (code, value) => {
  const closings = indexClosings(freshDatabase());
  await closings.save(newClosing("fabrikam.com"));
  await putRaw("closings", value);
  await expect(closings.get(CLOSING.tenantKey)).rejects.toMatchObject({ name: "StorageError", code });
  expect(await closings.get("fabrikam.com")).not.toBeNull();
});

it("does not overwrite what a newer version wrote, but what is corrupt", async () => {
  const closings = indexClosings(freshDatabase());
  const newer = { ...CLOSING, version: CLOSING_VERSION + 1, more: "than this version knows" };
  await closings.save(newClosing("fabrikam.com"));
  await putRaw("closings", newer);
  await expect(closings.save(CLOSING)).rejects.toMatchObject({ code: "newerVersion" });
  expect(await getRaw("closings", CLOSING.tenantKey)).toEqual(newer);
  await putRaw("closings", { tenantKey: CLOSING.tenantKey });
  await closings.save(CLOSING);
  expect(await closings.get(CLOSING.tenantKey)).toEqual(CLOSING);
});

it("a full disk is full", async () => {
  const closings = indexClosings(freshDatabase());
  await closings.save(CLOSING);
  const put = jest.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => { throw new DOMException("", "QuotaExceededError"); });
  await expect(closings.save(CLOSING)).rejects.toMatchObject({ code: "full" });
  put.mockRestore();
  await expect(closings.save(CLOSING)).resolves.toBeUndefined();
});
