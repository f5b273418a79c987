import { Blob as NodeBlob } from "buffer";
import type { PlainWorker } from "../../../src/adapters/browser/readyWorker";
import { directoryImport } from "../../../src/adapters/import/directoryImport";
import { indexDirectory } from "../../../src/adapters/storage/indexDirectory";
import { freshDatabase } from "../storage/freshDatabase";

globalThis.Blob ??= NodeBlob as unknown as typeof Blob;

const ID = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`;
const ROWS = 450;
const FILE = new Blob([`Tenant ID,Customer Name,Total Seats\n`, ...Array.from({ length: ROWS }, (_, at) => `${ID(at)},Customer ${String(at)},${at === 7 ? "many" : "5"}\n`)]);

/** A worker whose script does not come. */
function broken(): PlainWorker {
  const worker: PlainWorker = { onmessage: null, onerror: null, postMessage: () => { throw new Error("nobody is asked"); }, terminate: () => undefined };
  queueMicrotask(() => { worker.onerror?.call(worker as unknown as Worker, new Event("error") as ErrorEvent); });
  return worker;
}

describe.each<[string, () => PlainWorker]>([
  ["where the browser refuses a worker", () => { throw new DOMException("", "SecurityError"); }],
  ["where the worker's script does not come", broken],
])("%s, the page imports", (_, start) => {
  it("all of it, with progress and faults", async () => {
    const connection = freshDatabase();
    const one = await directoryImport(connection, start);
    const head = await one.open(FILE);
    if (!head.read) throw new Error(head.reason);
    const told: number[] = [];
    expect(await one.preview(head.head.columns, (done) => told.push(done))).toMatchObject({ added: ROWS, faulty: 1, faults: [{ line: 9, column: "Total Seats", shown: "many" }] });
    expect(told.at(-1)).toBe(1);
    expect(await (await one.faultsCsv(({ reason }) => reason, ["Line", "Column", "Reason", "Content"])).text()).toContain("9,Total Seats,notAWholeNumber,many");
    expect(await indexDirectory(connection).count()).toBe(0);
    expect(await one.write(() => undefined)).toEqual({ written: ROWS });
    expect(await indexDirectory(connection).count()).toBe(ROWS);
  });

  it("and lets the page have its turn: what is typed meanwhile is not kept waiting until the end", async () => {
    const one = await directoryImport(freshDatabase(), start);
    const head = await one.open(FILE);
    let clock = performance.now();
    // Each look at the clock is 10 ms later: a slice is over after a few of them, however fast the machine.
    jest.spyOn(performance, "now").mockImplementation(() => (clock += 10));
    const timer = jest.spyOn(globalThis, "setTimeout");
    try {
      await one.preview(head.read ? head.head.columns : [], () => undefined);
      expect(timer.mock.calls.filter(([, ms]) => ms === undefined).length).toBeGreaterThanOrEqual(2);
    } finally {
      jest.restoreAllMocks();
    }
  });

  it("and is cancelled like any other", async () => {
    const connection = freshDatabase();
    const one = await directoryImport(connection, start);
    const head = await one.open(FILE);
    await one.preview(head.read ? head.head.columns : [], () => undefined);
    await one.cancel();
    await expect(one.write(() => undefined)).rejects.toMatchObject({ name: "ImportCancelled" });
    expect(await indexDirectory(connection).count()).toBe(0);
  });
});
