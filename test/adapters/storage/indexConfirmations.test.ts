import { indexConfirmations } from "../../../src/adapters/storage/indexConfirmations";
import type { Confirmation } from "../../../src/ports/Confirmations";
import { freshDatabase, putRaw } from "./freshDatabase";

const AT = "2026-11-22T10:00:00.000Z";
const THREAD: Confirmation = { key: "thread:AAQk", tenantKey: "contoso.onmicrosoft.com", at: AT };
const NEVER: Confirmation = { key: "domain:partner.com", tenantKey: null, at: AT };

it("finds the answers that were given, each once", async () => {
  const confirmations = indexConfirmations(freshDatabase());
  await confirmations.save([THREAD, NEVER]);
  expect(await confirmations.find([NEVER.key, "domain:unknown.com", THREAD.key, NEVER.key])).toEqual([NEVER, THREAD]);
  expect(await confirmations.find([])).toEqual([]);
});

it("finds what was said for one tenant, and for no other", async () => {
  const confirmations = indexConfirmations(freshDatabase());
  const ofDomain = { ...THREAD, key: "domain:contoso.jp" };
  await confirmations.save([THREAD, NEVER, ofDomain, { ...THREAD, key: "thread:other", tenantKey: "fabrikam.com" }]);
  await putRaw("confirmations", { key: "thread:broken", tenantKey: THREAD.tenantKey });
  expect(await confirmations.ofTenant("contoso.onmicrosoft.com")).toEqual([ofDomain, THREAD]);
});

it("the last answer stands, and a forgotten one is gone", async () => {
  const confirmations = indexConfirmations(freshDatabase());
  await confirmations.save([THREAD, NEVER]);
  await confirmations.save([{ ...THREAD, tenantKey: null }]);
  expect(await confirmations.find([THREAD.key])).toEqual([{ ...THREAD, tenantKey: null }]);
  await confirmations.forget([THREAD.key, "thread:never given"]);
  expect(await confirmations.find([THREAD.key, NEVER.key])).toEqual([NEVER]);
});

it.each([{ key: "k" }, { key: "k", tenantKey: 7, at: AT }, { key: "k", tenantKey: "", at: AT }, { key: "k", tenantKey: undefined, at: AT }])("one that cannot be read (%j) is asked anew", async (value) => {
  const confirmations = indexConfirmations(freshDatabase());
  await confirmations.save([NEVER]);
  await putRaw("confirmations", value);
  expect(await confirmations.find(["k", NEVER.key])).toEqual([NEVER]);
});
