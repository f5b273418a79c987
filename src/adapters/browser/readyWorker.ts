/** As much of a worker as is used. */
export type PlainWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

const START_LIMIT_MS = 10_000;

/** A worker that has said, by its first message, that it listens; null where the browser refuses one, or its script does not come. */
export async function readyWorker(start: () => PlainWorker): Promise<PlainWorker | null> {
  let worker: PlainWorker;
  try {
    worker = start();
  } catch {
    return null;
  }
  const isReady = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => { resolve(false); }, START_LIMIT_MS);
    const settle = (ready: boolean): void => {
      clearTimeout(timer);
      resolve(ready);
    };
    worker.onmessage = () => { settle(true); };
    worker.onerror = () => { settle(false); };
  });
  if (isReady) return worker;
  worker.terminate();
  return null;
}
