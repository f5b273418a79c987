import type { Backup, RestoreOutcome } from "../../ports/Backup";
import { StorageError } from "../../ports/StorageError";
import { readyWorker, type PlainWorker } from "../browser/readyWorker";
import type { BackupQuestion, BackupReply } from "./serveBackup";
import type { StorageNews } from "./StorageNews";

/**
 * The backup in a worker, a new one for each file: with 100,000 tenants the page would stand still for seconds.
 *
 * @param inPage  the same where the browser refuses a worker
 */
export function workerBackup(start: () => PlainWorker, news: StorageNews, inPage: () => Promise<Backup<Blob>>): Backup<Blob> {
  const ask = async <Answer>(question: BackupQuestion, otherwise: (backup: Backup<Blob>) => Promise<Answer>): Promise<Answer> => {
    const worker = await readyWorker(start);
    if (worker === null) return otherwise(await inPage());
    try {
      const reply = await replyOf(worker, question);
      if ("ready" in reply) throw new StorageError("failed");
      if ("failure" in reply) throw new StorageError(reply.failure);
      reply.news.forEach((one) => { news.tell(one); });
      return reply.answer as Answer;
    } finally {
      worker.terminate();
    }
  };
  return {
    save: () => ask({ ask: "save" }, (backup) => backup.save()),
    restore: (file) => ask<RestoreOutcome>({ ask: "restore", file }, (backup) => backup.restore(file)).catch((): RestoreOutcome => ({ restored: false, reason: "storage" })),
    deleteEverything: async () => { await ask<unknown>({ ask: "deleteEverything" }, (backup) => backup.deleteEverything()); },
  };
}

/** A worker that the browser ends, most likely for want of memory, has changed nothing: its transaction ends with it. */
function replyOf(worker: PlainWorker, question: BackupQuestion): Promise<BackupReply> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<BackupReply>) => { resolve(data); };
    worker.onerror = () => { reject(new StorageError("failed")); };
    worker.postMessage(question);
  });
}
