import { serveBackup, type BackupQuestion } from "../../../src/adapters/storage/serveBackup";
import type { News } from "../../../src/adapters/storage/StorageNews";
import { workerBackup } from "../../../src/adapters/storage/workerBackup";
import type { PlainWorker } from "../../../src/adapters/browser/readyWorker";
import type { Backup } from "../../../src/ports/Backup";
import { StorageError } from "../../../src/ports/StorageError";

const FILE = { size: 1 } as Blob;
const NEWS: News = { store: "closings", key: "contoso.com" };
const GOOD: Backup<Blob> = {
  save: () => Promise.resolve(FILE),
  restore: (file) => Promise.resolve(file === FILE ? { restored: true, tenants: 2, closings: 1, skipped: 0 } : { restored: false, reason: "notBackup" }),
  deleteEverything: () => Promise.resolve(),
};
const FULL: Backup<Blob> = { ...GOOD, save: () => Promise.reject(new StorageError("full")), deleteEverything: () => Promise.reject(new TypeError("bug")) };

/** A worker over the very function that the real one runs. */
function workerOver(backup: Backup<Blob>, ended: { count: number }, dies = false): PlainWorker {
  const worker: PlainWorker = {
    onmessage: null,
    onerror: null,
    terminate: () => { ended.count += 1; },
    postMessage: (question: BackupQuestion) => {
      if (dies) worker.onerror?.call(worker as Worker, {} as ErrorEvent);
      else void serveBackup(question, (news) => { news.tell(NEWS); return backup; }).then((data) => worker.onmessage?.call(worker as Worker, { data } as MessageEvent));
    },
  };
  setTimeout(() => worker.onmessage?.call(worker as Worker, { data: { ready: true } } as MessageEvent), 0);
  return worker;
}

function backupOver(start: () => PlainWorker) {
  const told: News[] = [];
  const inPage = jest.fn(() => Promise.resolve(GOOD));
  return { told, inPage, backup: workerBackup(start, { tell: (one) => { told.push(one); }, onNews: () => () => undefined }, inPage) };
}

it("saves, restores and deletes in a worker of its own each, which is ended, and tells the other windows", async () => {
  const ended = { count: 0 };
  const { backup, told, inPage } = backupOver(() => workerOver(GOOD, ended));
  expect(await backup.save()).toBe(FILE);
  expect(await backup.restore(FILE)).toEqual({ restored: true, tenants: 2, closings: 1, skipped: 0 });
  expect(await backup.restore({ size: 2 } as Blob)).toEqual({ restored: false, reason: "notBackup" });
  await backup.deleteEverything();
  expect([ended.count, told, inPage.mock.calls.length]).toEqual([4, [NEWS, NEWS, NEWS, NEWS], 0]);
});

it("a fault of the storage is one here too, and tells nobody", async () => {
  const ended = { count: 0 };
  const { backup, told } = backupOver(() => workerOver(FULL, ended));
  await expect(backup.save()).rejects.toMatchObject({ code: "full" });
  await expect(backup.deleteEverything()).rejects.toBeInstanceOf(StorageError);
  expect([ended.count, told]).toEqual([2, []]);
});

it("a worker that the browser ends has restored nothing", async () => {
  const ended = { count: 0 };
  const { backup } = backupOver(() => workerOver(GOOD, ended, true));
  expect(await backup.restore(FILE)).toEqual({ restored: false, reason: "storage" });
  await expect(backup.save()).rejects.toMatchObject({ code: "failed" });
  expect(ended.count).toBe(2);
});

it("without workers the page does it itself", async () => {
  const { backup, inPage } = backupOver(() => { throw new DOMException("refused", "SecurityError"); });
  expect(await backup.restore(FILE)).toEqual({ restored: true, tenants: 2, closings: 1, skipped: 0 });
  expect(inPage).toHaveBeenCalledTimes(1);
});
