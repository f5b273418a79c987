import { memoryDirectory } from "../../../src/adapters/memory/memoryDirectory";
import { memoryConfirmations } from "../../../src/adapters/storage/memoryConfirmations";
import { openStores } from "../../../src/adapters/storage/openStores";
import { tellingConfirmations, tellingDirectory } from "../../../src/adapters/storage/tellOfTenants";
import { UNKNOWN_TENANT } from "../../../src/core/tenant/Tenant";
import { StorageError } from "../../../src/ports/StorageError";
import { freshDatabase } from "./freshDatabase";
import { windows } from "./twoWindows";

const TENANT = { ...UNKNOWN_TENANT, domains: ["contoso.com"] };
const ANSWER = { key: "domain:contoso.com", tenantKey: "contoso.com", at: "2026-11-22T12:00:00Z" };

function twoWindows() {
  const [here, there] = windows(2);
  if (here === undefined || there === undefined) throw new Error("There are two.");
  const heard = jest.fn();
  there.onNews(heard);
  return { here, heard };
}

it("each write of the directory is told once it stands, no question is", async () => {
  const { here, heard } = twoWindows();
  const inner = memoryDirectory();
  const directory = tellingDirectory(inner, here);
  heard.mockImplementation(() => void inner.count().then((count) => { expect(count).toBe(1); }));
  await directory.save([TENANT]);
  expect(heard.mock.calls).toEqual([[{ store: "tenants" }]]);
  await directory.change(TENANT, { ...TENANT, country: "DE" });
  heard.mockImplementation(() => undefined);
  await directory.remove(["contoso.com"]);
  expect(heard).toHaveBeenCalledTimes(3);
  await Promise.all([directory.get("contoso.com"), directory.count(), directory.search("x", 1), directory.page(null, 1)]);
  expect(heard).toHaveBeenCalledTimes(3);
});

it("each answer is told, and each that is taken back", async () => {
  const { here, heard } = twoWindows();
  const confirmations = tellingConfirmations(memoryConfirmations(), here);
  await confirmations.save([ANSWER]);
  await confirmations.forget([ANSWER.key]);
  await confirmations.ofDomains();
  expect(heard.mock.calls).toEqual([[{ store: "tenants" }], [{ store: "tenants" }]]);
});

it("a write that fails is not told", async () => {
  const { here, heard } = twoWindows();
  const directory = tellingDirectory({ ...memoryDirectory(), save: () => Promise.reject(new StorageError("full")) }, here);
  await expect(directory.save([TENANT])).rejects.toThrow(StorageError);
  expect(heard).not.toHaveBeenCalled();
});

it("the add-in in another window hears of it, and not of other things", async () => {
  const [here, there] = windows(2);
  const one = openStores(freshDatabase(), here);
  const heard = jest.fn();
  const stop = openStores(freshDatabase(), there).onTenantsChanged(heard);
  await one.settings.save({ ...(await one.settings.load()), fmName: "Robin" });
  expect(heard).not.toHaveBeenCalled();
  await one.directory.save([TENANT]);
  await one.confirmations.save([ANSWER]);
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  await one.directory.remove(["contoso.com"]);
  expect(heard).toHaveBeenCalledTimes(2);
});
