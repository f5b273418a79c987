import { act, renderHook, waitFor } from "@testing-library/react";
import { memoryClosings } from "../../src/adapters/storage/memoryClosings";
import { newClosing, type Closing } from "../../src/core/engagement/Closing";
import { tenantKey } from "../../src/core/tenant/Tenant";
import { DamagedClosing, type Closings } from "../../src/ports/Closings";
import { StorageError } from "../../src/ports/StorageError";
import { useClosing } from "../../src/taskpane/useClosing";
import { CONTOSO } from "../core/tenant/tenants";

const KEY = tenantKey(CONTOSO);
const STORED = newClosing(KEY, { seats: 150, activeUsers: 15, workloads: ["EXO"] });

/** Says something, and waits until memory has answered. */
const said = (say: () => void): Promise<void> =>
  act(async () => {
    say();
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  });

async function opened(closings: Closings, tenant = CONTOSO) {
  const hook = renderHook(() => useClosing(closings, tenant, () => "2026-11-22"));
  await waitFor(() => { expect(hook.result.current.closing).not.toBeNull(); });
  return hook.result;
}

async function stored(closing: Closing): Promise<Closings> {
  const closings = memoryClosings();
  await closings.update(closing.tenantKey, () => closing);
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
  await said(() => {
    result.current.act({ type: "setSeats", seats: 200 });
    result.current.act({ type: "setActiveUsers", code: null, activeUsers: 20, readOn: "2026-11-22" });
  });
  expect(result.current.closing).toMatchObject({ seats: 200, activeUsers: 20 });
  expect(await closings.get(KEY)).toMatchObject({ seats: 200, activeUsers: 20 });
});

it("what the playbook forbids changes nothing and says why, until something is accepted", async () => {
  const closings = await stored(STORED);
  const result = await opened(closings);
  await said(() => { result.current.act({ type: "unassign", on: "2026-11-22" }); });
  expect(result.current.refusal).toMatchObject([{ code: "queueNotRequested" }]);
  expect(result.current.closing).toEqual(STORED);
  await said(() => { result.current.act({ type: "setSeats", seats: 151 }); });
  expect(result.current.refusal).toBeNull();
});

it("of several actions at once, one that is forbidden lets none happen", async () => {
  const result = await opened(await stored(STORED));
  await said(() => { result.current.act(() => [{ type: "setSeats", seats: 500 }, { type: "unassign", on: "2026-11-22" }]); });
  expect(result.current.closing?.seats).toBe(150);
});

const told = (closings: Closings) => {
  const listeners = new Set<(key: string) => void>();
  const tell = async (key: string): Promise<void> => said(() => { listeners.forEach((listener) => { listener(key); }); });
  return {
    tell,
    listeners,
    closings: {
      ...closings,
      onChanged: (listener: (key: string) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
};

describe("another pane beside", () => {
  it("what it wrote is kept by an action here, which is put into the record as it is stored by then", async () => {
    const closings = await stored(STORED);
    const result = await opened(closings);
    await closings.update(KEY, (record) => record && { ...record, faqReviewedOn: "2026-11-20" });
    await said(() => {
      result.current.act({ type: "setSeats", seats: 200 });
    });
    expect(await closings.get(KEY)).toMatchObject({ seats: 200, faqReviewedOn: "2026-11-20" });
    await waitFor(() => { expect(result.current.closing).toMatchObject({ seats: 200, faqReviewedOn: "2026-11-20" }); });
  });

  it("what it wrote is shown; another tenant's is passed over; after the pane closed nobody listens", async () => {
    const { closings, tell, listeners } = told(await stored(STORED));
    const hook = renderHook(() => useClosing(closings, CONTOSO, () => "2026-11-22"));
    await waitFor(() => { expect(hook.result.current.closing).toEqual(STORED); });
    await closings.update(KEY, (record) => record && { ...record, seats: 500 });
    await tell("fabrikam.com");
    expect(hook.result.current.closing?.seats).toBe(150);
    await tell(KEY);
    await waitFor(() => { expect(hook.result.current.closing?.seats).toBe(500); });
    hook.unmount();
    expect(listeners.size).toBe(0);
  });

  it("an action that its change no longer allows is not stored, and why is said", async () => {
    const closings = await stored(STORED);
    const result = await opened(closings);
    await closings.update(KEY, (record) => record && { ...record, workloads: record.workloads.map((workload) => ({ ...workload, customerEmailedOn: "2026-11-20" })) });
    await said(() => { result.current.act({ type: "setWorkloads", codes: ["TEAMS"] }); });
    await waitFor(() => { expect(result.current.refusal).toMatchObject([{ code: "workloadsHaveSteps", codes: ["EXO"] }]); });
    expect(result.current.closing?.workloads).toMatchObject([{ code: "EXO" }]);
    expect(await closings.get(KEY)).toMatchObject({ workloads: [{ code: "EXO" }] });
  });

  it("what is said of a workload that it took away has nothing to change", async () => {
    const closings = await stored(STORED);
    const result = await opened(closings);
    await closings.update(KEY, (record) => record && { ...record, workloads: [] });
    await said(() => { result.current.act({ type: "setCompletion", code: "EXO", completion: "open" }); });
    await waitFor(() => { expect(result.current.closing?.workloads).toEqual([]); });
  });
});

describe("a better key", () => {
  it("takes the record there, with one that stands there, and what is said from then on", async () => {
    const closings = await stored(STORED);
    await closings.update("id", () => newClosing("id", { workloads: ["TEAMS"] }));
    const result = await opened(closings);
    await said(() => {
      result.current.act({ type: "setSeats", seats: 200 });
      result.current.moveTo("id");
      result.current.act({ type: "reviewFaq", on: "2026-11-22" });
    });
    await waitFor(() => { expect(result.current.closing).toMatchObject({ tenantKey: "id", seats: 200, faqReviewedOn: "2026-11-22", workloads: [{ code: "TEAMS" }, { code: "EXO" }] }); });
    expect(await closings.get("id")).toEqual(result.current.closing);
    expect(await closings.get(KEY)).toBeNull();
  });

  it("waits until the directory has it, which takes along what is stored, and so does what is said meanwhile", async () => {
    const closings = await stored(STORED);
    const result = await opened(closings);
    let give: () => void = () => undefined;
    await said(() => {
      result.current.moveTo("id", new Promise<void>((resolve) => { give = resolve; }));
      result.current.act({ type: "setSeats", seats: 200 });
    });
    expect(result.current.closing).toMatchObject({ tenantKey: "id", seats: 200 });
    expect([await closings.get(KEY), await closings.get("id")]).toEqual([STORED, null]);
    await closings.move(KEY, "id");
    await said(() => { give(); });
    expect([await closings.get(KEY), await closings.get("id")]).toEqual([null, { ...STORED, tenantKey: "id", seats: 200, history: result.current.closing?.history }]);
    expect(result.current.closing).toMatchObject({ tenantKey: "id", seats: 200 });
  });

  it("of a record that nobody has begun stores nothing", async () => {
    const closings = memoryClosings();
    const result = await opened(closings);
    await said(() => { result.current.moveTo("id"); });
    await waitFor(() => { expect(result.current.closing?.tenantKey).toBe("id"); });
    expect(await closings.get("id")).toBeNull();
  });
});

it("a record that cannot be stored goes on in the pane, and that is said until it can, with all that was said meanwhile", async () => {
  const closings = await stored(STORED);
  let fails = true;
  const result = await opened({ ...closings, update: (key, change) => (fails ? Promise.reject(new StorageError("full")) : closings.update(key, change)) });
  await said(() => { result.current.act({ type: "setSeats", seats: 200 }); });
  await waitFor(() => { expect(result.current.fault).toBe("full"); });
  expect(result.current.closing?.seats).toBe(200);
  fails = false;
  await said(() => { result.current.act({ type: "reviewFaq", on: "2026-11-22" }); });
  await waitFor(() => { expect(result.current.fault).toBeNull(); });
  expect(await closings.get(KEY)).toMatchObject({ seats: 200, faqReviewedOn: "2026-11-22" });
});

it("one that cannot be read begins anew beside it, that is said, and it is never written over", async () => {
  const update = jest.fn();
  const result = await opened({ ...memoryClosings(), get: () => Promise.reject(new StorageError("corrupt")), update });
  expect(result.current).toMatchObject({ fault: "corrupt", closing: { tenantKey: KEY } });
  await said(() => { result.current.act({ type: "setSeats", seats: 7 }); });
  expect(result.current.closing?.seats).toBe(7);
  expect(update).not.toHaveBeenCalled();
});

it("goes on from what the session has beside a damaged record, and says so; what is said goes there too", async () => {
  const inSession = newClosing(KEY, { seats: 600 });
  const closings: Closings = {
    ...memoryClosings(),
    get: () => Promise.reject(new DamagedClosing(inSession)),
    update: (_, change) => Promise.reject(new DamagedClosing(change(inSession))),
  };
  const result = await opened(closings);
  expect(result.current).toMatchObject({ fault: "corrupt", closing: { seats: 600 } });
  const onSettled = jest.fn();
  await said(() => { result.current.act({ type: "setActiveUsers", code: null, activeUsers: 60, readOn: "2026-11-22" }, onSettled); });
  expect(result.current).toMatchObject({ fault: "corrupt", closing: { seats: 600, activeUsers: 60 } });
  expect(onSettled).not.toHaveBeenCalled();
});

it("what cannot be stored yet is said once, however often it is put into a record", async () => {
  const changes: ((stored: Closing | null) => Closing | null)[] = [];
  // As closingsWithMemory does with nothing stored: all changes so far, one after the other.
  const update: Closings["update"] = async (_, change) => {
    changes.push(change);
    return changes.reduce<Closing | null>((record, one) => one(record), null);
  };
  const result = await opened({ ...memoryClosings(), update });
  await said(() => { result.current.act({ type: "setVariant", variant: "migration" }); });
  await said(() => { result.current.act({ type: "setSeats", seats: 7 }); });
  await said(() => { result.current.act({ type: "setSeats", seats: 8 }); });
  expect(result.current.closing?.history).toHaveLength(3);
});
