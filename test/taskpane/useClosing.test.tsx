import { act, renderHook, waitFor } from "@testing-library/react";
import { memoryClosings } from "../../src/adapters/storage/memoryClosings";
import { newClosing, type Closing } from "../../src/core/engagement/Closing";
import { tenantKey } from "../../src/core/tenant/Tenant";
import type { Closings } from "../../src/ports/Closings";
import { StorageError } from "../../src/ports/StorageError";
import { useClosing } from "../../src/taskpane/useClosing";
import { CONTOSO } from "../core/tenant/tenants";

const KEY = tenantKey(CONTOSO);
const STORED = newClosing(KEY, { seats: 150, activeUsers: 15, workloads: ["EXO"] });

async function opened(closings: Closings, tenant = CONTOSO) {
  const hook = renderHook(() => useClosing(closings, tenant));
  await waitFor(() => { expect(hook.result.current.closing).not.toBeNull(); });
  return hook.result;
}

async function stored(closing: Closing): Promise<Closings> {
  const closings = memoryClosings();
  await closings.save(closing);
  return closings;
}

it("is what was stored", async () => {
  const result = await opened(await stored(STORED));
  expect(result.current.closing).toEqual(STORED);
});

it("begins with the tenant's facts where nothing was stored, and stores nothing yet", async () => {
  const closings = memoryClosings();
  const result = await opened(closings, { ...CONTOSO, seats: 300, workloads: ["TEAMS"], accountTeam: ["ae@microsoft.com"] });
  expect(result.current.closing).toMatchObject({ tenantKey: KEY, seats: 300, workloads: [{ code: "TEAMS" }], accountTeam: "known" });
  expect(await closings.get(KEY)).toBeNull();
});

it("an action is stored; two in one turn, both", async () => {
  const closings = await stored(STORED);
  const result = await opened(closings);
  act(() => {
    result.current.act({ type: "setSeats", seats: 200 });
    result.current.act({ type: "setActiveUsers", code: null, activeUsers: 20, readOn: "2026-11-22" });
  });
  expect(await closings.get(KEY)).toMatchObject({ seats: 200, activeUsers: 20 });
});

it("what the playbook forbids changes nothing and says why, until something is accepted", async () => {
  const closings = await stored(STORED);
  const result = await opened(closings);
  act(() => { result.current.act({ type: "unassign", on: "2026-11-22" }); });
  expect(result.current.refusal).toMatchObject([{ code: "queueNotRequested" }]);
  expect(result.current.closing).toEqual(STORED);
  act(() => { result.current.act({ type: "setSeats", seats: 151 }); });
  expect(result.current.refusal).toBeNull();
});

it("of several actions at once, one that is forbidden lets none happen", async () => {
  const result = await opened(await stored(STORED));
  act(() => { result.current.act(() => [{ type: "setSeats", seats: 500 }, { type: "unassign", on: "2026-11-22" }]); });
  expect(result.current.closing?.seats).toBe(150);
});

it("a record that cannot be stored goes on in the pane, and that is said until one can", async () => {
  const closings = await stored(STORED);
  let fails = true;
  const result = await opened({ get: (key) => closings.get(key), save: (closing) => (fails ? Promise.reject(new StorageError("full")) : closings.save(closing)) });
  act(() => { result.current.act({ type: "setSeats", seats: 200 }); });
  await waitFor(() => { expect(result.current.unsaved).toBe(true); });
  expect(result.current.closing?.seats).toBe(200);
  fails = false;
  act(() => { result.current.act({ type: "setSeats", seats: 201 }); });
  expect(result.current.unsaved).toBe(false);
});

it("one that cannot be read begins anew, and that is said", async () => {
  const result = await opened({ get: () => Promise.reject(new StorageError("corrupt")), save: () => Promise.resolve() });
  expect(result.current).toMatchObject({ unsaved: true, closing: { tenantKey: KEY } });
});
