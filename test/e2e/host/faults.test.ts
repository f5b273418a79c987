import type { Fault } from "../../../src/playground/host/Fault";
import type { ProbePage } from "../support/openProbe";
import { openProbe } from "../support/openProbe";

let probe: ProbePage;
const setFault = (name: string, fault: Fault) => probe.page.evaluate(([call, kind]) => window.outlook.host.faults.set(call, kind) && undefined, [name, fault] as const);
const body = () => probe.page.evaluate(() => window.outlook.drafts.html.draft.body);
const outcomes = async (name: string) => (await probe.calls()).filter((call) => call.name === name).map(({ outcome, errorCode }) => [outcome, errorCode]);

beforeEach(async () => {
  probe = await openProbe({ item: "draft-html" });
});

test("error: the code reaches the callback under the name office.js has for it, and nothing is done", async () => {
  await setFault("body.prependAsync", { kind: "error", code: 9019 });
  expect(await probe.call("item.body.prependAsync", "x")).toEqual({ status: "failed", value: null, errorCode: 9019, errorName: "GenericSettingsError" });
  expect(await body()).toBe("");
  expect(await outcomes("body.prependAsync")).toEqual([["failed", 9019]]);
});

test.each([
  ["item.loadCustomPropertiesAsync", "item.loadCustomPropertiesAsync", 9020],
  ["mailbox.getCallbackTokenAsync", "getCallbackTokenAsync", 9019],
] as const)("error: %s fails in the shape its answers have", async (name, path, errorCode) => {
  await setFault(name, { kind: "error", code: 9019 });
  expect(await probe.call(path)).toMatchObject({ status: "failed", errorCode });
});

test("error: an event cannot be asked for", async () => {
  await setFault("item.addHandlerAsync(RecipientsChanged)", { kind: "error", code: 5001 });
  expect(await (await probe.frame()).evaluate(() => window.probe.listen("item", "RecipientsChanged"))).toMatchObject({ status: "failed" });
});

test.each(["never", "null"] as const)("%s: the callback never comes, nothing is done, and other calls go on", async (kind) => {
  await setFault("body.prependAsync", { kind });
  expect(await probe.callOrNever("item.body.prependAsync", "x")).toBe("never");
  expect(await body()).toBe("");
  expect(await outcomes("body.prependAsync")).toEqual([["open", null]]);
  expect(await probe.callOrNever("item.subject.getAsync")).toBe("answered");
});

test("late: done at once, answered when the time has passed", async () => {
  await setFault("body.prependAsync", { kind: "late", ms: 300 });
  expect(await probe.call("item.body.prependAsync", "x")).toMatchObject({ status: "succeeded" });
  const call = (await probe.calls()).find(({ name }) => name === "body.prependAsync");
  expect((call?.answeredAt ?? 0) - (call?.startedAt ?? 0)).toBeGreaterThanOrEqual(290);
  expect(await body()).toBe("x");
});

test.each([
  ["body.prependAsync", "item.body.prependAsync", ["x"]],
  ["item.loadCustomPropertiesAsync", "item.loadCustomPropertiesAsync", []],
  ["mailbox.getCallbackTokenAsync", "getCallbackTokenAsync", []],
] as const)("throws: %s throws at once, nothing reaches the host, and other calls go on", async (name, path, args) => {
  await setFault(name, { kind: "throws" });
  await expect(probe.call(path, ...args)).rejects.toThrow(`${name} throws`);
  expect(await body()).toBe("");
  expect(await probe.call("item.subject.getAsync")).toMatchObject({ status: "succeeded" });
  await probe.page.evaluate((call) => window.outlook.host.faults.delete(call), name);
  expect(await probe.callOrNever("item.body.getAsync", "html")).toBe("answered");
});

test("throws: the custom properties' own call", async () => {
  await setFault("customProperties.saveAsync", { kind: "throws" });
  await expect((await probe.frame()).evaluate(() => window.probe.saveCustomProperty("a", "b"))).rejects.toThrow("customProperties.saveAsync throws");
});

test("throws: an event cannot be asked for", async () => {
  await setFault("item.addHandlerAsync(RecipientsChanged)", { kind: "throws" });
  await expect((await probe.frame()).evaluate(() => window.probe.listen("item", "RecipientsChanged"))).rejects.toThrow("throws");
});

test("itemChanged: another item is open, the call fails with 9030, and the fault is gone", async () => {
  await probe.show("first");
  await (await probe.frame()).evaluate(() => window.probe.listen("mailbox", "ItemChanged"));
  await setFault("body.getAsync", { kind: "itemChanged" });
  expect(await probe.call("item.body.getAsync", "html")).toEqual({ status: "failed", value: null, errorCode: 9030, errorName: "APICallFailedDueToItemChange" });
  expect(await probe.events(1)).toMatchObject([{ itemId: null }]);
  await probe.show("second");
  expect(await probe.call("item.body.getAsync", "html")).toMatchObject({ status: "succeeded" });
});

test("paneClosed: the pane is gone, and the page around knows", async () => {
  await setFault("subject.getAsync", { kind: "paneClosed" });
  await (await probe.frame()).evaluate(() => window.probe.run("item.subject.getAsync", () => undefined));
  await probe.page.waitForFunction(() => window.outlook.paneClosed);
  expect(await probe.page.locator("iframe").count()).toBe(0);
});

test("never, for the first question of all: Office.onReady does not come", async () => {
  await setFault("getAppContext", { kind: "never" });
  await probe.page.evaluate(() => window.outlook.host.reload());
  await probe.page.waitForFunction(() => window.outlook.host.calls.filter(({ name }) => name === "getAppContext").length >= 2);
  const ready = await probe.page.evaluate(() =>
    Promise.race([window.outlook.host.ready.then(() => "ready"), new Promise((resolve) => setTimeout(() => resolve("pending"), 1_000))]),
  );
  expect(ready).toBe("pending");
});
