import { StorageError } from "../../ports/StorageError";
import { readyWorker, type PlainWorker } from "../browser/readyWorker";
import type { ImportAnswers, ImportFailure, ImportQuestion, ImportReply } from "./importMessages";
import { ImportCancelled, type ImportSession } from "./importSession";

/** Distributes over the questions, as Omit would not. */
type Asked = ImportQuestion extends infer Question ? (Question extends ImportQuestion ? Omit<Question, "id"> : never) : never;

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
  onProgress(done: number): void;
}

/** A session in a worker; null where the browser refuses one, or its script does not come. */
export async function workerSession(start: () => PlainWorker): Promise<ImportSession | null> {
  const worker = await readyWorker(start);
  return worker === null ? null : sessionOf(worker);
}

function sessionOf(worker: PlainWorker): ImportSession {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let isOver = false;
  worker.onmessage = ({ data }: MessageEvent<ImportReply>) => {
    if ("ready" in data) return;
    const one = waiting.get(data.id);
    if ("done" in data) {
      one?.onProgress(data.done);
      return;
    }
    waiting.delete(data.id);
    if ("answer" in data) one?.resolve(data.answer);
    else one?.reject(errorOf(data.failure));
  };
  // The browser ended it, most likely for want of memory: nothing was changed over, or the answer had come.
  worker.onerror = () => {
    isOver = true;
    for (const one of waiting.values()) one.reject(new StorageError("failed"));
    waiting.clear();
  };
  const ask = <Name extends keyof ImportAnswers>(question: Extract<Asked, { ask: Name }>, onProgress: (done: number) => void = () => undefined): Promise<ImportAnswers[Name]> =>
    new Promise((resolve, reject) => {
      if (isOver) {
        reject(new ImportCancelled());
        return;
      }
      last += 1;
      waiting.set(last, { resolve: resolve as Waiting["resolve"], reject, onProgress });
      worker.postMessage({ id: last, ...question });
    });
  return {
    open: (file) => ask<"open">({ ask: "open", file }),
    preview: (columns, onProgress) => ask<"preview">({ ask: "preview", columns }, onProgress),
    write: (onProgress) => ask<"write">({ ask: "write" }, onProgress),
    cancel: async () => {
      if (isOver) return;
      await ask<"cancel">({ ask: "cancel" });
      isOver = true;
      worker.terminate();
    },
  };
}

function errorOf(failure: ImportFailure): Error {
  if (failure.name === "storage") return new StorageError(failure.code);
  return failure.name === "cancelled" ? new ImportCancelled() : new Error(failure.message);
}
