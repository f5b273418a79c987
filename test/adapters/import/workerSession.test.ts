import { Blob as NodeBlob } from "buffer";
import { serveImport } from "../../../src/adapters/import/serveImport";
import { ImportCancelled, type ImportSession } from "../../../src/adapters/import/importSession";
import type { ImportQuestion, ImportReply } from "../../../src/adapters/import/importMessages";
import { workerSession } from "../../../src/adapters/import/workerSession";
import type { PlainWorker } from "../../../src/adapters/browser/readyWorker";
import { StorageError } from "../../../src/ports/StorageError";

globalThis.Blob ??= NodeBlob as unknown as typeof Blob;

const SESSION: ImportSession = {
  open: () => Promise.resolve({ read: false, reason: "empty", line: 3 }),
  preview: (_, onProgress) => { onProgress(0.5); return Promise.resolve({ failed: "brokenQuotes", line: 7 }); },
  write: () => Promise.reject(new StorageError("full")),
  cancel: () => Promise.resolve(),
};

/** A worker in which a session runs, with copies of what is posted, as a browser makes them. */
function workerOf(session: ImportSession): PlainWorker & { readonly terminate: jest.Mock } {
  const post = (reply: ImportReply): void => { queueMicrotask(() => { worker.onmessage?.call(worker as unknown as Worker, { data: structuredClone(reply) } as MessageEvent); }); };
  const serve = serveImport(session, post);
  const worker: PlainWorker & { readonly terminate: jest.Mock } = { onmessage: null, onerror: null, terminate: jest.fn(), postMessage: (question: unknown) => void serve(question as ImportQuestion) };
  post({ ready: true });
  return worker;
}

const started = async (worker: PlainWorker): Promise<ImportSession> => {
  const session = await workerSession(() => worker);
  if (session === null) throw new Error("no worker");
  return session;
};

it("asks and answers through the worker, with progress and the storage's own errors", async () => {
  const session = await started(workerOf(SESSION));
  const told: number[] = [];
  expect(await session.open(new Blob([]))).toEqual({ read: false, reason: "empty", line: 3 });
  expect(await session.preview([], (done) => told.push(done))).toEqual({ failed: "brokenQuotes", line: 7 });
  expect(told).toEqual([0.5]);
  await expect(session.write(() => undefined)).rejects.toMatchObject({ name: "StorageError", code: "full" });
});

it("a cancelled call says so, and the worker is ended once", async () => {
  const worker = workerOf({ ...SESSION, write: () => Promise.reject(new ImportCancelled()) });
  const session = await started(worker);
  await expect(session.write(() => undefined)).rejects.toBeInstanceOf(ImportCancelled);
  await session.cancel();
  await session.cancel();
  expect(worker.terminate).toHaveBeenCalledTimes(1);
  await expect(session.write(() => undefined)).rejects.toBeInstanceOf(ImportCancelled);
});

it("a worker that the browser ends fails what waits for it", async () => {
  const worker = workerOf({ ...SESSION, write: () => new Promise(() => undefined) });
  const session = await started(worker);
  const writing = session.write(() => undefined);
  worker.onerror?.call(worker as unknown as Worker, new Event("error") as ErrorEvent);
  await expect(writing).rejects.toMatchObject({ name: "StorageError", code: "failed" });
});

it("where a worker is refused, or its script does not come, there is none", async () => {
  expect(await workerSession(() => { throw new DOMException("", "SecurityError"); })).toBeNull();
  const silent: PlainWorker & { readonly terminate: jest.Mock } = { onmessage: null, onerror: null, postMessage: () => undefined, terminate: jest.fn() };
  const none = workerSession(() => silent);
  silent.onerror?.call(silent as unknown as Worker, new Event("error") as ErrorEvent);
  expect(await none).toBeNull();
  expect(silent.terminate).toHaveBeenCalled();
});
